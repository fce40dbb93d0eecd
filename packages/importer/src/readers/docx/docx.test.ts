import { Document, Packer, Paragraph, TextRun } from 'docx';
import { expect, it } from 'vitest';
import { readFileText } from '../../read-file/read-file.js';

async function linesOf(children: Paragraph[]): Promise<string[]> {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const { lines } = await readFileText(new Uint8Array(bytes), 'aftale.docx');
  return lines.map(({ text }) => text);
}
const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

it('what stands below a list is a paragraph of its own', async () => {
  const lines = await linesOf([
    item('Havnen ryddes'),
    item('Molen males'),
    new Paragraph('Havneudvalget står for det.'),
  ]);
  expect(lines.join('\n')).toBe('• Havnen ryddes\n• Molen males\n\nHavneudvalget står for det.\n');
});

it('a line that is broken within a paragraph is two lines of it', async () => {
  const lines = await linesOf([
    new Paragraph({ children: [new TextRun('Anna Holm'), new TextRun({ text: 'borgmester', break: 1 })] }),
    new Paragraph('Bo Lind'),
  ]);
  expect(lines.join('\n')).toBe('Anna Holm\nborgmester\n\nBo Lind\n');
});

it('tabulators part cells, however many stand beside each other', async () => {
  const row = (...runs: string[]) => new Paragraph({ children: runs.map((text) => new TextRun({ text })) });
  const lines = await linesOf([row('Drift\t2031\t2032'), row('\tBænke\t\t\t100\t 200 ')]);
  expect(lines.filter(Boolean)).toEqual(['Drift\t2031\t2032', 'Bænke\t100\t200']);
});

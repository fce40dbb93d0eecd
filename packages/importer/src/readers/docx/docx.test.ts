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

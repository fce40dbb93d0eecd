import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { familyOf } from '../family-of/family-of.js';
import type { SheetReading } from './sheet-reading.js';

const HEAD = `Lyngdal Kommune
Dato: 3. september 2031
Anden opfølgning på Aftale om budget 2031

3. Kultur

`;
/** A sheet as rows of cells, and the same as plain lines. */
const TABLE = {
  head: (title: string) => `${title}\tDrift\tTid\tSmiley`,
  row: (text: string, round: string) => `Milepæl\t${text}\t${round}`,
  economy: (text: string) => `Økonomi\t${text}\t\t`,
};
const LINES = {
  head: (title: string) => `${title} Drift Tid Smiley\n`,
  row: (text: string, round: string) => `Milepæl ${text} ${round}\n`,
  economy: (text: string) => `Økonomi ${text}\n`,
};
const BODY =
  'Der kommer kunst.\n\nAnsvarligt center: Center for Kultur\n\nAnsvarligt udvalg: Kulturudvalget\n';
const ROUNDS = ['1. opfølgning 2031', '2. opfølgning 2031', '3. opfølgning 2031', '31.12. 2031'];

describe.each([
  ['cells', TABLE],
  ['plain lines', LINES],
])('the rows of a sheet in %s', (_name, { head, row, economy }) => {
  const four = (word: string) => ROUNDS.map((round) => row(`${word} er klar.`, round));
  const read = (...lines: string[]) => {
    const text = readPlainText(
      new TextEncoder().encode(HEAD + [head('3.01. Kunst på torvet'), BODY, ...lines].join('\n')),
      'ark.txt',
    );
    return familyOf(text).read(text, { bodyNames: ['Center for Kultur', 'Kulturudvalget'] }) as SheetReading;
  };
  const labels = ({ initiatives }: SheetReading) => initiatives[0]!.milestones.map((it) => it.labelText);
  const messages = ({ doubts }: SheetReading) => doubts.map(({ message }) => message.split(':')[0]);

  it('may be several of one follow-up, which are read as one and are a doubt', () => {
    const [first, ...others] = four('Kunsten');
    const made = read(
      first!,
      row('Stedet er valgt.', ROUNDS[0]!),
      ...others,
      economy('Der er afsat 5 mio. kr.'),
    );
    expect(labels(made)).toEqual([
      'Kunsten er klar.\n\nStedet er valgt.',
      ...Array<string>(3).fill('Kunsten er klar.'),
    ]);
    expect(messages(made)).toContain('opfølgningen har flere milepæle på arket');
    expect(made.initiatives[0]!.economyText).toBe('Der er afsat 5 mio. kr.');
  });

  it('stand once where a page repeats one', () => {
    const rows = four('Kunsten');
    const made = read(rows[0]!, rows[0]!, ...rows.slice(1), economy('Der er afsat 5 mio. kr.'));
    expect(labels(made)).toHaveLength(4);
    expect(messages(made)).not.toContain('opfølgningen har flere milepæle på arket');
  });

  it('end where those of a sheet without a head begin, whose economy is not taken for theirs', () => {
    const made = read(...four('Kunsten'), ...four('Bænken'), economy('Der er afsat 5 mio. kr.'));
    expect(labels(made)).toEqual(Array<string>(4).fill('Kunsten er klar.'));
    expect(made.initiatives[0]!.economyText).toBeNull();
    expect(messages(made)).toContain('arket har allerede en række af den slags');
  });

  it('are none of the sheet below its economy', () => {
    const made = read(
      ...four('Kunsten').slice(0, 2),
      economy('Der er afsat 5 mio. kr.'),
      ...four('Bænken').slice(2),
    );
    expect(labels(made)).toEqual(Array<string>(2).fill('Kunsten er klar.'));
    expect(messages(made)).toContain('arket har allerede en række af den slags');
  });
});

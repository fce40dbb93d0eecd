import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  CorrectionsSchema,
  openDecision,
  readCorrections,
  withOpen,
  writeCorrections,
} from './corrections.js';

const FILE = 'aftale.txt.corrections.json';
const read = (...beslutninger: unknown[]) =>
  readCorrections(JSON.stringify({ dokument: 'aftale.txt', beslutninger }), FILE);

describe('a corrections file', () => {
  it('is read as it was written', () => {
    const decisions = [
      openDecision({
        post: 'eksempel-2025-1.04',
        felt: 'titel',
        læst: 'A',
        tvivl: 'Hvorfor',
        sted: 'linje 4',
      }),
      openDecision({ post: 'eksempel-2025-1.05', beslutning: 'ret', felt: 'konto', værdi: 'Drift' }),
    ];
    expect(readCorrections(writeCorrections('aftale.txt', decisions), FILE)).toEqual(decisions);
  });

  it('needs only what is decided', () => {
    expect(read({ post: 'eksempel-2025-1.04', beslutning: 'afvis' })).toEqual([
      openDecision({ post: 'eksempel-2025-1.04', beslutning: 'afvis' }),
    ]);
  });

  it('gets the doubts that it does not have, and keeps what was decided', () => {
    const decided = openDecision({ post: 'a', felt: 'titel', læst: 'A', beslutning: 'godkend' });
    const fresh = openDecision({ post: 'b', felt: 'titel', læst: 'B' });
    const again = openDecision({ post: 'a', felt: 'titel', læst: 'A', sted: 'linje 9' });
    expect(withOpen([decided], [again, fresh])).toEqual([decided, fresh]);
  });

  it('tells all that is wrong at once, each with its place, the value and what to do', () => {
    const attempt = () =>
      read(
        { post: 'a', beslutning: 'ok' },
        { post: 4, beslutning: null },
        { beslutning: 'godkend', svar: 'ja' },
        { post: 'b' },
      );
    for (const part of [
      `${FILE}: `,
      'beslutninger[0].beslutning: der skal stå et af godkend, afvis, ret eller null; der står "ok". Skriv et af dem.',
      'beslutninger[1].post: must be either string or null; der står 4.',
      'beslutninger[2]: der er intet felt svar. Felterne er post, felt,',
      'beslutninger[3]: beslutning mangler.',
    ])
      expect(attempt).toThrow(part);
  });

  it.each([
    [
      'a correction without a value',
      { post: 'a', felt: 'titel', beslutning: 'ret' },
      'skal have den rigtige værdi',
    ],
    [
      'a value without a correction',
      { post: 'a', felt: 'titel', beslutning: null, værdi: 'B' },
      'så der skal stå "ret"; der står null',
    ],
    ['a correction of nothing', { beslutning: 'ret', værdi: 'B' }, 'skal have en post og et felt'],
  ])('refuses %s', (_name, decision, message) => {
    expect(() => read(decision)).toThrow(message);
  });

  it('refuses what is decided twice', () => {
    const decision = { post: 'a', felt: 'titel', beslutning: 'godkend' };
    expect(() => read(decision, decision)).toThrow('beslutninger[0] afgør det samme');
  });

  it.each(['', '{"dokument": "a", "beslutninger": [', '[]', 'null'])('refuses %j with its name', (json) => {
    expect(() => readCorrections(json, FILE)).toThrow(FILE);
  });

  it('has the schema that the documentation links to', () => {
    const file = fileURLToPath(new URL('../../docs/corrections.schema.json', import.meta.url));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(CorrectionsSchema)));
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CorrectionsSchema,
  openDecision,
  readCorrections,
  withOpen,
  writeCorrections,
} from './corrections.js';
import { ImportError } from '../import-error/import-error.js';
import { jsonLines } from './json-lines.js';

const FILE = 'aftale.txt.corrections.json';
const read = (...beslutninger: unknown[]) =>
  readCorrections(JSON.stringify({ dokument: 'aftale.txt', beslutninger }), FILE);

const ENGLISH = /\b(?:must|expected|unexpected|token|position|string|object|array|nothing|undefined)\b/i;
const decided = (fields: string) => `{"dokument":"a","beslutninger":[{"beslutning":null,${fields}}]}`;

function messageOf(json: string): string {
  try {
    readCorrections(json, FILE);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return (error as ImportError).message;
  }
  throw new Error('nothing was refused');
}

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
      'beslutninger[1].post: der skal stå en tekst eller null; der står 4. Skriv en tekst i anførselstegn, eller null.',
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

  it('names the line and the path of each', () => {
    const json = [
      '{ "dokument": "a",',
      '  "beslutninger": [',
      '    { "post": "a", "felt": "titel", "beslutning": null },',
      '    {',
      '      "post": "b",',
      '      "felt": 7,',
      '      "beslutning": "måske"',
      '    }',
      '  ],',
      '  "mere": 1',
      '}',
    ].join('\n');
    expect(messageOf(json).split('\n').slice(1).sort()).toEqual([
      '  linje 1: der er intet felt mere. Felterne er dokument, beslutninger.',
      '  linje 6, beslutninger[1].felt: der skal stå en tekst eller null; der står 7. Skriv en tekst i anførselstegn, eller null.',
      '  linje 7, beslutninger[1].beslutning: der skal stå et af godkend, afvis, ret eller null; der står "måske". Skriv et af dem.',
    ]);
  });

  it.each([
    ['[]', 'linje 1: der skal stå felterne dokument og beslutninger i { }; der står []. Hent'],
    ['null', 'linje 1: der skal stå felterne dokument og beslutninger i { }; der står null. Hent'],
    ['\n{}', 'linje 2: dokument, beslutninger mangler. Tilføj det.'],
    ['{"dokument":"","beslutninger":[]}', 'dokument: der skal stå en tekst; der står "". Skriv den'],
    ['{"dokument":"a","beslutninger":{}}', 'beslutninger: der skal stå en liste i [ ]; der står {}. Sæt'],
    [
      '{"dokument":"a","beslutninger":[1]}',
      'beslutninger[0]: der skal stå en beslutning i { }; der står 1. Skriv',
    ],
    ['{"dokument":"a","beslutninger":[{}]}', 'beslutninger[0]: beslutning mangler. Tilføj det.'],
    [
      `{"dokument":4,"beslutninger":[]}`,
      'dokument: der skal stå en tekst; der står 4. Skriv den i anførselstegn.',
    ],
    [decided('"post": ""'), 'beslutninger[0].post: der skal stå en tekst eller null; der står "". Skriv'],
    [
      decided('"post": ["a"]'),
      'beslutninger[0].post: der skal stå en tekst eller null; der står ["a"]. Skriv',
    ],
    [
      decided(`"note": [${'1,'.repeat(99)}1]`),
      'der står [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1 …. Skriv',
    ],
    [decided('"$schema": 4'), 'beslutninger[0]: der er intet felt $schema. Felterne er post, felt'],
  ])('%s is told in Danish, with place, value and what to do', (json, message) => {
    const told = messageOf(json);
    expect(told).toContain(message);
    expect(told).not.toMatch(ENGLISH);
    for (const line of told.split('\n').slice(1))
      expect(line).toMatch(/^ {2}linje \d+[,:] .*\. \p{Lu}.*\.$/u);
  });

  it.each([
    ['', 'linje 1: filen slutter, før den er færdig: der mangler en værdi, ] eller }. Ret det'],
    ['{"dokument": "a",\n"beslutninger": [', 'linje 2: filen slutter, før den er færdig'],
    ['{"dokument": "a"\n', 'linje 2: filen slutter, før den er færdig: der mangler }. Ret det'],
    [
      '{"dokument": "a"\n"beslutninger": []}',
      'linje 2: her mangler et komma mellem feltet før og det næste felt; der står "beslutninger": []}. Ret',
    ],
    ['{"dokument": "a",\n}', 'linje 2: efter det sidste felt skal der ikke stå komma; der står }. Ret'],
    ['{"beslutninger": [{},\n]}', 'linje 2: efter det sidste i en liste skal der ikke stå komma'],
    [
      '{"beslutninger": [{}\n{}]}',
      'linje 2: her mangler et komma mellem det før og det næste i listen; der står {}]}. Ret',
    ],
    ['{"dokument" "a"}', 'linje 1: her mangler kolon efter "dokument"; der står "a"}. Ret'],
    ['{\n"dokument": }', 'linje 2: her mangler en værdi foran }; der står }. Ret'],
    [
      '{dokument: "a"}',
      'linje 1: det her er hverken en tekst i anførselstegn, et tal eller null; der står dokument: "a"}. Ret',
    ],
    ['{4: "a"}', 'linje 1: her skal et feltnavn stå i anførselstegn; der står 4: "a"}. Ret'],
    [
      '{"dokument": \u201da\u201d}',
      'linje 1: anførselstegn skal være lige ("); der står \u201da\u201d}. Ret',
    ],
    ['{"dokument": "a\n"}', 'linje 1: teksten slutter ikke med " på linjen; der står "a. Ret'],
    ['{"dokument": "\\q"}', 'linje 1: teksten slutter ikke med " på linjen'],
    ['{"dokument": 01}', 'linje 1: '],
    ['{"dokument": "a"} mere', 'linje 1: det her er hverken'],
    ['{"dokument": "a"} 4', 'linje 1: her skal filen slutte; der står 4. Ret'],
    ['['.repeat(100_000), 'linje 1: listerne står for dybt i hinanden'],
    [
      '{"dokument": "a",\n"dokument": "b", "beslutninger": []}',
      'linje 2: feltet dokument står her og i linje 1. Behold ét af dem.',
    ],
  ])('%j, which is no JSON, is refused with the line, what stands there and what to do', (json, message) => {
    const told = messageOf(json);
    expect(told).toContain(`${FILE}: `);
    expect(told).toContain(message);
    expect(told).not.toMatch(ENGLISH);
  });

  it('finds the lines of what JSON is, and refuses what is none, as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '0', 'x', '\n', ' '),
        (json, at, put) => {
          const from = at % (json.length + 1);
          for (const text of [json, json.slice(0, from) + put + json.slice(from + 1)]) {
            const isJson = (() => {
              try {
                JSON.parse(text);
                return true;
              } catch {
                return false;
              }
            })();
            const problems = jsonLines(text).problems.filter(({ reason }) => !reason.startsWith('feltet '));
            expect(problems.length === 0).toBe(isJson);
          }
        },
      ),
    );
  });

  it('has the schema that the documentation links to', () => {
    const file = fileURLToPath(new URL('../../docs/corrections.schema.json', import.meta.url));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(CorrectionsSchema)));
  });
});

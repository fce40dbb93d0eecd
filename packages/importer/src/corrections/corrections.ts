/**
 * What a person decided about a document: kept in a file beside it, and applied again on every import. A decision names a
 * record and a field, never a line, so that it holds for a later version of the document too.
 */
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { ImportError } from '../import-error/import-error.js';
import { jsonLines } from './json-lines.js';

const closed = { additionalProperties: false } as const;
const text = (description: string) =>
  Type.Optional(Type.Unsafe<string | null>({ type: ['string', 'null'], minLength: 1, description }));

export const VERDICTS = ['godkend', 'afvis', 'ret'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The field that says which known record a record of the document is. */
export const SAME_AS = 'samme som';

const DecisionSchema = Type.Object(
  {
    post: text('Postens nøgle, som rapporten viser den; null, hvor tvivlen ikke hører til en post'),
    felt: text(
      `Kolonnens navn, som i regnearket; "${SAME_AS}", hvor det gælder, hvilken post det er; null er hele posten`,
    ),
    læst: text('Det, der er læst. Læses der siden noget andet, gælder beslutningen ikke'),
    tvivl: text('Hvorfor det er i tvivl; kun til læsning'),
    sted: text('Hvor det står; kun til læsning'),
    beslutning: Type.Unsafe<Verdict | null>({
      enum: [...VERDICTS, null],
      description:
        'godkend: det læste er rigtigt. afvis: det tages ikke med. ret: "værdi" tages i stedet. null: ikke besluttet endnu',
    }),
    værdi: text('Den rigtige værdi, skrevet som i regnearket; kun hvor der rettes'),
    note: text('Hvorfor; til den næste, der ser på det'),
  },
  closed,
);

/** The JSON Schema of a corrections file. */
export const CorrectionsSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    dokument: Type.String({ minLength: 1, description: 'Dokumentets filnavn; kun til læsning' }),
    beslutninger: Type.Array(DecisionSchema),
  },
  { ...closed, title: 'Rettelser til et dokument, som aftalespor import læser' },
);

/** What a person decided about one value; `beslutning` is null where nobody has decided it yet. */
export type Decision = Required<Static<typeof DecisionSchema>>;

const FIELDS = Object.keys(DecisionSchema.properties);
const WHOLE = ['dokument', 'beslutninger'];
const LONGEST_SHOWN = 60;
const OPEN: Decision = {
  ...{ post: null, felt: null, læst: null, tvivl: null, sted: null },
  ...{ beslutning: null, værdi: null, note: null },
};
const validator = Compile(CorrectionsSchema);

/** The name of a document's corrections file, which stands beside it. */
export const correctionsFileOf = (document: string): string => `${document}.corrections.json`;

/** The decisions of a corrections file. @throws {ImportError} INVALID_CORRECTIONS with everything that is wrong */
export function readCorrections(json: string, file: string): Decision[] {
  const refuse = (reasons: readonly string[]): never => {
    throw new ImportError('INVALID_CORRECTIONS', file, null, reasons.map((it) => `\n  ${it}`).join(''));
  };
  const { lines, problems } = jsonLines(json);
  const told = (pointer: string, problem: string) => {
    const path = pathOf(pointer);
    return `linje ${lineOf(pointer, lines)}${path === '' ? '' : `, ${path}`}: ${problem}`;
  };
  if (problems.length > 0) return refuse(problems.map(({ line, reason }) => `linje ${line}: ${reason}`));
  const given: unknown = JSON.parse(json);
  if (!validator.Check(given))
    return refuse(shapeProblems(given).map(({ pointer, problem }) => told(pointer, problem)));
  const decisions = given.beslutninger.map((it) => ({ ...OPEN, ...it }));
  const wrong = decisions.flatMap((decision, n) =>
    problemsOf(decision, decisions.slice(0, n)).map(({ field, problem }) =>
      told(`/beslutninger/${n}/${field}`, problem),
    ),
  );
  return wrong.length > 0 ? refuse(wrong) : decisions;
}

/** A corrections file with these decisions. */
export function writeCorrections(document: string, decisions: readonly Decision[]): string {
  return `${JSON.stringify({ dokument: document, beslutninger: decisions }, null, 2)}\n`;
}

/** The decisions with those of the open ones that are not among them. */
export function withOpen(decisions: readonly Decision[], open: readonly Decision[]): Decision[] {
  const undecided = open.filter((it) => !decisions.some((decision) => isSame(decision, it)));
  return [...decisions, ...undecided];
}

/** Whether two decisions are about the same value. */
export const isSame = (one: Decision, other: Decision): boolean =>
  one.post === other.post && one.felt === other.felt && one.læst === other.læst;

/** An open decision: what a person fills in. */
export const openDecision = (about: Partial<Decision>): Decision => ({ ...OPEN, ...about });

/** A problem of the value that a JSON pointer leads to: what is wrong, the value received, what to do. */
interface ShapeProblem {
  pointer: string;
  problem: string;
}

function shapeProblems(given: unknown): ShapeProblem[] {
  const problems = new Map<string, ShapeProblem>();
  for (const { instancePath: pointer, keyword, params } of validator.Errors(given)) {
    const { additionalProperties, requiredProperties } = params as Partial<Record<string, string[]>>;
    const add = (problem: string, id: string = keyword) => {
      problems.set(`${pointer} ${id}`, { pointer, problem });
    };
    if (additionalProperties)
      add(
        `der er intet felt ${additionalProperties.join(', ')}. Felterne er ${(pointer === '' ? WHOLE : FIELDS).join(', ')}.`,
      );
    else if (requiredProperties) add(`${requiredProperties.join(', ')} mangler. Tilføj det.`);
    // The others say of a field that is not allowed, or of one and the same value, that it is wrong.
    else if (keyword !== 'boolean') add(expectedAt(pointer, valueAt(given, pointer)), 'value');
  }
  return [...problems.values()];
}

function expectedAt(pointer: string, value: unknown): string {
  const found = JSON.stringify(value);
  const shown = found.length > LONGEST_SHOWN ? `${found.slice(0, LONGEST_SHOWN)} …` : found;
  const [, list, n, field] = pointer.split('/');
  const [wanted, todo] =
    pointer === ''
      ? ['felterne dokument og beslutninger i { }', 'Hent filen igen med --corrections']
      : list === '$schema' || list === 'dokument'
        ? ['en tekst', 'Skriv den i anførselstegn']
        : n === undefined
          ? ['en liste i [ ]', 'Sæt beslutningerne i [ ]']
          : field === undefined
            ? ['en beslutning i { }', 'Skriv dens felter i { }, eller slet den']
            : field === 'beslutning'
              ? [`et af ${VERDICTS.join(', ')} eller null`, 'Skriv et af dem']
              : ['en tekst eller null', 'Skriv en tekst i anførselstegn, eller null'];
  return `der skal stå ${wanted}; der står ${shown}. ${todo}.`;
}

function problemsOf(
  decision: Decision,
  before: readonly Decision[],
): { field: keyof Decision; problem: string }[] {
  const { post, felt, beslutning, værdi } = decision;
  const problems: ReturnType<typeof problemsOf> = [];
  const add = (field: keyof Decision, problem: string) => problems.push({ field, problem });
  if (beslutning === 'ret' && værdi === null)
    add('værdi', '"ret" skal have den rigtige værdi; der står null. Skriv den som i regnearket.');
  if (beslutning !== 'ret' && værdi !== null)
    add(
      'beslutning',
      `der er en værdi (${JSON.stringify(værdi)}), så der skal stå "ret"; der står ${JSON.stringify(beslutning)}. Skriv "ret", eller fjern værdien.`,
    );
  if (beslutning === 'ret' && (post === null || felt === null))
    add(
      post === null ? 'post' : 'felt',
      '"ret" skal have en post og et felt; der står null. Rapporten viser begge.',
    );
  const same = before.findIndex((it) => isSame(it, decision));
  if (same !== -1)
    add('post', `beslutninger[${same}] afgør det samme (${JSON.stringify(post)}). Behold én af de to.`);
  return problems;
}

const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');

/** The line of a value, or of the nearest around it where it is not there. */
function lineOf(pointer: string, lines: ReadonlyMap<string, number>): number {
  return lines.get(pointer) ?? (pointer === '' ? 1 : lineOf(pointer.replace(/\/[^/]*$/, ''), lines));
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);
}

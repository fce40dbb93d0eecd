/**
 * What a person decided about a document: kept in a file beside it, and applied again on every import. A decision names a
 * record and a field, never a line, so that it holds for a later version of the document too.
 */
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { ImportError } from '../import-error/import-error.js';

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
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return refuse([
      `det er ikke JSON (${what}). Se efter, om hver linje ender med komma, og hver tekst med ".`,
    ]);
  }
  if (!validator.Check(given)) return refuse(shapeProblems(given));
  const decisions = given.beslutninger.map((it) => ({ ...OPEN, ...it }));
  const problems = decisions.flatMap((decision, n) =>
    problemsOf(decision, decisions.slice(0, n)).map((it) => `beslutninger[${n}].${it}`),
  );
  return problems.length > 0 ? refuse(problems) : decisions;
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

function shapeProblems(given: unknown): string[] {
  const problems = new Map<string, string>();
  for (const { instancePath, message, keyword, params } of validator.Errors(given)) {
    const path = pathOf(instancePath);
    const value = JSON.stringify(valueAt(given, instancePath)) ?? 'nothing';
    const { additionalProperties, requiredProperties } = params as Partial<Record<string, string[]>>;
    if (keyword === 'boolean') continue;
    problems.set(
      `${instancePath} ${keyword}`,
      additionalProperties
        ? `${path}: der er intet felt ${additionalProperties.join(', ')}. Felterne er ${path.includes('[') ? FIELDS.join(', ') : 'dokument, beslutninger'}.`
        : requiredProperties
          ? `${path}: ${requiredProperties.join(', ')} mangler. Tilføj det.`
          : keyword === 'enum'
            ? `${path}: der skal stå et af ${VERDICTS.join(', ')} eller null; der står ${value}. Skriv et af dem.`
            : `${path}: ${message}; der står ${value}. Skriv en tekst i anførselstegn, eller null.`,
    );
  }
  return [...problems.values()];
}

function problemsOf(
  { post, felt, beslutning, værdi, ...rest }: Decision,
  before: readonly Decision[],
): string[] {
  const problems: string[] = [];
  if (beslutning === 'ret' && værdi === null)
    problems.push('værdi: "ret" skal have den rigtige værdi; der står null. Skriv den som i regnearket.');
  if (beslutning !== 'ret' && værdi !== null)
    problems.push(
      `beslutning: der er en værdi (${JSON.stringify(værdi)}), så der skal stå "ret"; der står ${JSON.stringify(beslutning)}. Skriv "ret", eller fjern værdien.`,
    );
  if (beslutning === 'ret' && (post === null || felt === null))
    problems.push(
      `${post === null ? 'post' : 'felt'}: "ret" skal have en post og et felt; der står null. Rapporten viser begge.`,
    );
  const same = before.findIndex((it) => isSame(it, { post, felt, beslutning, værdi, ...rest }));
  if (same !== -1) problems.push(`post: beslutninger[${same}] afgør det samme. Behold én af de to.`);
  return problems;
}

const pathOf = (pointer: string): string =>
  pointer === ''
    ? 'filen'
    : pointer
        .slice(1)
        .replace(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.');

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);
}

import { searchWords } from '@aftalespor/database/search';
import { lettersOf } from '../../letters-of/letters-of.js';
import type { ProseAmount } from '../../prose-amount/prose-amount.js';
import type { Doubt, Placed } from '../../reading/reading.js';
import type { ReadAnnexLine, ReadPromise, ReadResponsibility } from './agreement-reading.js';
import type { NamedBody } from './bodies-in.js';
import { promiseDoubts } from './promise-doubts.js';
import { actorsIn, bracketedIn, partsIn, sentencesOf, statementsOf, type Statement } from './responsible.js';
import type { Block, SectionBlocks } from './section-blocks.js';
import { amountsIn, hasOwnTable, isFunded } from './section-money.js';
import { tablesOf, type SectionBlock } from './section-tables.js';
import { addTableAmounts, isCalled, promisesInTables, type TablePlace } from './table-amounts.js';

/** What a list of bullets counts that are no promises: what something is measured by, or how an amount is shared. */
const CRITERIA =
  /\b(?:parametre|kriterier|principper|hensyn|krav|måde|forudsætninger|pejlemærker|temaer|formålet)\b[^:]*:$/iu;
const INITIATIVES =
  /\b(?:indsats(?:er)?|initiativ(?:er)?|opgaver|elementer|tiltag|projekter|forslag|hensigtserklæringer|i gang)\b[^:]*:$|\barbejdes (?:videre )?med:$|enig(?:e|hed) om,?(?: at| følgende)?:?$/u;
/** What stands above a list and goes on in it. */
const LEADS_ON = /:$|(?<!\p{L})enige om(?:,? at)?$/u;
/** What is spent where something else is saved. */
const SPENT = /(?<!\p{L})(?:afsæt|afsat|invester|koster)\p{L}*/iu;
const LEADS_TO_SAVINGS = /(?:mindreudgift|bespar|reduktion|effektivisering|sparekrav)[^.]*:$/iu;
const LIMIT = /\bkan højst\b|\bhøjst være\b|\bmindst være\b/u;
/** A paragraph that is nothing else. */
const IS_IN_BRACKETS = /^\([^()]*\)\.?$/u;
const STARTS_WITH_SUM = /^-?\d[\d.,]* (?:mio|mia|t)?\.? ?kr/u;
/** A section's own words that bind: what the parties want, hold or support is no promise. */
const PROMISES =
  /(?<!\b(?:været|regeringen er|regeringen er blevet|regeringen blev) )\benig(?:e|hed) om,? (?:at (?!\p{Lu}.*? har fokus|opfordre)|e[nt] (?!(?:\p{L}+ )?budget))|\bDet er aftalt\b|\btager initiativ\b|\bvil part(?:ierne|erne)\b|\bDer arbejdes på at\b/u;

/** A section's own words that say what is to be done, and who does it. */
const DOES =
  /\bDer (?:\p{Ll}+ )?(?!(?:find|syn|ønsk|oplev|vent|forvent|se|arbejd|mangl|henvis|forudsæt|lægg|tal)es\b)\p{Ll}+es\b|\b(?:[Kk]ommunen|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Ff]orvaltningen|[Aa]dministrationen|[Dd]irektionen|\p{L}*[Uu]dvalget) (?:skal|bedes|vil (?!være|have|blive|få))\b/u;

/** What a section that only speaks of the agreement is called. */
const INTRODUCES = /^(?:indledning|forord|baggrund|sammenfatning|resumé|\p{L}+ i hovedtræk)$/iu;

type BlocksOf = Omit<SectionBlocks, 'blocks'> & { blocks: readonly SectionBlock[] };

/** Where a section stands among the others. */
export interface SectionPlace {
  hasParts: boolean;
  /** It is a part of a chapter of declarations of intent. */
  isIntended: boolean;
  /** Its heading, or one above, says that it is about what is saved. */
  isOfSavings: boolean;
  table: TablePlace;
  /** What all sections are called. */
  titles: readonly string[];
  /** The same in letters alone: a list of them is one of contents. */
  headings: ReadonlySet<string>;
  /** What the rows of all tables of initiatives are called. */
  rows: readonly string[];
}

interface Bullet extends Block {
  ordinal: number;
  /** The words that lead in to the list. */
  lead: Block | null;
  isPromise: boolean;
  responsibilities: ReadResponsibility[];
}
interface Placing extends Statement {
  line: number;
  bullets: Bullet[];
}

/** What a section promises: its bullets, itself, or nothing. `text`: what of it is no promise of its own; `lines`: those of its tables. */
export function promisesOf(
  section: BlocksOf,
  where: SectionPlace,
  known: readonly string[],
): { promises: ReadPromise[]; text: Block[]; lines: ReadAnnexLine[]; doubts: Doubt[] } {
  const { number, title, line, blocks } = section;
  const doubts: Doubt[] = [];
  const isContents = ({ isBullet, text }: Block) => isBullet && where.headings.has(lettersOf(text));
  const read = readBlocks(
    blocks.filter((it) => !it.table && !isContents(it)),
    known,
    doubts,
  );
  const { bullets, placings } = read;
  const promised = INTRODUCES.test(title) ? [] : bullets.filter(({ isPromise }) => isPromise);
  place(placings, doubts);
  const rest = blocks.filter((it) => !promised.some(({ line }) => line === it.line));
  const told = { known, isOfSavings: where.isOfSavings };
  const promises = promised.map((bullet) => promiseOf(bullet, number, told));
  const inTables = bullets.length === 0 ? promisesInTables(tablesOf(blocks), number, where.titles) : [];
  const itself = promisesItself(section, where, read, known) && !(inTables.length > 0 && isOnlyLead(read));
  if (itself) promises.unshift(ownPromise(section, rest, read, told));
  doubts.push(
    ...promiseDoubts({
      ...{ number, title, line, itself },
      ...{ bullets, paragraphs: read.paragraphs },
      hasOthers: promised.length + inTables.length > 0,
      mayBeSilent: where.hasParts || INTRODUCES.test(title),
    }),
  );
  promises.push(...inTables);
  const { lines, doubts: unclear } = addTableAmounts(tablesOf(blocks), promises, where.table);
  return { promises, text: rest, lines, doubts: [...doubts, ...unclear] };
}

/** Whether a section's text names no sum, and so only leads to its table. */
const isOnlyLead = ({ bullets, paragraphs }: ReadBlocks): boolean =>
  bullets.length === 0 && paragraphs.every((it) => amountsIn(it, '').length === 0);

type ReadBlocks = ReturnType<typeof readBlocks>;

function promiseOf(
  bullet: Bullet,
  section: string,
  { known, isOfSavings }: { known: readonly string[]; isOfSavings: boolean },
): ReadPromise {
  const parts = partsIn(bullet.text, known);
  const told = [
    ...bullet.responsibilities,
    ...sentencesOf(bullet.text)
      .flatMap((it) => statementsOf(it, known))
      .flatMap((it) => [
        ...placed(it.responsible, bullet, 'RESPONSIBLE'),
        ...placed(it.involved, bullet, 'INVOLVED'),
      ]),
    ...placed(bracketedIn(bullet.text, known), bullet, 'RESPONSIBLE'),
    ...placed(parts.carries, bullet, 'RESPONSIBLE'),
    ...placed(parts.involved, bullet, 'INVOLVED'),
  ];
  const acting = told.some(({ role }) => role === 'RESPONSIBLE') ? [] : actorsIn(bullet.text, known);
  return {
    ...{ section, ordinal: bullet.ordinal, line: bullet.line, text: bullet.text },
    responsibilities: once([...told, ...placed(acting, bullet, 'RESPONSIBLE')]),
    amounts: amountsOf(bullet, isOfSavings),
  };
}

/** Whether a section promises something itself: in words that bind, by its title alone, or by how bullets share an amount. */
function promisesItself(
  { number, title, isNumbered, blocks }: BlocksOf,
  { hasParts, isIntended, rows }: SectionPlace,
  read: ReadBlocks,
  known: readonly string[],
): boolean {
  if (INTRODUCES.test(title)) return false;
  const { bullets, placings, paragraphs } = read;
  const promised = bullets.filter(({ isPromise }) => isPromise);
  const words = paragraphs.map(({ text }) => text).join(' ');
  const isBound = PROMISES.test(words) || (!hasParts && DOES.test(words));
  const carries = paragraphs.some(({ text }) => partsIn(text, known).carries.length > 0);
  const hasMoney = !hasParts && (isFunded(paragraphs) || hasOwnTable(blocks));
  const binds =
    placings.length > 0 ||
    actorsOf(read, known).length > 0 ||
    [carries, isBound, isIntended, hasMoney, rows.some((it) => isCalled(it, title))].some(Boolean);
  const isPart = !isNumbered || number.includes('.') || !hasParts;
  const isBare = bullets.length + paragraphs.length === 0 && !hasParts && isNumbered && number.includes('.');
  return (
    isBare ||
    (promised.length === 0
      ? binds && isPart
      : hasMoney || (promised.every(({ lead }) => lead === null) && isBound)) ||
    (promised.length < bullets.length && bullets.some(isAmount))
  );
}

/** Who a section's own text gives the task; where it has bullets that promise, they tell. */
function actorsOf({ bullets, paragraphs }: ReadBlocks, known: readonly string[]): ReadResponsibility[] {
  if (bullets.some(({ isPromise }) => isPromise)) return [];
  return paragraphs.flatMap((it) => placed(actorsIn(it.text, known), it, 'RESPONSIBLE'));
}

function ownPromise(
  { number, line }: Pick<SectionBlocks, 'number' | 'line'>,
  rest: readonly Block[],
  read: ReadBlocks,
  { known, isOfSavings }: { known: readonly string[]; isOfSavings: boolean },
): ReadPromise {
  const { bullets, placings, paragraphs } = read;
  return {
    ...{ section: number, ordinal: null, line, text: rest.map(({ text }) => text).join('\n\n') || null },
    responsibilities: once([
      ...placings.flatMap((it) => [
        ...placed(it.responsible, it, 'RESPONSIBLE'),
        ...placed(it.involved, it, 'INVOLVED'),
      ]),
      ...actorsOf(read, known),
      ...paragraphs.flatMap((it) => {
        const parts = partsIn(it.text, known);
        return [...placed(parts.carries, it, 'RESPONSIBLE'), ...placed(parts.involved, it, 'INVOLVED')];
      }),
    ]),
    amounts: [
      ...paragraphs.map((it) => ({ ...it, lead: null })),
      ...bullets.filter(({ isPromise }) => !isPromise),
    ].flatMap((it) => amountsOf(it, isOfSavings)),
  };
}

const isAmount = ({ text, lead }: Bullet) =>
  STARTS_WITH_SUM.test(text) || (lead !== null && CRITERIA.test(lead.text));

function readBlocks(blocks: readonly Block[], known: readonly string[], doubts: Doubt[]) {
  const bullets: Bullet[] = [];
  const placings: Placing[] = [];
  const paragraphs: Block[] = [];
  let lead: Block | null = null;
  let group: Bullet[] = [];
  let isOver = false;
  for (const block of blocks) {
    if (block.isBullet) {
      if (isOver) [group, isOver] = [[], false];
      const isPromise =
        !(lead && CRITERIA.test(lead.text)) && !STARTS_WITH_SUM.test(block.text) && !LIMIT.test(block.text);
      const bullet: Bullet = {
        ...block,
        ...{ ordinal: bullets.length + 1, lead, isPromise },
        responsibilities: lead ? placed(actorsIn(lead.text, known), lead, 'RESPONSIBLE') : [],
      };
      if (lead && isPromise && bullets.at(-1)?.lead !== lead && !INITIATIVES.test(lead.text))
        doubts.push({
          ...{ line: lead.line, field: 'indsatser', value: lead.text },
          message: 'det er ikke klart, om listen er indsatser; den er læst sådan',
        });
      bullets.push(bullet);
      group.push(bullet);
      continue;
    }
    paragraphs.push(block);
    const bracketed = IS_IN_BRACKETS.test(block.text) ? [] : bracketedIn(block.text, known);
    const said = [
      ...sentencesOf(block.text).flatMap((it) => statementsOf(it, known)),
      ...(bracketed.length > 0 ? [{ responsible: bracketed, involved: [], topic: null, adds: false }] : []),
    ];
    // "Administrationen forelægger forslag" below a list is about all of it.
    const acting =
      said.length > 0 || group.length === 0 || block.text.endsWith(':') ? [] : actorsIn(block.text, known);
    const statements: Statement[] =
      acting.length > 0 ? [{ responsible: acting, involved: [], topic: null, adds: false }] : said;
    placings.push(...statements.map((it) => ({ ...it, line: block.line, bullets: group })));
    if (statements.some(({ topic }) => topic === null)) isOver = true;
    if (LEADS_ON.test(block.text)) {
      lead = block;
      [group, isOver] = [[], false];
    } else lead = null;
  }
  return { bullets, placings, paragraphs };
}

/** Gives each statement's bodies to the bullets that it is about: first what is said of all, then of some. */
function place(placings: readonly Placing[], doubts: Doubt[]): void {
  const named = (it: Placing) => [
    ...placed(it.responsible, it, 'RESPONSIBLE'),
    ...placed(it.involved, it, 'INVOLVED'),
  ];
  for (const it of placings)
    if (it.topic === null) for (const bullet of it.bullets) bullet.responsibilities.push(...named(it));
  const replaced = new Set<Bullet>();
  for (const it of placings) {
    if (it.topic === null) continue;
    const about = it.bullets.filter(({ text }) => isAbout(text, it.topic!));
    if (about.length === 0 && it.bullets.length > 0)
      doubts.push({
        ...{ line: it.line, field: 'ansvar', value: it.responsible.map(({ printed }) => printed).join(', ') },
        message: `ingen af punkterne handler om "${it.topic}": se efter, hvor det hører til`,
      });
    for (const bullet of about) {
      if (!it.adds && !replaced.has(bullet)) bullet.responsibilities = [];
      if (!it.adds) replaced.add(bullet);
      bullet.responsibilities.push(...named(it));
    }
  }
}

/** Whether a text is about one of a topic's parts: "køb af bygninger og indfrielse af leasing" has two, each known by its first word. */
function isAbout(text: string, topic: string): boolean {
  const words = searchWords(text);
  return topic.split(/ og |, /u).some((part) => {
    const [first] = searchWords(part);
    return (
      first !== undefined &&
      words.some(
        (word) =>
          word.startsWith(first) ||
          (first.length > 8 && first.startsWith(word.slice(0, 10)) && word.length > 8),
      )
    );
  });
}

const placed = (
  bodies: readonly NamedBody[],
  { line }: { line: number },
  role: ReadResponsibility['role'],
): ReadResponsibility[] => bodies.map(({ name, printed }) => ({ name, printed, role, line }));

const once = (list: readonly ReadResponsibility[]): ReadResponsibility[] =>
  list.filter(
    (it, n) =>
      list.findIndex(
        (other) =>
          other.name === it.name &&
          (other.role === it.role || (other.role === 'RESPONSIBLE' && it.role === 'INVOLVED')),
      ) === n,
  );

/** A bullet's amounts; an unfinished lead ("et løft på:") begins it. */
function amountsOf(bullet: Block & { lead: Block | null }, isOfSavings: boolean): Placed<ProseAmount>[] {
  const goesOn = bullet.lead !== null && STARTS_WITH_SUM.test(bullet.text);
  const amounts = amountsIn(bullet, goesOn ? `${bullet.lead!.text} ` : '');
  const isSaved = isOfSavings || (!goesOn && LEADS_TO_SAVINGS.test(bullet.lead?.text ?? ''));
  return amounts.map((it) =>
    isSaved && it.value.thousandKroner > 0 && it.value.doubt === null && !SPENT.test(bullet.text)
      ? { ...it, value: { ...it.value, doubt: 'teksten siger ikke, om beløbet spares' } }
      : it,
  );
}

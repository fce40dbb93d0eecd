/** The sheets of a workbook and their columns: the one description that export writes by and import reads by. */
import { PAGE_WORDS } from '@aftalespor/domain/page-words';
import { WORDS } from '@aftalespor/domain/words';

/** What a cell shows for a word of the vocabulary, by its code. A cell may also hold the code itself. */
export type CellWords = Readonly<Record<string, string>>;

const words = { ...PAGE_WORDS.da, ...WORDS.da };

export type CellKind = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | CellWords;

export interface Column {
  /** The Danish head of the column. */
  head: string;
  /** Where the value belongs in the record: "source.line". */
  path: string;
  kind: CellKind;
  /** Must be filled: in every row, or, in an optional part such as "effort.…", where another cell of the part is. */
  required: boolean;
}

export interface Sheet {
  name: string;
  /** The list of the parent that the rows are put into; the municipality is the one sheet with one row. */
  field: string;
  /** The sheet whose record a row belongs to, and the head of the column that names it by key; null: the draft itself. */
  parent: { sheet: string; head: string } | null;
  /** Whether the list holds plain texts instead of records. */
  plain: boolean;
  /** The column by which rows are gathered, and the list that the rest of the row is put into. */
  group: { path: string; field: string } | null;
  columns: readonly Column[];
}

const account = { OPERATING: words.account.OPERATING, CAPITAL: words.account.CAPITAL };

type Given = [head: string, path: string, kind?: CellKind];

/** A head that ends with * must be filled. */
function columns(given: readonly Given[]): Column[] {
  return given.map(([head, path, kind = 'text']) => ({
    head: head.replace(/\*$/, ''),
    path,
    kind,
    required: head.endsWith('*'),
  }));
}

function sheet(
  name: string,
  field: string,
  given: readonly Given[],
  options: Partial<Omit<Sheet, 'name' | 'field' | 'columns'>> = {},
): Sheet {
  return { name, field, parent: null, plain: false, group: null, ...options, columns: columns(given) };
}

const KEY: Given = ['nøgle*', 'key'];
const SOURCE: Given[] = [
  ['dokument*', 'source.document'],
  ['side', 'source.page', 'integer'],
  ['linje*', 'source.line', 'integer'],
];
const AMOUNT: Given[] = [
  ['fra år', 'fromYear', 'integer'],
  ['til år', 'toYear', 'integer'],
  ['og frem*', 'openEnded', 'boolean'],
  ['pr. år*', 'perYear', 'boolean'],
  ['1.000 kr.*', 'thousandKroner', 'number'],
  ['konto', 'account', account],
  ['grundlag*', 'basis', words.amountBasis],
  ...SOURCE,
];
const ofAgreement = { parent: { sheet: 'Aftaler', head: 'aftale' } };
const ofInitiative = { parent: { sheet: 'Indsatser', head: 'indsats' } };

/** In the order in which one refers to another. */
export const SHEETS: readonly Sheet[] = [
  sheet('Kommune', 'municipality', [
    KEY,
    ['slug*', 'slug'],
    ['navn*', 'name'],
    ['kommunekode', 'code', 'integer'],
  ]),
  sheet('Organisation', 'bodies', [
    KEY,
    ['slug*', 'slug'],
    ['navn*', 'name'],
    ['art*', 'kind', words.bodyKind],
    ['fra', 'validFrom', 'date'],
    ['til', 'validTo', 'date'],
    ['afløst af', 'successor'],
  ]),
  sheet('Partier', 'parties', [KEY, ['slug*', 'slug'], ['navn*', 'name'], ['bogstav', 'shortName']]),
  sheet('Aftaler', 'agreements', [
    KEY,
    ['slug*', 'slug'],
    ['art*', 'kind', words.agreementKind],
    ['titel*', 'title'],
    ['budgetår', 'budgetYear', 'integer'],
    ['periode fra', 'periodFrom', 'integer'],
    ['periode til', 'periodTo', 'integer'],
    ['underskrevet', 'signedOn', 'date'],
    ['sagsnummer', 'caseNumber'],
    ['dækning*', 'coverage.extent', words.coverageExtent],
    ['dækning, note*', 'coverage.note'],
    ['opfølgning, note', 'followUpNote'],
    ...SOURCE,
  ]),
  sheet('Aftaleparter', 'parties', [['parti*', '']], { ...ofAgreement, plain: true }),
  sheet(
    'Dokumenter',
    'documents',
    [
      KEY,
      ['art*', 'kind', words.documentKind],
      ['titel*', 'title'],
      ['dato', 'date', 'date'],
      ['sagsnummer', 'caseNumber'],
      ['fil', 'file'],
      ['sha256', 'sha256'],
      ['adresse', 'url'],
    ],
    ofAgreement,
  ),
  sheet(
    'Runder',
    'rounds',
    [
      KEY,
      ['art*', 'kind', words.roundKind],
      ['periode', 'period', words.period],
      ['navn*', 'label'],
      ['frist', 'dueOn', 'date'],
      ['opgjort', 'reportedOn', 'date'],
      ['dokument', 'document'],
    ],
    ofAgreement,
  ),
  sheet(
    'Underskrivere',
    'signatories',
    [KEY, ['navn*', 'name'], ['rolle', 'role'], ['parti', 'party'], ...SOURCE],
    ofAgreement,
  ),
  sheet(
    'Økonomiske mål',
    'economicTargets',
    [
      KEY,
      ['titel*', 'title'],
      ['værdi', 'value', 'number'],
      ['enhed', 'unit'],
      ['fra år', 'fromYear', 'integer'],
      ['til år', 'toYear', 'integer'],
      ...SOURCE,
    ],
    ofAgreement,
  ),
  sheet(
    'Verdensmål',
    'unGoals',
    [KEY, ['nummer*', 'number', 'integer'], ['titel*', 'title'], ...SOURCE],
    ofAgreement,
  ),
  sheet(
    'Afsnit',
    'sections',
    [
      KEY,
      ['under', 'parent'],
      ['nummer', 'number'],
      ['titel*', 'title'],
      ['tema', 'theme'],
      ['dokumentets tekst', 'fullText'],
      ...SOURCE,
    ],
    ofAgreement,
  ),
  sheet(
    'Indsatser',
    'initiatives',
    [
      KEY,
      ['afsnit', 'section'],
      ['nummer', 'number'],
      ['punkt', 'ordinal', 'integer'],
      ['titel*', 'title'],
      ['konto', 'account', words.account],
      ['resumé', 'summary'],
      ['dokumentets tekst', 'summaryText'],
    ],
    ofAgreement,
  ),
  sheet(
    'Kilder',
    'sources',
    [
      ['dokument*', 'document'],
      ['side', 'page', 'integer'],
      ['linje*', 'line', 'integer'],
    ],
    ofInitiative,
  ),
  sheet('Tidligere adresser', 'aliases', [['adresse*', '']], { ...ofInitiative, plain: true }),
  sheet(
    'Ansvar',
    'responsibilities',
    [
      ['enhed*', 'body'],
      ['rolle*', 'role', words.responsibilityRole],
      ['som skrevet*', 'printed'],
      ...SOURCE,
    ],
    ofInitiative,
  ),
  sheet(
    'Milepæle',
    'milestones',
    [
      ['runde*', 'round'],
      ['angivet*', 'statedOn', 'date'],
      ['tilstand*', 'state', words.milestoneState],
      ['milepæl', 'label'],
      ['dokumentets tekst', 'labelText'],
      ...SOURCE,
    ],
    { ...ofInitiative, group: { path: 'round', field: 'versions' } },
  ),
  sheet(
    'Opfølgninger',
    'followUps',
    [
      KEY,
      ['runde*', 'round'],
      ['registreret*', 'recordedAt', 'date'],
      ['registreret af', 'recordedBy'],
      ['indsats-smiley*', 'effort.smiley', words.effort],
      ['indsats-grundlag*', 'effort.basis', words.smileyBasis],
      ['indsats-begrundelse', 'effort.reason'],
      ['økonomi-smiley*', 'economy.smiley', words.economy],
      ['økonomi-grundlag*', 'economy.basis', words.smileyBasis],
      ['økonomi-begrundelse', 'economy.reason'],
      ['note om indsatsen', 'effortNote'],
      ['note om indsatsen, dokumentets tekst', 'effortNoteText'],
      ['note om økonomien', 'economyNote'],
      ['note om økonomien, dokumentets tekst', 'economyNoteText'],
      ['retter', 'supersedes'],
      ...SOURCE,
    ],
    ofInitiative,
  ),
  sheet('Beløb', 'amounts', AMOUNT, ofInitiative),
  sheet(
    'Økonomi',
    'economyStatements',
    [
      KEY,
      ['tilstand*', 'state', words.economyState],
      ['rammer', 'frames', 'list'],
      ['resumé', 'summary'],
      ['dokumentets tekst', 'summaryText'],
      ...SOURCE,
    ],
    ofInitiative,
  ),
  sheet('Økonomibeløb', 'amounts', AMOUNT, { parent: { sheet: 'Økonomi', head: 'økonomi' } }),
  sheet(
    'Budgetlinjer',
    'budgetLines',
    [
      KEY,
      ['afsnit', 'section'],
      ['afsnit som skrevet', 'sectionNumber'],
      ['titel*', 'title'],
      ['konto*', 'account', account],
      ['grundlag*', 'basis', words.amountBasis],
      ['indsats', 'initiative'],
      ['forbindelse', 'linkBasis', words.linkBasis],
      ['forbindelse, begrundelse', 'linkReason'],
      ...SOURCE,
    ],
    ofAgreement,
  ),
  sheet(
    'Årsbeløb',
    'amounts',
    [
      ['år*', 'year', 'integer'],
      ['1.000 kr.*', 'thousandKroner', 'number'],
    ],
    { parent: { sheet: 'Budgetlinjer', head: 'budgetlinje' } },
  ),
  sheet(
    'Udskydelser',
    'postponements',
    [
      KEY,
      ['indsats*', 'initiative'],
      ['udvalg', 'committee'],
      ['fra år', 'fromYear', 'integer'],
      ['til år', 'toYear', 'integer'],
      ['forvaltningen', 'administrationRemark'],
      ['forvaltningen, dokumentets tekst', 'administrationRemarkText'],
      ['partiernes holdning', 'partiesPosition', words.partiesPosition],
      ['partierne', 'partiesRemark'],
      ['partierne, dokumentets tekst', 'partiesRemarkText'],
      ['henviser til', 'refersTo', 'list'],
      ['udfald', 'outcome', words.postponementOutcome],
      ...SOURCE,
    ],
    ofAgreement,
  ),
  sheet('Løfter', 'promises', [KEY, ['slug*', 'slug'], ['titel*', 'title'], ['resumé', 'summary']]),
  sheet(
    'Løfters indsatser',
    'links',
    [
      ['indsats*', 'initiative'],
      ['grundlag*', 'basis', words.promiseLinkBasis],
      ['begrundelse*', 'reason'],
    ],
    { parent: { sheet: 'Løfter', head: 'løfte' } },
  ),
];

/** The heads of a sheet as they are written, the parent's key first. */
export const headsOf = ({ parent, columns }: Sheet): string[] => [
  ...(parent ? [parent.head] : []),
  ...columns.map(({ head }) => head),
];
export const childrenOf = (name: string): Sheet[] => SHEETS.filter(({ parent }) => parent?.sheet === name);

import type {
  AccountTableView,
  AmountComparisonView,
  AmountGroupView,
  AmountRowView,
  AmountTableView,
} from '@aftalespor/domain/view-model';

const YEARS = [2024, 2025, 2026, 2027];
type Line = [number: string | null, title: string, ...amounts: (number | null)[]];

function row([number, title, ...amounts]: Line, years = YEARS): AmountRowView {
  return {
    title,
    number,
    href: null,
    openEnded: false,
    amounts: years.flatMap((year, index) => {
      const thousandKroner = amounts[index] ?? null;
      return thousandKroner === null ? [] : [{ year, thousandKroner, basis: 'CHANGE' as const }];
    }),
  };
}

function group(number: string | null, title: string, lines: Line[], years = YEARS): AmountGroupView {
  return { number, title, rows: lines.map((line) => row(line, years)) };
}

function table(
  account: AccountTableView['account'],
  groups: AmountGroupView[],
  years = YEARS,
): AccountTableView {
  const amounts = groups.flatMap(({ rows }) => rows.flatMap((each) => each.amounts));
  // A year without any amount has no sum, because 0 would say that something is known.
  const totals = years
    .filter((year) => amounts.some((amount) => amount.year === year))
    .map((year) => ({
      year,
      thousandKroner: amounts.filter((a) => a.year === year).reduce((sum, a) => sum + a.thousandKroner, 0),
    }));
  return { account, years, groups, totals };
}

const AGREEMENT = {
  ref: 'ballerup/budget-2024',
  title: 'Budgetaftale 2024',
  kind: 'BUDGET',
  budgetYear: 2024,
  href: '/ballerup/budget-2024',
} as const;

const SOURCE = { title: 'Budgetaftale 2024, bilag', date: '2023-10-04', page: 38, line: 1138, href: null };

/** The whole capital annex of Ballerup's 2024 agreement: 62 lines as printed. */
const annex: AmountTableView = {
  ref: 'ballerup/budget-2024',
  scope: 'AGREEMENT',
  number: null,
  title: 'Budgetaftale 2024',
  href: '/ballerup/budget-2024',
  agreement: AGREEMENT,
  origin: 'ANNEX',
  source: SOURCE,
  csvHref: '/csv/ballerup/budget-2024',
  tables: [
    table('CAPITAL', [
      group(null, 'Vision 2029', [
        [
          null,
          'Specialiserede områder -søge lån til udvidelse af Stokholtbuen fra pulje',
          7000,
          null,
          null,
          null,
        ],
      ]),
      group('1', 'Vi skaber fremtiden sammen', [
        ['1.1', 'Borgermillionen - styrkelse af fællesskab og/eller naturforbedring', 1000, 1000, 1000, 1000],
        ['1.3.1', 'Hjemlighed plejehjem', 800, 1200, null, null],
        ['1.4', 'Fortsat foreningsfitness', 700, null, null, null],
        ['1.4', 'Forbedring af omklædningsrum', 1000, null, null, null],
        ['1.4.1', 'East Kilbride Badet - saunagus/vinterbad (eksisterende budget)', 2500, 2500, null, null],
        ['1.4.1', 'East Kilbride Badet - saunagus/vinterbad', 2500, null, null, null],
        ['1.4.1', 'East Kilbride Badet - elektroniske skabe', 1200, null, null, null],
        [
          '1.4.1',
          'Bedre omklædningsmuligheder for mennesker med handicap i East Kilbride Badet',
          1424,
          null,
          null,
          null,
        ],
        ['1.4.1', 'Cykling i alle afskygninger', 4000, null, null, null],
        ['1.4.2', 'Udviklingsplan for Måløv Idrætspark', null, 11_500, null, null],
        ['1.4.3', 'Kunstgræsbane opdateres til non-infill', null, 6000, null, 6000],
      ]),
      group('2', 'Åben for nye ideer', [
        ['2.3.1', 'Velfærdsteknologi udviklingspulje', 1500, 1500, 1500, 1500],
        ['2.4', 'Hjertestier i samarbejde Hjerteforeningen', 200, 300, null, null],
      ]),
      group('3', 'En stærk uddannelsesby', [
        [
          '3.3.5',
          'Flexibilitetspulje på 0-5 års området. Bedre og mere fleksible rammer',
          4250,
          5000,
          5000,
          5000,
        ],
        ['3.3.5', 'Udvidelse børneinstitution Hedeparken', 28_000, 30_000, null, null],
        ['3.3.5', 'Ny børneinstitution i Skovlunde (160 børn)', 63_500, null, null, null],
        ['3.3.5', 'Ny institution Baltorp', null, 65_000, null, null],
        ['3.3.5', 'Kirstinevang pavillonløsning', 5000, 5000, 5000, null],
        ['3.3.5', 'Stjernehuset leasing indfries', null, null, 6800, null],
        ['3.3.5', 'Ombygning børneinstitution i Kornvænget', -10_000, -15_000, null, null],
        ['3.3.5', 'Lundegården sammenbygning udskydes', null, -18_000, 18_000, null],
        ['3.3.5', 'Ny børneinstitution Kildedal 1', null, null, 50_000, 30_000],
        ['3.3.5', 'Ny børneinstitution Kildedal 1 - ændringer', null, null, -30_000, 30_000],
        ['3.3.5', 'Ny børneinstitution Kildedal 2', null, null, 2000, 20_000],
        ['3.3.5', 'Renovering af legepladser - skoler', 500, null, null, null],
        ['3.3.5', 'Modtagekøkkener/produktionskøkkener', null, 3000, null, null],
        ['3.4.1', 'Oprette flere specialklasser/gruppeordninger', 2000, 2000, null, null],
        ['3.4.1', 'Opret kommunalt behandlingsskole/-klasse', 3000, null, null, null],
        ['3.4.3', 'Bedre fysiske rammer Rugvængets Skole Indskoling afdeling', 16_000, 10_000, null, null],
        ['3.4.3', 'Udvidelse af Skovlunde Skole med et spor i Lundeberg', 7000, 27_000, 32_000, null],
        ['3.4.3', 'Skole Kildedal', null, null, 5000, 4000],
        ['3.4.3', 'Opfølgning indeklima undersøgelse', 500, null, null, null],
        ['3.4.3', 'Toilet Heaven - ekstra', 1000, null, null, null],
        ['3.4.3', 'Toilet Heaven', null, 1000, 1000, 1000],
        ['3.4.3', 'Renovering af legepladser - dagsinstitutioner', 500, null, null, null],
      ]),
      group('4', 'En grøn by i balance', [
        ['4.1', 'Naturplan, ekstra naturmedarbejder', 500, 1000, null, null],
        ['4.1', 'Udpege biodiversitetspark - etablering', 300, 500, null, null],
        ['4.1', 'Sti rundt om Råmosen', 1000, null, null, null],
        ['4.1', 'Ballerupplænen Klimapark', null, 30_500, null, null],
        ['4.2.1', 'Bevarelse af kolonihaver som grønne rekreative områder', -1500, -1000, -1000, -1000],
        ['4.3.1', 'Klimapulje i samarbejde med grønt omstillingsudvalg', 5000, 5000, 5000, 5000],
        ['4.3.2', 'Solceller på rådhus', 1000, 2000, null, null],
        ['4.3.1', 'Lygtepæle - udfase kviksløvholdige pærer', 7500, 15_000, 15_000, 22_500],
        ['4.3.2', 'Energirenovering kommunale bygninger', 20_000, 20_000, 17_000, 17_000],
        ['4.3.2', 'Grøn omstilling - solceller', 1000, null, null, null],
        ['4.3.3', 'Ladestandere kommunale parkeringspladser', 1000, -1000, null, null],
        ['4.3.3', 'Cykelstier bedre asfalt', 7000, null, null, null],
        ['4.3.3', 'Pulje til at forbedre cyklismens vilkår', 500, null, null, null],
        ['4.3.3', 'El-opladning af cykler Malmparken Station', 20, null, null, null],
        ['4.4.3', 'Ballerup Bymidte - genvurdering af gågade syd', 500, 1000, 10_000, null],
        ['4.4.3', 'Ballerupvej forskønnelse a la Ballerup Boulevard', 8000, null, null, null],
        ['4.4.3', 'Parkering på Vestbuen', 2000, null, null, null],
        ['4.4.3', 'Telegrafkvarteret - infrastruktur og grønt bymiljø', null, 4000, 14_000, 17_000],
        ['4.4.4', 'Skovlunde Stationsplads - justering', 2500, null, null, null],
        ['4.4.4', 'Skovlunde Stationsplads - lys og video', 500, null, null, null],
        ['4.4.4', 'Lavere hastighed boligområder', 2000, 2000, 2000, 2000],
        ['4.4.6', 'Tilgængelighed', 600, null, null, null],
        ['4.4.6', 'Fjerne små kanter - tilgængelighed', 300, 300, 300, 300],
        ['4.4.3', 'Forbedring af trafiksikkerhed på skoleveje', 2000, null, null, null],
        ['4.4.3', 'Vedligeholdelse af veje, broer og cykelstier', 14_500, -14_500, null, null],
        ['4.4.1', 'Køb af HOFOR grund ved Kildedal', 1000, null, null, null],
      ]),
    ]),
  ],
};

/** One chapter with both accounts, minuses, empty years and a row that goes on. */
const section: AmountTableView = {
  ...annex,
  ref: 'ballerup/budget-2024/4.3',
  scope: 'SECTION',
  number: '4.3',
  title: 'Grøn omstilling',
  href: '/ballerup/budget-2024/4.3',
  tables: [
    table('OPERATING', [
      group('4.3.1', 'Klima generelt', [
        [null, 'Styrket indsats for implementering af udrulning af fjernvarme', 1000, 1000, 1000, 1000],
        [null, 'Lygtepæle - udfase kviksløvholdige pærer', null, -200, -350, -570],
      ]),
      group('4.3.3', 'Grønne transportformer', [
        [null, 'Udskiftning til elbiler i den kommunal bilflåde dyrere', 1000, 2000, 2000, 2000],
        [null, 'Måløvparkvej cykelsti', 400, null, null, null],
      ]),
    ]),
    table('CAPITAL', [
      group('4.3.1', 'Klima generelt', [
        [null, 'Klimapulje i samarbejde med grønt omstillingsudvalg', 5000, 5000, 5000, 5000],
        [null, 'Lygtepæle - udfase kviksløvholdige pærer', 7500, 15_000, 15_000, 22_500],
      ]),
      group('4.3.2', 'Energiforbedringer i kommunens bygninger', [
        [null, 'Solceller på rådhus', 1000, 2000, null, null],
        [null, 'Energirenovering kommunale bygninger', 20_000, 20_000, 17_000, 17_000],
      ]),
      group('4.3.3', 'Grønne transportformer', [
        [null, 'Ladestandere kommunale parkeringspladser', 1000, -1000, null, null],
      ]),
    ]),
  ],
};

const EXAMPLE = {
  ref: 'eksempelkommunen/budget-2026',
  title: 'Aftale om budget 2026',
  kind: 'BUDGET',
  budgetYear: 2026,
  href: '/eksempelkommunen/budget-2026',
} as const;

/** One initiative's amounts, as its text names them: no sum, one that goes on, one without an account. */
const prose: AmountTableView = {
  ref: 'eksempelkommunen/budget-2026/4.02',
  scope: 'INITIATIVE',
  number: '4.02',
  title: 'Lommepark ved stationen',
  href: '/eksempelkommunen/budget-2026/4.02',
  agreement: EXAMPLE,
  origin: 'TEXT',
  source: { title: 'Aftale om budget 2026', date: '2025-10-02', page: 9, line: 210, href: null },
  csvHref: '/csv/eksempelkommunen/budget-2026/4.02',
  tables: [
    {
      account: null,
      years: [2026, 2027, 2028, 2029],
      totals: null,
      groups: [
        {
          number: '4.02',
          title: 'Lommepark ved stationen',
          rows: [
            {
              title: 'Anlæg af parken',
              number: null,
              href: null,
              openEnded: false,
              amounts: [{ year: 2026, thousandKroner: 3200, basis: 'TOTAL' }],
            },
            {
              title: 'Pleje og renhold',
              number: null,
              href: null,
              openEnded: true,
              amounts: [2027, 2028, 2029].map((year) => ({
                year,
                thousandKroner: 62.5,
                basis: 'UNSPECIFIED' as const,
              })),
            },
          ],
        },
      ],
    },
  ],
};

/** Amounts that stand in no single year: one sum for several, one without a year, one for each year. */
const unplaced: AmountTableView = {
  ...prose,
  tables: prose.tables.map((each) => ({
    ...each,
    groups: each.groups.map((g) => ({
      ...g,
      rows: [
        {
          title: 'Pulje til bænke og kunst',
          number: null,
          href: null,
          openEnded: false,
          amounts: [],
          unplaced: [
            {
              fromYear: 2026,
              toYear: 2029,
              openEnded: false,
              perYear: false,
              thousandKroner: 1200,
              basis: 'TOTAL',
            },
            {
              fromYear: null,
              toYear: null,
              openEnded: false,
              perYear: false,
              thousandKroner: 75,
              basis: 'UNSPECIFIED',
            },
            {
              fromYear: 2030,
              toYear: null,
              openEnded: true,
              perYear: true,
              thousandKroner: 250,
              basis: 'CHANGE',
            },
          ],
        },
        ...g.rows,
      ],
    })),
  })),
};

const negatives: AmountTableView = {
  ...prose,
  scope: 'SECTION',
  ref: 'eksempelkommunen/budget-2026/6',
  number: '6',
  title: 'Administration og ejendomme',
  origin: 'ANNEX',
  tables: [
    table(
      'OPERATING',
      [
        group(
          '6',
          'Administration og ejendomme',
          [
            ['6.01', 'Færre lejemål', -1200, -2400, -2400, -2400],
            ['6.02', 'Fælles indkøb', -350, -350, -350, -350],
            ['6.03', 'Vedligehold af skoler', 1800, 900, null, null],
          ],
          [2026, 2027, 2028, 2029],
        ),
      ],
      [2026, 2027, 2028, 2029],
    ),
  ],
};

type Years = AmountComparisonView['years'];
const yearOf = (
  year: number,
  text: number | null,
  annex: number | null,
  outcome: Years[number]['outcome'],
) => ({
  year,
  toYear: year,
  text,
  annex,
  outcome,
});

/** One initiative's annex lines beside what its text says: the same name in both, and not the same money. */
const contradiction: AmountTableView = {
  ...negatives,
  scope: 'INITIATIVE',
  ref: 'eksempelkommunen/budget-2026/6.03',
  number: '6.03',
  title: 'Vedligehold af skoler',
  tables: [
    {
      ...table(
        'CAPITAL',
        [
          group(
            '6',
            'Administration og ejendomme',
            [['6.03', 'Skolevedligehold', -10_000, -15_000, null, null]],
            [2026, 2027, 2028, 2029],
          ),
        ],
        [2026, 2027, 2028, 2029],
      ),
      totals: null,
    },
  ],
  comparisons: [
    {
      outcome: 'CONTRADICTION',
      account: 'CAPITAL',
      years: [
        yearOf(2026, 10_000, -10_000, 'CONTRADICTION'),
        yearOf(2027, -15_000, -15_000, 'EQUAL'),
        yearOf(2028, 200, null, 'ONLY_IN_TEXT'),
      ],
      differences: [{ kind: 'AMOUNT', text: '10000', annex: '-10000' }],
    },
  ],
};

const compared = (...comparisons: AmountComparisonView[]): AmountTableView => ({
  ...contradiction,
  comparisons,
});

/** Every case that the table must show well, by name. */
export const tables = {
  section,
  annex,
  prose,
  unplaced,
  negatives,
  openEnded: {
    ...negatives,
    tables: negatives.tables.map((each) => ({
      ...each,
      groups: each.groups.map((g) => ({
        ...g,
        rows: g.rows.map((r, index) => ({ ...r, openEnded: index < 2 })),
      })),
    })),
  },
  missingYears: {
    ...negatives,
    tables: [
      table(
        'CAPITAL',
        [
          group(
            '6',
            'Administration og ejendomme',
            [
              [null, 'Nyt tag på rådhuset', 14_500, null, null, -14_500],
              [null, 'Solceller på svømmehallen', null, null, 800, null],
            ],
            [2026, 2027, 2028, 2029],
          ),
        ],
        [2026, 2027, 2028, 2029],
      ),
    ],
  },
  oneRow: {
    ...prose,
    origin: 'ANNEX',
    tables: [
      {
        ...table(
          'CAPITAL',
          [group('4.02', 'Lommepark ved stationen', [[null, 'Lommepark', 3200]], [2026])],
          [2026],
        ),
        totals: null,
      },
    ],
  },
  manyYears: {
    ...prose,
    tables: [
      table(
        'CAPITAL',
        [
          group(
            '4.02',
            'Lommepark ved stationen',
            [[null, 'Afdrag på lån', 400, 400, 400, 400, 400, 400, 400, 400, 400, 400]],
            [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035],
          ),
        ],
        [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035],
      ),
    ],
  },
  nothing: { ...prose, tables: [] },
  contradiction,
  rounded: compared({
    outcome: 'EQUAL_AFTER_ROUNDING',
    account: 'CAPITAL',
    years: [yearOf(2026, 200, 150, 'EQUAL_AFTER_ROUNDING'), yearOf(2027, 300, 300, 'EQUAL')],
    differences: [],
  }),
  otherNameAndSection: compared({
    outcome: 'CONTRADICTION',
    account: 'CAPITAL',
    years: [yearOf(2026, 500, 500, 'EQUAL')],
    differences: [
      { kind: 'NAME', text: 'Legepladser ved Birkeskolen', annex: 'Legepladser ved Egeskolen' },
      { kind: 'SECTION', text: '6.3.5', annex: '6.4.3' },
    ],
  }),
  bothAccounts: compared(
    {
      outcome: 'EQUAL',
      account: 'OPERATING',
      years: [{ year: 2026, toYear: 2029, text: -1200, annex: -1200, outcome: 'EQUAL' }],
      differences: [],
    },
    {
      outcome: 'ONLY_IN_TEXT',
      account: null,
      years: [{ year: null, toYear: null, text: 62.5, annex: null, outcome: 'ONLY_IN_TEXT' }],
      differences: [],
    },
    {
      outcome: 'ONLY_IN_ANNEX',
      account: 'CAPITAL',
      years: [yearOf(2026, null, -350, 'ONLY_IN_ANNEX')],
      differences: [],
    },
  ),
  marked: {
    ...section,
    tables: section.tables.map((each) => ({
      ...each,
      groups: each.groups.map((g) => ({
        ...g,
        rows: g.rows.map((r, index) => ({
          ...r,
          comparison: (['CONTRADICTION', 'EQUAL_AFTER_ROUNDING'] as const)[index] ?? null,
        })),
      })),
    })),
  },
} satisfies Record<string, AmountTableView>;

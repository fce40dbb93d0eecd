import type { AmountTableView } from '@aftalespor/domain/view-model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWith } from '../fixtures/answer.js';
import type { DataResult } from '../request/request.js';
import './yearly-amount-table.define.js';
import { tables } from './yearly-amount-table.fixtures.js';

interface Args {
  data: AmountTableView | null;
  section: string | null;
  agreement: string | null;
  account: 'operating' | 'capital' | null;
  rows: number;
  compare: boolean;
  density: 'comfortable' | 'compact';
  headingLevel: number;
  lang: string;
}

const table = (args: Args): TemplateResult =>
  html`<aftale-yearly-amount-table
    section=${args.section ?? nothing}
    agreement=${args.agreement ?? nothing}
    account=${args.account ?? nothing}
    rows=${args.rows}
    ?compare=${args.compare}
    density=${args.density}
    heading-level=${args.headingLevel}
    lang=${args.lang || nothing}
    .data=${args.data}
    ><a href="#beloeb">Se beløbene</a></aftale-yearly-amount-table
  >`;

const meta: Meta<Args> = {
  title: 'Elementer/Beløb pr. år',
  component: 'aftale-yearly-amount-table',
  args: {
    data: tables.section,
    section: null,
    agreement: null,
    account: null,
    rows: 8,
    compare: false,
    density: 'comfortable',
    headingLevel: 3,
    lang: '',
  },
  argTypes: {
    account: { control: 'inline-radio', options: [null, 'operating', 'capital'] },
    density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
  },
  render: table,
};
export default meta;

type Story = StoryObj<Args>;
const shows = (data: AmountTableView, args: Partial<Args> = {}): Story => ({ args: { data, ...args } });
const answered = (result: DataResult | null): Story => ({
  args: { data: null, section: tables.section.ref },
  render: (args) => html`<div @aftale-request=${answerWith(result)}>${table(args)}</div>`,
});
const inside = (style: string): NonNullable<Story['render']> =>
  function (args) {
    return html`<div style=${style}>${table(args)}</div>`;
  };

export const Klar: Story = shows(tables.section);
export const Henter: Story = answered(null);
export const Tom: Story = { ...answered({ empty: true }), name: 'Tom: intet registreret' };
export const Fejl: Story = {
  ...answered({ error: { code: 'GATEWAY_DOWN', message: 'The gateway did not answer.' } }),
  name: 'Fejl: kan ikke hentes',
};
export const Foraeldet: Story = {
  ...answered({ data: tables.section, stale: true, asOf: '2026-07-01' }),
  name: 'Forældet: kunne ikke opdateres',
};

export const HeleBilaget: Story = { ...shows(tables.annex), name: 'Et helt bilag, 62 linjer' };
export const KunAnlaeg: Story = { ...shows(tables.section, { account: 'capital' }), name: 'Kun anlæg' };
export const TreRaekker: Story = { ...shows(tables.section, { rows: 3 }), name: 'Tre rækker før "Vis alle"' };
export const NegativeBeloeb: Story = { ...shows(tables.negatives), name: 'Negative beløb' };
export const OgFrem: Story = { ...shows(tables.openEnded), name: 'Og frem' };
export const ManglendeAar: Story = { ...shows(tables.missingYears), name: 'Manglende år' };
export const BeloebITeksten: Story = { ...shows(tables.prose), name: 'Beløb i teksten, uden konto' };
export const UdenAar: Story = { ...shows(tables.unplaced), name: 'Beløb uden et enkelt år' };
export const EtBeloeb: Story = { ...shows(tables.oneRow), name: 'Et eneste beløb' };
export const MangeAar: Story = { ...shows(tables.manyYears), name: 'Mange år' };
export const IngenBeloeb: Story = { ...shows(tables.nothing), name: 'Ingen beløb' };
export const IkkeDetSamme: Story = {
  ...shows(tables.contradiction),
  name: 'Teksten og bilaget siger ikke det samme',
};
export const AndetNavnOgAfsnit: Story = {
  ...shows(tables.otherNameAndSection),
  name: 'Et andet navn, et andet afsnit',
};
export const Afrundet: Story = { ...shows(tables.rounded, { compare: true }), name: 'Ens efter afrunding' };
export const TekstOgBilag: Story = {
  ...shows(tables.bothAccounts, { compare: true }),
  name: 'Tekst og bilag, begge konti',
};
export const MaerkedeRaekker: Story = { ...shows(tables.marked), name: 'Mærkede rækker i et afsnit' };
export const AlleRaekkerSammenlignet: Story = {
  ...shows(tables.marked, { compare: true }),
  name: 'Alle rækker sammenlignet med teksten',
};
export const IkkeDetSammeSmal: Story = {
  ...shows(tables.contradiction, { compare: true }),
  name: 'Tekst og bilag, 320 px',
  render: inside('inline-size: 304px'),
};
export const IkkeDetSammePaaEngelsk: Story = {
  ...shows(tables.otherNameAndSection, { lang: 'en' }),
  name: 'Tekst og bilag, engelsk',
};
export const Engelsk: Story = shows(tables.section, { lang: 'en' });
export const Kompakt: Story = shows(tables.section, { density: 'compact' });
export const Smal: Story = { ...shows(tables.section), name: '320 px', render: inside('inline-size: 304px') };
export const Moerk: Story = {
  ...shows(tables.section),
  name: 'Mørk',
  render: inside('color-scheme: dark; background: #0c0f11; padding: 24px'),
};
export const ToHenvisninger: Story = {
  name: 'Forkert brug: to henvisninger',
  args: { data: null, section: tables.section.ref, agreement: tables.annex.ref },
};

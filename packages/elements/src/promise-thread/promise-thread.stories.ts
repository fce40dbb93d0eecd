import type { InitiativeThreadView } from '@aftalespor/domain/view-model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWith } from '../fixtures/answer.js';
import type { DataResult } from '../request/request.js';
import './promise-thread.define.js';
import { threads, TODAY } from './promise-thread.fixtures.js';

interface Args {
  data: InitiativeThreadView | null;
  initiative: string | null;
  density: 'comfortable' | 'compact';
  headingLevel: number;
  today: string;
  hideDerived: boolean;
  lang: string;
}

const element = (args: Args): TemplateResult =>
  html`<aftale-promise-thread
    initiative=${args.initiative ?? nothing}
    density=${args.density}
    heading-level=${args.headingLevel}
    lang=${args.lang || nothing}
    ?hide-derived=${args.hideDerived}
    .data=${args.data}
    .today=${args.today}
    ><a href="#loefte">Se løftet gennem aftalerne</a></aftale-promise-thread
  >`;

const meta: Meta<Args> = {
  title: 'Elementer/Løftets spor',
  component: 'aftale-promise-thread',
  args: {
    data: threads.three,
    initiative: null,
    density: 'comfortable',
    headingLevel: 3,
    today: TODAY,
    hideDerived: false,
    lang: '',
  },
  argTypes: { density: { control: 'inline-radio', options: ['comfortable', 'compact'] } },
  render: element,
};
export default meta;

type Story = StoryObj<Args>;
const shows = (data: InitiativeThreadView, args: Partial<Args> = {}): Story => ({ args: { data, ...args } });
const answered = (result: DataResult | null): Story => ({
  args: { data: null, initiative: threads.three.ref },
  render: (args) => html`<div @aftale-request=${answerWith(result)}>${element(args)}</div>`,
});
const inside = (style: string): NonNullable<Story['render']> =>
  function (args) {
    return html`<div style=${style}>${element(args)}</div>`;
  };

export const Klar: Story = shows(threads.three);
export const Henter: Story = answered(null);
export const Tom: Story = { ...answered({ empty: true }), name: 'Tom: intet registreret' };
export const Fejl: Story = {
  ...answered({ error: { code: 'GATEWAY_DOWN', message: 'The gateway did not answer.' } }),
  name: 'Fejl: kan ikke hentes',
};
export const Foraeldet: Story = {
  ...answered({ data: threads.three, stale: true, asOf: '2026-07-01' }),
  name: 'Forældet: kunne ikke opdateres',
};

export const EtTrin: Story = { ...shows(threads.oneStep), name: 'Kun én aftale' };
export const NiTrin: Story = { ...shows(threads.nineSteps), name: 'Ni aftaler' };
export const KunForslag: Story = { ...shows(threads.allSuggested), name: 'Kun forslag, intet afgjort' };
export const UdenAar: Story = { ...shows(threads.withoutYear), name: 'En aftale uden budgetår' };
export const IntetLoefte: Story = { ...shows(threads.none), name: 'Ikke del af et løfte' };
export const IkkeSammeLoefte: Story = {
  ...shows(threads.three),
  name: 'Ikke samme løfte, foldet ud',
  play: ({ canvasElement }) => {
    canvasElement.querySelector('aftale-promise-thread')?.shadowRoot?.querySelector('summary')?.click();
  },
};
export const LangTekst: Story = shows(threads.longest);
export const Engelsk: Story = shows(threads.three, { lang: 'en' });
export const Kompakt: Story = shows(threads.three, { density: 'compact' });
export const Smal: Story = {
  ...shows(threads.longest),
  name: '320 px',
  render: inside('inline-size: 304px'),
};
export const Moerk: Story = {
  ...shows(threads.three),
  name: 'Mørk',
  render: inside('color-scheme: dark; background: #0c0f11; padding: 24px'),
};
export const ForkertHenvisning: Story = {
  name: 'Forkert brug: henvisning kan ikke læses',
  args: { data: null, initiative: '3.22' },
};

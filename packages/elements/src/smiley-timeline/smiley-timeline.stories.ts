import type { InitiativeThreadView } from '@aftalespor/domain/view-model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWith } from '../fixtures/answer.js';
import type { DataResult } from '../request/request.js';
import './smiley-timeline.define.js';
import { timelines, TODAY } from './smiley-timeline.fixtures.js';

interface Args {
  data: InitiativeThreadView | null;
  initiative: string | null;
  axis: 'both' | 'effort' | 'economy';
  density: 'comfortable' | 'compact';
  headingLevel: number;
  single: boolean;
  hideDerived: boolean;
  today: string;
  lang: string;
}

const timeline = (args: Args): TemplateResult =>
  html`<aftale-smiley-timeline
    initiative=${args.initiative ?? nothing}
    axis=${args.axis}
    density=${args.density}
    heading-level=${args.headingLevel}
    lang=${args.lang || nothing}
    ?single=${args.single}
    ?hide-derived=${args.hideDerived}
    .data=${args.data}
    .today=${args.today}
    ><a href="#indsats">Se indsatsens opfølgninger</a></aftale-smiley-timeline
  >`;

const meta: Meta<Args> = {
  title: 'Elementer/Tidslinje',
  component: 'aftale-smiley-timeline',
  args: {
    data: timelines.complete,
    initiative: null,
    axis: 'both',
    density: 'comfortable',
    headingLevel: 3,
    single: false,
    hideDerived: false,
    today: TODAY,
    lang: '',
  },
  argTypes: {
    axis: { control: 'inline-radio', options: ['both', 'effort', 'economy'] },
    density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
  },
  render: timeline,
};
export default meta;

type Story = StoryObj<Args>;
const shows = (data: InitiativeThreadView, args: Partial<Args> = {}): Story => ({ args: { data, ...args } });
const answered = (result: DataResult | null): Story => ({
  args: { data: null, initiative: timelines.complete.ref },
  render: (args) => html`<div @aftale-request=${answerWith(result)}>${timeline(args)}</div>`,
});
const inside = (style: string): NonNullable<Story['render']> =>
  function (args) {
    return html`<div style=${style}>${timeline(args)}</div>`;
  };

export const Klar: Story = shows(timelines.complete);
export const Henter: Story = answered(null);
export const Tom: Story = { ...answered({ empty: true }), name: 'Tom: intet registreret' };
export const Fejl: Story = {
  ...answered({ error: { code: 'GATEWAY_DOWN', message: 'The gateway did not answer.' } }),
  name: 'Fejl: kan ikke hentes',
};
export const Foraeldet: Story = {
  ...answered({ data: timelines.complete, stale: true, asOf: '2026-07-01T06:00:00Z' }),
  name: 'Forældet: kunne ikke opdateres',
};

export const MidtPaaAaret: Story = { ...shows(timelines.midYear), name: 'Midt på året' };
export const VoresTolkning: Story = shows(timelines.derived);
export const TolkningSlaaetFra: Story = {
  ...shows(timelines.derived, { hideDerived: true }),
  name: 'Tolkning slået fra',
};
export const AltDerIkkeErEnSmiley: Story = shows(timelines.everyState);
export const Rettet: Story = { ...shows(timelines.corrected), name: 'Rettet, med tidligere milepæle' };
export const KunIndsats: Story = shows(timelines.complete, { axis: 'effort' });
export const KunOekonomi: Story = { ...shows(timelines.complete, { axis: 'economy' }), name: 'Kun økonomi' };
export const MangeRunder: Story = shows(timelines.manyRounds);
export const IngenRunder: Story = { ...shows(timelines.noRounds), name: 'Ingen skriftlige opfølgninger' };
export const GennemAftalerne: Story = shows(timelines.agreements);
export const KunDenneAftale: Story = {
  ...shows(timelines.agreements, { single: true }),
  name: 'Kun denne aftale',
};
export const NiAftaler: Story = { ...shows(timelines.nineAgreements), name: 'Gennem ni aftaler' };
export const MaaskeSammeLoefte: Story = { ...shows(timelines.suggested), name: 'Måske samme løfte' };
export const ForeslaaetUdskudt: Story = { ...shows(timelines.postponed), name: 'Foreslået udskudt' };
export const KunUdskydelsenErKendt: Story = {
  ...shows(timelines.onlyPostponed),
  name: 'Kun udskydelsen er kendt',
};
export const LangeTitlerGennemAftalerne: Story = shows(timelines.longAgreements);
export const GennemAftalerneSmal: Story = {
  ...shows(timelines.longAgreements),
  name: 'Gennem aftalerne, 320 px',
  render: inside('inline-size: 304px'),
};
export const GennemAftalernePaaEngelsk: Story = {
  ...shows(timelines.agreements, { lang: 'en' }),
  name: 'Gennem aftalerne, engelsk',
};

export const LangTitel: Story = shows(timelines.longTitle);
export const KunTitel: Story = { ...shows(timelines.titleOnly), name: 'Intet andet end en titel' };
export const Engelsk: Story = shows(timelines.corrected, { lang: 'en' });
export const Kompakt: Story = shows(timelines.complete, { density: 'compact' });
export const Smal: Story = {
  ...shows(timelines.complete),
  name: '320 px',
  render: inside('inline-size: 304px'),
};
export const Moerk: Story = {
  ...shows(timelines.complete),
  name: 'Mørk',
  render: inside('color-scheme: dark; background: #0c0f11; padding: 24px'),
};
export const ForkertHenvisning: Story = {
  name: 'Forkert brug: henvisning kan ikke læses',
  render: () =>
    html`<aftale-smiley-timeline initiative="3.01"
      ><a href="#indsats">Se indsatsen</a></aftale-smiley-timeline
    >`,
};

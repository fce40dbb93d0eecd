import type { InitiativeView } from '@aftalespor/domain/view-model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWith } from '../fixtures/answer.js';
import type { DataResult } from '../request/request.js';
import './initiative-card.define.js';
import { cards, TODAY } from './initiative-card.fixtures.js';

interface Args {
  data: InitiativeView | null;
  initiative: string | null;
  density: 'comfortable' | 'compact';
  headingLevel: number;
  hideDerived: boolean;
  today: string;
  lang: string;
}

const card = (args: Args): TemplateResult =>
  html`<aftale-initiative-card
    initiative=${args.initiative ?? nothing}
    density=${args.density}
    heading-level=${args.headingLevel}
    lang=${args.lang || nothing}
    ?hide-derived=${args.hideDerived}
    .data=${args.data}
    .today=${args.today}
    ><a href="#indsats">Se indsatsen</a></aftale-initiative-card
  >`;

const meta: Meta<Args> = {
  title: 'Elementer/Indsatskort',
  component: 'aftale-initiative-card',
  args: {
    data: cards.full,
    initiative: null,
    density: 'comfortable',
    headingLevel: 3,
    hideDerived: false,
    today: TODAY,
    lang: '',
  },
  argTypes: { density: { control: 'inline-radio', options: ['comfortable', 'compact'] } },
  render: card,
};
export default meta;

type Story = StoryObj<Args>;
const shows = (data: InitiativeView, args: Partial<Args> = {}): Story => ({ args: { data, ...args } });
const answered = (result: DataResult | null, initiative = cards.full.ref): Story => ({
  args: { data: null, initiative },
  render: (args) => html`<div @aftale-request=${answerWith(result)}>${card(args)}</div>`,
});
const inside = (style: string): NonNullable<Story['render']> =>
  function (args) {
    return html`<div style=${style}>${card(args)}</div>`;
  };

export const Klar: Story = shows(cards.full);
export const Henter: Story = answered(null);
export const Tom: Story = { ...answered({ empty: true }), name: 'Tom: intet registreret' };
export const Fejl: Story = {
  ...answered({ error: { code: 'GATEWAY_DOWN', message: 'The gateway did not answer.' } }),
  name: 'Fejl: kan ikke hentes',
};
export const Foraeldet: Story = {
  ...answered({ data: cards.full, stale: true, asOf: '2026-07-01' }),
  name: 'Forældet: kunne ikke opdateres',
};

export const OpfyldtOgOverholdt: Story = { ...shows(cards.happyHappy), name: 'Opfyldt, budget overholdt' };
export const OpfyldtIkkeOverholdt: Story = {
  ...shows(cards.happySad),
  name: 'Opfyldt, budget ikke overholdt',
};
export const KanNaasOgOverholdt: Story = {
  ...shows(cards.neutralHappy),
  name: 'Kan stadig nås, budget overholdt',
};
export const KanNaasIkkeOverholdt: Story = {
  ...shows(cards.neutralSad),
  name: 'Kan stadig nås, budget ikke overholdt',
};
export const NaasIkkeOgOverholdt: Story = { ...shows(cards.sadHappy), name: 'Nås ikke, budget overholdt' };
export const NaasIkkeIkkeOverholdt: Story = {
  ...shows(cards.sadSad),
  name: 'Nås ikke, budget ikke overholdt',
};

export const VoresTolkning: Story = shows(cards.derived);
export const VoresTolkningBegge: Story = { ...shows(cards.derivedBoth), name: 'Vores tolkning på begge' };
export const TolkningSlaaetFra: Story = {
  ...shows(cards.derived, { hideDerived: true }),
  name: 'Tolkning slået fra',
};
export const IkkeOplyst: Story = shows(cards.notRecorded);
export const KommerSenere: Story = shows(cards.notDue);
export const IngenMilepael: Story = { ...shows(cards.noMilestone), name: 'Ingen milepæl sat' };
export const TrukketTilbage: Story = shows(cards.withdrawn);
export const IngenOpfoelgningKendt: Story = {
  ...shows(cards.noFollowUpKnown),
  name: 'Ingen opfølgning kendt',
  args: { data: cards.noFollowUpKnown, today: '2027-02-01' },
};
export const AaretErOmme: Story = { ...shows(cards.yearOver), name: 'Året er omme' };
export const IngenRunder: Story = { ...shows(cards.noRounds), name: 'Ingen skriftlige opfølgninger' };
export const AdministrationenErAnsvarlig: Story = shows(cards.administration);

export const OgsaaIAndreAftaler: Story = { ...shows(cards.promised), name: 'Også i andre aftaler' };
export const MaaskeSammeLoefte: Story = { ...shows(cards.maybePromised), name: 'Måske samme løfte' };
export const NiAftaler: Story = { ...shows(cards.ninePromised), name: 'Samme løfte i ni aftaler' };
export const ForeslaaetUdskudt: Story = { ...shows(cards.postponed), name: 'Foreslået udskudt, to udvalg' };
export const Udskudt: Story = shows(cards.postponedAlready);

export const LangTitel: Story = shows(cards.longTitle);
export const EndnuLaengereTitel: Story = { ...shows(cards.longerTitle), name: 'Endnu længere titel' };
export const KunTitel: Story = { ...shows(cards.titleOnly), name: 'Intet andet end en titel' };
export const Engelsk: Story = shows(cards.derived, { lang: 'en' });
export const Kompakt: Story = shows(cards.full, { density: 'compact' });
export const Smal: Story = {
  ...shows(cards.longTitle),
  name: '320 px',
  render: inside('inline-size: 304px'),
};
export const Moerk: Story = {
  ...shows(cards.full),
  name: 'Mørk',
  render: inside('color-scheme: dark; background: #0c0f11; padding: 24px'),
};
export const Brand: Story = {
  ...shows(cards.full),
  name: 'En anden kommunes farver',
  render: inside(
    '--aftale-color-accent: light-dark(#004993, #8fc1ff); --aftale-color-line: light-dark(#b8c7d9, #3d4f63); --aftale-radius: 0; font-family: Georgia, serif',
  ),
};

export const ForkertHenvisning: Story = {
  ...answered(null, 'Ballerup budget 3.01'),
  name: 'Forkert brug: henvisning kan ikke læses',
};
export const ManglendeHenvisning: Story = {
  name: 'Forkert brug: henvisning mangler',
  render: () => html`<aftale-initiative-card><a href="#indsats">Se indsatsen</a></aftale-initiative-card>`,
};
export const FarligeData: Story = {
  ...shows(cards.unsafe),
  name: 'Forkert brug: opmærkning og adresser i data',
};

import type { InitiativeView } from '@aftalespor/domain/view-model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWith } from '../fixtures/answer.js';
import type { DataResult } from '../request/request.js';
import './postponement.define.js';
import { postponements } from './postponement.fixtures.js';

interface Args {
  data: InitiativeView | null;
  initiative: string | null;
  density: 'comfortable' | 'compact';
  headingLevel: number;
  lang: string;
}

const element = (args: Args): TemplateResult =>
  html`<aftale-postponement
    initiative=${args.initiative ?? nothing}
    density=${args.density}
    heading-level=${args.headingLevel}
    lang=${args.lang || nothing}
    .data=${args.data}
    ><a href="#udskydelse">Se forslaget om udskydelse</a></aftale-postponement
  >`;

const meta: Meta<Args> = {
  title: 'Elementer/Udskydelse',
  component: 'aftale-postponement',
  args: {
    data: postponements.full,
    initiative: null,
    density: 'comfortable',
    headingLevel: 3,
    lang: '',
  },
  argTypes: { density: { control: 'inline-radio', options: ['comfortable', 'compact'] } },
  render: element,
};
export default meta;

type Story = StoryObj<Args>;
const shows = (data: InitiativeView, args: Partial<Args> = {}): Story => ({ args: { data, ...args } });
const answered = (result: DataResult | null): Story => ({
  args: { data: null, initiative: postponements.full.ref },
  render: (args) => html`<div @aftale-request=${answerWith(result)}>${element(args)}</div>`,
});
const inside = (style: string): NonNullable<Story['render']> =>
  function (args) {
    return html`<div style=${style}>${element(args)}</div>`;
  };

export const Klar: Story = shows(postponements.full);
export const Henter: Story = answered(null);
export const Tom: Story = { ...answered({ empty: true }), name: 'Tom: intet registreret' };
export const Fejl: Story = {
  ...answered({ error: { code: 'GATEWAY_DOWN', message: 'The gateway did not answer.' } }),
  name: 'Fejl: kan ikke hentes',
};
export const Foraeldet: Story = {
  ...answered({ data: postponements.full, stale: true, asOf: '2026-07-01' }),
  name: 'Forældet: kunne ikke opdateres',
};

export const ToUdvalg: Story = { ...shows(postponements.twoCommittees), name: 'To udvalg' };
export const AlleFemSvar: Story = { ...shows(postponements.positions), name: 'Alle fem svar' };
export const IngenBemaerkning: Story = { ...shows(postponements.noRemarks), name: 'Ingen bemærkning' };
export const UdfaldetErKendt: Story = { ...shows(postponements.decided), name: 'Udfaldet er kendt' };
export const KunForslaget: Story = { ...shows(postponements.bare), name: 'Intet andet end forslaget' };
export const IkkeForeslaaet: Story = { ...shows(postponements.none), name: 'Ikke foreslået udskudt' };
export const LangTekst: Story = shows(postponements.longest);
export const Engelsk: Story = shows(postponements.positions, { lang: 'en' });
export const Kompakt: Story = shows(postponements.full, { density: 'compact' });
export const Smal: Story = {
  ...shows(postponements.longest),
  name: '320 px',
  render: inside('inline-size: 304px'),
};
export const Moerk: Story = {
  ...shows(postponements.twoCommittees),
  name: 'Mørk',
  render: inside('color-scheme: dark; background: #0c0f11; padding: 24px'),
};
export const ForkertHenvisning: Story = {
  name: 'Forkert brug: henvisning kan ikke læses',
  args: { data: null, initiative: '3.22' },
};

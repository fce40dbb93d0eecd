import type { AxisStatus } from '@aftalespor/domain/status';
import type { Axis, EffortSmiley, SmileyBasis } from '@aftalespor/domain/smiley';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { contrast } from './contrast.js';
import { colorsOf, NAMES, ROLES, type ColorName } from './palette.js';
import './docs-sign.js';
import './docs.css';

/** Shown on the page "Farver og tegn", and tested like all others. */
export default { title: 'Sider/Farver og tegn', tags: ['!dev', '!autodocs'] } satisfies Meta;

type Scheme = 'light' | 'dark';

const NUMBER = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

function swatch(name: ColorName, scheme: Scheme): TemplateResult {
  const color = colorsOf(name)[scheme];
  const { on } = ROLES[name];
  return html`<td>
    <span class="docs-swatch" style=${styleMap({ background: color })}></span>
    <code>${color}</code>
    ${on ? html`<small>${NUMBER.format(contrast(color, colorsOf(on.partner)[scheme]))} : 1</small>` : ''}
  </td>`;
}

export const Farver: StoryObj = {
  render: () => html`
    <div class="docs-scroll" role="region" tabindex="0" aria-label="Farver · Colours">
      <table class="docs-palette">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col" lang="da">Lys</th>
            <th scope="col" lang="da">Mørk</th>
            <th scope="col" lang="da">Bruges til</th>
          </tr>
        </thead>
        <tbody>
          ${NAMES.map(
            (name) => html`
              <tr>
                <th scope="row"><code>--aftale-color-${name}</code></th>
                ${swatch(name, 'light')} ${swatch(name, 'dark')}
                <td>
                  ${ROLES[name].da}
                  <small lang="en">${ROLES[name].en}</small>
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
};

const stated = (smiley: EffortSmiley, basis: SmileyBasis = 'STATED'): AxisStatus => ({
  code: 'SMILEY',
  assessment: {
    smiley,
    basis,
    reason: basis === 'DERIVED' ? 'Noten svarer til den trykte definition.' : null,
  },
});

const EFFORT = (['HAPPY', 'NEUTRAL', 'SAD'] as const).map((smiley) => stated(smiley));
const ECONOMY = (['HAPPY', 'SAD'] as const).map((smiley) => stated(smiley));
const READINGS = (['HAPPY', 'NEUTRAL', 'SAD'] as const).map((smiley) => stated(smiley, 'DERIVED'));
const NONE: AxisStatus[] = (
  ['NOT_RECORDED', 'NOT_DUE', 'NO_MILESTONE', 'WITHDRAWN', 'NO_FOLLOW_UP_KNOWN'] as const
).map((code) => ({ code }));

const group = (da: string, en: string, axis: Axis, statuses: AxisStatus[]): TemplateResult => html`
  <section>
    <h3><span lang="da">${da}</span> <small lang="en">${en}</small></h3>
    <ul>
      ${statuses.map((status) => html`<li><docs-sign .axis=${axis} .status=${status}></docs-sign></li>`)}
    </ul>
  </section>
`;

const signs = (scheme: Scheme): TemplateResult => html`
  <div class="docs-signs" style=${styleMap({ 'color-scheme': scheme })}>
    ${group('Indsats', 'Effort', 'EFFORT', EFFORT)} ${group('Økonomi', 'Economy', 'ECONOMY', ECONOMY)}
    ${group('Vores tolkning', 'Our reading', 'EFFORT', READINGS)}
    ${group('Ingen smiley', 'No smiley', 'EFFORT', NONE)}
  </div>
`;

export const TegnILyst: StoryObj = { name: 'Tegn, lys', render: () => signs('light') };
export const TegnIMørkt: StoryObj = { name: 'Tegn, mørk', render: () => signs('dark') };

import { html } from 'hono/html';
import type { Html } from './passage.js';
import type { PlaceName } from './place.js';
import type { ReportRestored } from './restored.js';

const HOW: Record<ReportRestored['how'], string> = {
  SURE: 'sikkert',
  LIKELY: 'kun sandsynligt',
  UNKNOWN: 'ukendt, står som skrevet',
};
const SHOWN = 8;

/** The words whose letters a scan had lost as a table, those that are not sure above, the sure ones folded. */
export function restoredWords(restored: readonly ReportRestored[], placeName: PlaceName): Html {
  const sure = restored.filter(({ how }) => how === 'SURE');
  const rest = restored.filter(({ how }) => how !== 'SURE');
  return html`<p class="about">
      Skanningen mistede bogstaver. I uddragene står hvert ord, som det er skrevet: et
      <span class="sure">prikket</span> ord læses sikkert som et andet; ved et
      <span class="likely">stiplet<b>ord?</b></span> er det andet ord kun sandsynligt.
    </p>
    ${rest.length > 0 ? table('Ikke sikre', rest, placeName) : ''}
    ${
      sure.length > 0
        ? html`<details>
            <summary>${sure.length} sikre</summary>
            ${table('Sikre', sure, placeName)}
          </details>`
        : ''
    }`;
}

function table(caption: string, words: readonly ReportRestored[], placeName: PlaceName): Html {
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Skrevet</th>
        <th role="columnheader" scope="col">Læst som</th>
        <th role="columnheader" scope="col">Hvor sikkert</th>
        <th role="columnheader" scope="col">Hvor</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${words.map(
        (it) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${it.printed}</th>
            <td role="cell">${it.word ?? it.printed}</td>
            <td role="cell">${HOW[it.how]}</td>
            <td role="cell">${placesOf(it, placeName)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function placesOf({ document, page, lines }: ReportRestored, placeName: PlaceName): string {
  const [first, ...others] = lines.slice(0, SHOWN) as [number, ...number[]];
  const more = lines.length > SHOWN ? ` og ${lines.length - SHOWN} til` : '';
  return `${[placeName({ document, page, line: first }), ...others].join(', ')}${more}`;
}

import { PAGE_WORDS } from '@aftalespor/domain/page-words';
import { html } from 'hono/html';
import { documentWords, sourceInclude, type PageSource } from './document-words.js';
import type { Html } from './layout.js';

const words = PAGE_WORDS.da;

export const postponementInclude = {
  ...sourceInclude,
  committee: { select: { name: true } },
  initiative: { select: { ref: true, number: true, title: true } },
  references: {
    orderBy: { position: 'asc' },
    include: { to: { include: { initiative: { select: { ref: true, number: true, title: true } } } } },
  },
} as const;

interface Named {
  ref: string;
  number: string | null;
  title: string;
}

export interface PagePostponement {
  committee: { name: string } | null;
  initiative: Named;
  fromYear: number | null;
  toYear: number | null;
  administrationRemark: string | null;
  administrationRemarkText: string | null;
  partiesPosition: keyof typeof words.partiesPosition | null;
  partiesRemark: string | null;
  partiesRemarkText: string | null;
  outcome: keyof typeof words.postponementOutcome | null;
  references: { to: { initiative: Named } }[];
  source: PageSource;
}

export function headingOf({ number, title }: { number: string | null; title: string }): string {
  return [number, title].filter(Boolean).join(' ');
}

/** Both sides' remarks side by side, equal in weight. */
export function postponement(it: PagePostponement): Html {
  return html`<div class="postponement">
    <p>
      ${[it.committee?.name, it.fromYear && `fra ${it.fromYear}`, it.toYear && `til ${it.toYear}`].filter(Boolean).join(' ')}.
      ${it.outcome ? words.postponementOutcome[it.outcome] : html`<span class="unknown">Hvad det endte med, er ikke kendt.</span>`}
    </p>
    <div class="axes">
      <div>
        <h4>Administrationen</h4>
        <p>${it.administrationRemark ?? html`<span class="unknown">Ingen bemærkning</span>`}</p>
        ${documentWords(it.administrationRemarkText, it.source)}
      </div>
      <div>
        <h4>Budgetparterne</h4>
        <p>
          ${it.partiesPosition ? html`<strong>${words.partiesPosition[it.partiesPosition]}.</strong> ` : ''}
          ${it.partiesRemark ?? html`<span class="unknown">Ingen bemærkning</span>`}
          ${it.references.map(({ to }) => html`<a href="/${to.initiative.ref}">${headingOf(to.initiative)}</a> `)}
        </p>
        ${documentWords(it.partiesRemarkText, it.source)}
      </div>
    </div>
  </div>`;
}

import type { Prisma } from '@aftalespor/database/client';
import { html } from 'hono/html';
import type { AmountTableShape } from '../amount-table/amount-table.js';
import { amountTables } from './amounts.js';
import { documentWords, placeOf, sourceInclude } from './document-words.js';
import { layout, type Html } from './layout.js';
import { snippetBox } from './snippet.js';

const initiatives = {
  orderBy: { position: 'asc' },
  select: { ref: true, number: true, title: true, summary: true },
} as const;
const own = { initiatives } as const;

/** A section with the sections in it, to the depth that agreements print: chapter, section, subsection. */
export const sectionInclude = {
  agreement: { include: { municipality: true } },
  ...sourceInclude,
  parent: true,
  ...own,
  children: {
    orderBy: { position: 'asc' },
    include: { ...own, children: { orderBy: { position: 'asc' }, include: own } },
  },
} as const satisfies Prisma.SectionInclude;

export type PageSection = Prisma.SectionGetPayload<{ include: typeof sectionInclude }>;
type Part = Pick<PageSection, 'number' | 'title' | 'ref' | 'initiatives'>;

export function sectionPage(section: PageSection, table: AmountTableShape | null, origin: string): Html {
  const { agreement, parent } = section;
  const parts: Part[] = [section, ...section.children.flatMap((child) => [child, ...child.children])];
  const heading = [section.number, section.title].filter(Boolean).join(' ');
  return layout({
    title: heading,
    crumbs: [
      { label: agreement.municipality.name, href: `/${agreement.municipality.slug}` },
      { label: agreement.title, href: `/${agreement.ref}` },
      ...(parent?.ref
        ? [{ label: [parent.number, parent.title].filter(Boolean).join(' '), href: `/${parent.ref}` }]
        : []),
    ],
    body: html`<article>
      <p class="eyebrow">
        ${section.number ? html`<span class="number-of">${section.number}</span>` : ''} ${agreement.title}
      </p>
      <h1>${section.title}</h1>
      ${section.theme ? html`<p>Tema: ${section.theme}</p>` : ''}
      ${documentWords(section.fullText, section.source)}
      ${parts
        .filter((part) => part.initiatives.length > 0)
        .map(
          (part) =>
            html`<section class="group">
              <h2>
                ${part === section ? 'Indsatser' : html`<span class="number-of">${part.number}</span> ${part.title}`}
              </h2>
              <ul class="initiatives">
                ${part.initiatives.map(
                  (it) =>
                    html`<li>
                      <div>
                        <a href="/${it.ref}"
                          >${it.number ? html`<span class="number-of">${it.number}</span>` : ''}
                          ${it.title}</a
                        >
                        ${it.summary ? html`<p>${it.summary}</p>` : ''}
                      </div>
                    </li>`,
                )}
              </ul>
            </section>`,
        )}
      ${parts.every((part) => part.initiatives.length === 0) ? html`<p class="unknown">Afsnittet har ingen indsatser.</p>` : ''}
      ${
        table
          ? html`<section>
              <h2>Linjer i bilaget</h2>
              ${amountTables(table.tables, heading)}
            </section>`
          : ''
      }
      <section id="kilde">
        <h2>Kilde</h2>
        <p>${placeOf(section.source)}</p>
      </section>
      ${section.ref && table ? snippetBox(['section-amounts'], origin, section.ref, heading) : ''}
    </article>`,
  });
}

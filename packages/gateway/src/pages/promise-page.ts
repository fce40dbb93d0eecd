import type { Prisma } from '@aftalespor/database/client';
import { PAGE_WORDS } from '@aftalespor/domain/page-words';
import { html } from 'hono/html';
import { layout, type Html } from './layout.js';
import { headingOf } from './postponements.js';

const words = PAGE_WORDS.da;

export const promiseInclude = {
  municipality: true,
  links: {
    orderBy: { position: 'asc' },
    include: {
      initiative: {
        select: {
          ref: true,
          number: true,
          title: true,
          summary: true,
          agreement: { select: { title: true } },
        },
      },
    },
  },
} as const satisfies Prisma.PromiseThreadInclude;

export type PagePromise = Prisma.PromiseThreadGetPayload<{ include: typeof promiseInclude }>;

interface Link {
  basis: keyof typeof words.promiseLinkBasis;
  reason: string;
  initiative: {
    ref: string;
    number: string | null;
    title: string;
    summary?: string | null;
    agreement: { title: string };
  };
}

/** The initiatives of a thread, oldest agreement first, each with how well it is founded. */
export function promiseLinks(links: Link[], current: string | null): Html {
  return html`<ol class="rounds">
    ${links.map(
      ({ initiative: it, basis, reason }) =>
        html`<li>
          <h3>${it.agreement.title}</h3>
          <p>
            ${it.ref === current ? html`<strong>${headingOf(it)}</strong>` : html`<a href="/${it.ref}">${headingOf(it)}</a>`}
          </p>
          ${it.summary ? html`<p>${it.summary}</p>` : ''}
          <p><span class="axis">${words.promiseLinkBasis[basis]}.</span> ${reason}</p>
        </li>`,
    )}
  </ol>`;
}

/** One promise through the agreements, and what was decided not to be it. */
export function promisePage(promise: PagePromise): Html {
  const { municipality } = promise;
  const same = promise.links.filter((link) => link.basis !== 'REJECTED');
  const other = promise.links.filter((link) => link.basis === 'REJECTED');
  return layout({
    title: promise.title,
    crumbs: [
      { label: municipality.name, href: `/${municipality.slug}` },
      { label: 'Løfter', href: `/${municipality.slug}/promises` },
    ],
    body: html`<article>
      <p class="eyebrow">Løftet gennem aftalerne</p>
      <h1>${promise.title}</h1>
      ${promise.summary ? html`<p class="lead">${promise.summary}</p>` : ''}
      <section>
        <h2>I ${same.length} indsatser</h2>
        ${promiseLinks(same, null)}
      </section>
      ${
        other.length > 0
          ? html`<details>
              <summary>Ligner, men er ikke det samme løfte (${other.length})</summary>
              ${promiseLinks(other, null)}
            </details>`
          : ''
      }
    </article>`,
  });
}

/** All promises of a municipality. */
export function promisesPage(
  municipality: { slug: string; name: string },
  promises: { slug: string; title: string; links: { initiative: { agreement: { title: string } } }[] }[],
): Html {
  return layout({
    title: `Løfter i ${municipality.name}`,
    crumbs: [
      { label: municipality.name, href: `/${municipality.slug}` },
      { label: 'Løfter', href: `/${municipality.slug}/promises` },
    ],
    body: html`<article>
      <h1>Løfter gennem aftalerne</h1>
      <p class="lead">${promises.length} løfter, der går igen fra aftale til aftale.</p>
      <ul class="initiatives">
        ${promises.map(
          (promise) =>
            html`<li>
              <div>
                <a href="/${municipality.slug}/promises/${promise.slug}">${promise.title}</a>
                <p>${[...new Set(promise.links.map((it) => it.initiative.agreement.title))].join(' · ')}</p>
              </div>
            </li>`,
        )}
      </ul>
    </article>`,
  });
}

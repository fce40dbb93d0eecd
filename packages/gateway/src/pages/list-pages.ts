import { html } from 'hono/html';
import { layout, type Html } from './layout.js';

interface ListedMunicipality {
  slug: string;
  name: string;
  agreements: { ref: string; title: string; coverageNote: string; _count: { initiatives: number } }[];
  _count: { promises: number };
}

/** The first page, and each municipality's own: the agreements that are known. */
export function agreementsPage(municipalities: ListedMunicipality[], title: string): Html {
  return layout({
    title,
    crumbs:
      municipalities.length === 1 && municipalities[0]
        ? [{ label: municipalities[0].name, href: `/${municipalities[0].slug}` }]
        : [],
    body: html`<article>
      <h1>${title}</h1>
      <p class="lead">
        Politiske aftaler som data: hvad der blev lovet, af hvem, for hvor meget, og hvordan det gik.
      </p>
      ${municipalities.map(
        (municipality) =>
          html`<section class="group">
            <h2>${municipality.name}</h2>
            <ul class="initiatives">
              ${municipality.agreements.map(
                (agreement) =>
                  html`<li>
                    <div>
                      <a href="/${agreement.ref}">${agreement.title}</a>
                      <p>${agreement._count.initiatives} indsatser. ${agreement.coverageNote}</p>
                    </div>
                  </li>`,
              )}
            </ul>
            ${municipality._count.promises > 0 ? html`<p><a href="/${municipality.slug}/promises">${municipality._count.promises} løfter gennem aftalerne</a></p>` : ''}
          </section>`,
      )}
    </article>`,
  });
}

export function notFoundPage(path: string, hint: string): Html {
  return layout({
    title: 'Siden findes ikke',
    crumbs: [],
    body: html`<article>
      <h1>Siden findes ikke</h1>
      <p class="lead">Vi kender ikke <code>${path}</code>.</p>
      <p>${hint}</p>
      <p><a href="/">Se alle aftaler</a></p>
    </article>`,
  });
}

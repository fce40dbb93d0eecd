import type { Prisma } from '@aftalespor/database/client';
import { formatDate, formatThousandKroner } from '@aftalespor/domain/format';
import type { YearTotal } from '@aftalespor/domain/annex-total';
import { html } from 'hono/html';
import { layout, type Html } from './layout.js';
import type { ReconciliationShape } from '../reconciliation/reconciliation.loader.js';
import { isChanged, severalVersions } from './milestone-changes.js';
import { headingOf, postponement, postponementInclude } from './postponements.js';
import { reconciliationOverview } from './reconciliation.js';
import { snippet, snippetBox } from './snippet.js';

export const agreementInclude = {
  municipality: true,
  parties: { orderBy: { position: 'asc' }, include: { party: true } },
  signatories: { orderBy: { position: 'asc' }, include: { party: true } },
  economicTargets: { orderBy: { position: 'asc' } },
  unGoals: { orderBy: { position: 'asc' } },
  postponements: { orderBy: { position: 'asc' }, include: postponementInclude },
  documents: { orderBy: { position: 'asc' } },
  sections: { orderBy: { position: 'asc' } },
  initiatives: {
    orderBy: { position: 'asc' },
    select: {
      ...{ id: true, ref: true, number: true, title: true, summary: true, sectionId: true },
      milestones: severalVersions,
    },
  },
  _count: { select: { budgetLines: true } },
} as const satisfies Prisma.AgreementInclude;

export type PageAgreement = Prisma.AgreementGetPayload<{ include: typeof agreementInclude }>;

export interface AgreementPageOptions {
  agreement: PageAgreement;
  origin: string;
  /** What the reader searched for; the initiatives found by it. */
  search: string;
  found: ReadonlySet<string> | null;
  totals: { OPERATING: YearTotal[]; CAPITAL: YearTotal[] };
  reconciliations: ReconciliationShape[];
}

/** An agreement's sections and initiatives, with search and a button that copies the snippet of each. */
export function agreementPage(options: AgreementPageOptions): Html {
  const { agreement, origin, search, found, totals, reconciliations } = options;
  const shown = agreement.initiatives.filter((it) => found === null || found.has(it.id));
  const groups = groupsOf(agreement, shown);
  const signed = agreement.signedOn ? formatDate(agreement.signedOn, 'da') : null;
  return layout({
    title: agreement.title,
    crumbs: [
      { label: agreement.municipality.name, href: `/${agreement.municipality.slug}` },
      { label: agreement.title, href: `/${agreement.ref}` },
    ],
    body: html`<article>
      <p class="eyebrow">${agreement.municipality.name}</p>
      <h1>${agreement.title}</h1>
      <p class="lead">${agreement.coverageNote}</p>
      <dl>
        <div>
          <dt>Indgået</dt>
          <dd>${signed ?? html`<span class="unknown">Ikke oplyst</span>`}</dd>
        </div>
        ${
          agreement.parties.length > 0
            ? html`<div>
                <dt>Parter</dt>
                <dd>
                  ${agreement.parties.map(({ party }) => html`<span class="line">${party.name}</span>`)}
                </dd>
              </div>`
            : ''
        }
        <div>
          <dt>Dokumenter</dt>
          <dd>
            ${agreement.documents.map((it) => html`<span class="line">${it.url ? html`<a href="${it.url}">${it.title}</a>` : it.title}${it.date ? `, ${formatDate(it.date, 'da')}` : ''}</span>`)}
          </dd>
        </div>
        ${
          agreement.followUpNote
            ? html`<div>
                <dt>Opfølgning</dt>
                <dd>${agreement.followUpNote}</dd>
              </div>`
            : ''
        }
      </dl>
      ${totalsTable(totals)} ${record(agreement)} ${reconciliationOverview(reconciliations)}
      ${changedMilestones(agreement)}
      <search>
        <form method="get" class="search" data-filter>
          <label for="q">Find en indsats</label>
          <div>
            <input id="q" name="q" type="search" value="${search}" maxlength="200" autocomplete="off" />
            <button type="submit">Søg</button>
          </div>
          <p role="status" data-filter-status>
            ${
              found === null
                ? `${agreement.initiatives.length} indsatser`
                : `${shown.length} af ${agreement.initiatives.length} indsatser passer til “${search}”`
            }
          </p>
        </form>
      </search>
      ${found !== null && shown.length === 0 ? html`<p>Prøv et andet ord, eller <a href="/${agreement.ref}">se alle indsatser</a>.</p>` : ''}
      ${groups.map(
        ({ chapter, section, initiatives }) =>
          html`<section class="group" data-filter-group>
            ${chapter ? html`<h2 class="chapter">${sectionLink(chapter)}</h2>` : ''}
            ${
              section === null
                ? html`<h2>Uden afsnit</h2>`
                : section.parentId === null
                  ? html`<h2>${sectionLink(section)}</h2>`
                  : html`<h3>${sectionLink(section)}</h3>`
            }
            <ul class="initiatives">
              ${initiatives.map((it) => {
                const heading = it.number ? `${it.number} ${it.title}` : it.title;
                return html`<li data-filter-item data-copy-root>
                  <div>
                    <a href="/${it.ref}"
                      >${it.number ? html`<span class="number-of">${it.number}</span>` : ''} ${it.title}</a
                    >
                    ${it.summary ? html`<p>${it.summary}</p>` : ''}
                  </div>
                  <div class="copy">
                    <button type="button" data-copy>
                      Kopiér kort <span class="visually-hidden">til ${heading}</span>
                    </button>
                    <span role="status" data-copy-status></span>
                    <template data-copy-text>${snippet('card', origin, it.ref, heading)}</template>
                  </div>
                </li>`;
              })}
            </ul>
          </section>`,
      )}
      ${agreement._count.budgetLines > 0 ? snippetBox(['agreement-amounts'], origin, agreement.ref, agreement.title) : ''}
    </article>`,
  });
}

/** Who signed, what the economy is to meet, which goals and themes it names, and what was to be postponed. */
function record({ signatories, economicTargets, unGoals, sections, postponements }: PageAgreement): Html {
  const list = (title: string, items: (Html | string)[]) =>
    items.length === 0
      ? ''
      : html`<details>
          <summary>${title} (${items.length})</summary>
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>
        </details>`;
  return html`${list(
    'Underskrivere',
    signatories.map((it) => [it.name, it.role, it.party?.name].filter(Boolean).join(', ')),
  )}
  ${list(
    'Mål for økonomien',
    economicTargets.map(
      (it) =>
        html`${it.title}${it.value === null ? '' : html`: <strong>${formatNumber(it.value)} ${it.unit}</strong>`}${it.fromYear === null ? '' : `, ${it.fromYear}${it.toYear !== null && it.toYear !== it.fromYear ? `-${it.toYear}` : ''}`}`,
    ),
  )}
  ${list(
    'Verdensmål',
    unGoals.map((it) => `${it.number}. ${it.title}`),
  )}
  ${list(
    'Temaer',
    sections.flatMap((it) => (it.theme === null ? [] : [html`${sectionLink(it)}`])),
  )}
  ${
    postponements.length === 0
      ? ''
      : html`<details>
          <summary>Foreslåede udskydelser (${postponements.length})</summary>
          ${postponements.map(
            (it) =>
              html`<h3><a href="/${it.initiative.ref}">${headingOf(it.initiative)}</a></h3>
                ${postponement(it)}`,
          )}
        </details>`
  }`;
}

/** The way to the page of what was changed; nothing where nothing was. */
function changedMilestones({ ref, initiatives }: PageAgreement): Html | string {
  const changed = initiatives.flatMap(({ milestones }) => milestones).filter(isChanged).length;
  return changed === 0
    ? ''
    : html`<p><a href="/${ref}/milestone-changes">Ændrede milepæle (${changed})</a></p>`;
}

const formatNumber = (value: number) => new Intl.NumberFormat('da-DK').format(value);

function totalsTable(totals: AgreementPageOptions['totals']): Html {
  const years = [...new Set([...totals.OPERATING, ...totals.CAPITAL].map((it) => it.year))].sort(
    (a, b) => a - b,
  );
  if (years.length === 0) return html``;
  const cells = (rows: YearTotal[]) =>
    years.map((year) => {
      const total = rows.find((it) => it.year === year);
      return html`<td class="number" data-label="${year}">
        ${total ? formatThousandKroner(total.thousandKroner, 'da') : '–'}
      </td>`;
    });
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Summen af bilaget">
    <table>
      <caption>
        Summen af bilaget, 1.000 kr.
        <span>Ikke hele budgettet. Drift og anlæg lægges aldrig sammen.</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Konto</th>
          ${years.map((year) => html`<th scope="col" class="number">${year}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Drift</th>
          ${cells(totals.OPERATING)}
        </tr>
        <tr>
          <th scope="row">Anlæg</th>
          ${cells(totals.CAPITAL)}
        </tr>
      </tbody>
    </table>
  </div>`;
}

type PageSectionRow = PageAgreement['sections'][number];

interface Group {
  /** The chapter that begins with this group, where the group is not the chapter itself. */
  chapter: PageSectionRow | null;
  section: PageSectionRow | null;
  initiatives: PageAgreement['initiatives'];
}

/** The sections that have something to show, in printed order, each chapter named where it begins. */
function groupsOf(agreement: PageAgreement, shown: PageAgreement['initiatives']): Group[] {
  const byId = new Map(agreement.sections.map((section) => [section.id, section]));
  const chapterOf = (section: PageSectionRow): PageSectionRow => {
    const parent = section.parentId === null ? undefined : byId.get(section.parentId);
    return parent ? chapterOf(parent) : section;
  };
  const groups: Group[] = [];
  let open: PageSectionRow | null = null;
  for (const section of agreement.sections) {
    const initiatives = shown.filter((it) => it.sectionId === section.id);
    if (initiatives.length === 0) continue;
    const chapter = chapterOf(section);
    groups.push({ chapter: chapter === open || chapter === section ? null : chapter, section, initiatives });
    open = chapter;
  }
  const rest = shown.filter((it) => it.sectionId === null);
  return rest.length > 0 ? [...groups, { chapter: null, section: null, initiatives: rest }] : groups;
}

function sectionLink(section: PageSectionRow): Html {
  return html`${section.number ? html`<span class="number-of">${section.number}</span>` : ''}
  ${section.ref ? html`<a href="/${section.ref}">${section.title}</a>` : section.title}`;
}

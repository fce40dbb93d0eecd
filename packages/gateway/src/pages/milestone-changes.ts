import type { Prisma } from '@aftalespor/database/client';
import { formatDate } from '@aftalespor/domain/format';
import { milestoneChange, type MilestoneChange } from '@aftalespor/domain/milestone-change';
import { PAGE_WORDS } from '@aftalespor/domain/page-words';
import { html } from 'hono/html';
import { documentWords, sourceInclude, type PageSource } from './document-words.js';
import { layout, type Html } from './layout.js';
import { headingOf } from './postponements.js';

const words = PAGE_WORDS.da;

const inPrintedOrder = { orderBy: { position: 'asc' } } as const;
const superseded = { versions: { some: { currentKey: null } } } as const;

/** The milestones that have said several things. */
export const severalVersions = {
  where: superseded,
  select: { versions: inPrintedOrder },
} as const satisfies Prisma.Initiative$milestonesArgs;

/** An agreement's initiatives with the milestones that have several versions. */
export const milestoneChangesInclude = {
  municipality: true,
  initiatives: {
    ...inPrintedOrder,
    where: { milestones: { some: superseded } },
    include: {
      milestones: {
        ...inPrintedOrder,
        where: superseded,
        include: { round: true, versions: { ...inPrintedOrder, include: sourceInclude } },
      },
    },
  },
} as const satisfies Prisma.AgreementInclude;

type PageAgreement = Prisma.AgreementGetPayload<{ include: typeof milestoneChangesInclude }>;

/** Whether it says something else than it first did. */
export function isChanged({ versions }: { versions: Version[] }): boolean {
  const [first, last] = [versions[0], versions.at(-1)];
  return first !== undefined && last !== undefined && milestoneChange(first, last).kind !== 'UNCHANGED';
}

interface Version {
  statedOn: string;
  state: keyof typeof words.milestoneState;
  label: string | null;
  labelText: string | null;
  source?: PageSource;
}

/** All that a milestone has said, oldest first, and what each version changed. */
export function milestoneVersions(versions: Version[]): Html {
  return html`<ol class="versions">
    ${versions.map((version, place) => {
      const before = versions[place - 1];
      return html`<li>
        <p><span class="axis">${formatDate(version.statedOn, 'da')}</span> ${says(version)}</p>
        ${before ? difference(milestoneChange(before, version)) : ''}
        ${documentWords(version.labelText, version.source)}
      </li>`;
    })}
  </ol>`;
}

const says = ({ state, label }: Version) =>
  state === 'SET' ? (label ?? 'Sat, men ikke gengivet') : words.milestoneState[state];

/** The kind of change, and the words that came and went. */
function difference({ kind, added, removed }: MilestoneChange): Html {
  const both = kind === 'REWORDED' ? { added, removed } : { added: [], removed: [] };
  return html`<p class="difference">
    <strong>${words.milestoneChangeKind[kind]}.</strong>
    ${both.removed.length > 0 ? html`<span>Udgået: <del>${both.removed.join(' ')}</del></span>` : ''}
    ${both.added.length > 0 ? html`<span>Tilføjet: <ins>${both.added.join(' ')}</ins></span>` : ''}
  </p>`;
}

/** The milestones of an agreement that say something else than they first did. */
export function milestoneChangesPage(agreement: PageAgreement): Html {
  const initiatives = agreement.initiatives
    .map((initiative) => ({ ...initiative, milestones: initiative.milestones.filter(isChanged) }))
    .filter(({ milestones }) => milestones.length > 0);
  return layout({
    title: `Ændrede milepæle, ${agreement.title}`,
    crumbs: [
      { label: agreement.municipality.name, href: `/${agreement.municipality.slug}` },
      { label: agreement.title, href: `/${agreement.ref}` },
    ],
    body: html`<article>
      <p class="eyebrow">${agreement.title}</p>
      <h1>Ændrede milepæle</h1>
      <p class="lead">
        ${
          initiatives.length === 0
            ? 'Vi kender ingen ændringer af milepælene.'
            : 'Hvad et senere dokument siger anderledes end det første. Trykfejl tæller ikke som ændringer.'
        }
      </p>
      ${initiatives.map(
        (initiative) =>
          html`<section>
            <h2><a href="/${initiative.ref}">${headingOf(initiative)}</a></h2>
            <ol class="rounds">
              ${initiative.milestones.map(
                ({ round, versions }) =>
                  html`<li>
                    <h3>${round.label}</h3>
                    ${milestoneVersions(versions)}
                  </li>`,
              )}
            </ol>
          </section>`,
      )}
    </article>`,
  });
}

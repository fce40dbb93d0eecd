import type { PrismaClient } from '@aftalespor/database/client';
import { amountTableCsv } from '@aftalespor/domain/amount-table-csv';
import { isRef } from '@aftalespor/domain/ref';
import type { Context, Hono } from 'hono';
import type { AppEnvironment } from '../app/app.js';
import { findAmountTable } from '../amount-table/find-amount-table.js';
import { annexTotalsLoader } from '../context/annex-totals.js';
import { initiativeWhere } from '../initiative/initiative.filter.js';
import { reconciliationLoader } from '../reconciliation/reconciliation.loader.js';
import { LIMITS } from '../limits/limits.js';
import { agreementInclude, agreementPage } from './agreement-page.js';
import { initiativePage } from './initiative-page.js';
import type { Html } from './layout.js';
import { agreementsPage, notFoundPage } from './list-pages.js';
import { initiativeInclude } from './initiative-include.js';
import { milestoneChangesInclude, milestoneChangesPage } from './milestone-changes.js';
import { promiseInclude, promisePage, promisesPage } from './promise-page.js';
import { sectionInclude, sectionPage } from './section-page.js';

/** Everything a page loads comes from here; nothing runs that is not a file of ours. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The plain, readable page of every ref: municipality, agreement, section and initiative. */
export function pageRoutes(
  app: Hono<AppEnvironment>,
  { prisma, publicUrl }: { prisma: PrismaClient; publicUrl: string | null },
): void {
  const origin = (context: Context) => publicUrl ?? new URL(context.req.url).origin;

  const show = (context: Context, page: Html, status: 200 | 404 = 200) => {
    context.header('content-security-policy', CONTENT_SECURITY_POLICY);
    context.header('cache-control', status === 200 ? 'public, max-age=60' : 'no-cache');
    return context.html(page as string | Promise<string>, status);
  };
  const notFound = (context: Context, hint: string) => {
    const { pathname } = new URL(context.req.url);
    return show(context, notFoundPage(decoded(pathname) ?? pathname, hint), 404);
  };

  const listed = {
    orderBy: { slug: 'asc' },
    select: {
      slug: true,
      name: true,
      agreements: {
        orderBy: { position: 'asc' },
        select: { ref: true, title: true, coverageNote: true, _count: { select: { initiatives: true } } },
      },
      _count: { select: { promises: true } },
    },
  } as const;

  app.get('/', async (context) =>
    show(context, agreementsPage(await prisma.municipality.findMany(listed), 'Aftalespor')),
  );

  app.get('/csv/*', async (context) => {
    const ref = readRefPath(context.req.path.slice('/csv/'.length));
    const table = ref === null ? null : await findAmountTable(prisma, ref);
    if (!table) return notFound(context, 'Her er ingen beløb. Find indsatsen på aftalens side.');
    return context.body(amountTableCsv(table.tables), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${ref?.replaceAll('/', '-')}.csv"`,
      'cache-control': 'public, max-age=60',
    });
  });

  app.get('/:municipality', async (context) => {
    const found = await prisma.municipality.findMany({
      ...listed,
      where: { slug: context.req.param('municipality') },
    });
    const [municipality] = found;
    return municipality
      ? show(context, agreementsPage(found, municipality.name))
      : notFound(context, 'Kontrollér adressen, eller find aftalen på forsiden.');
  });

  app.get('/:municipality/promises', async (context) => {
    const municipality = await prisma.municipality.findUnique({
      where: { slug: context.req.param('municipality') },
      include: {
        promises: {
          orderBy: { position: 'asc' },
          include: { links: { ...promiseInclude.links, where: { basis: { not: 'REJECTED' } } } },
        },
      },
    });
    return municipality
      ? show(context, promisesPage(municipality, municipality.promises))
      : notFound(context, 'Kontrollér adressen, eller find kommunen på forsiden.');
  });

  app.get('/:municipality/promises/:slug', async (context) => {
    const promise = await prisma.promiseThread.findFirst({
      where: {
        slug: context.req.param('slug'),
        municipality: { slug: context.req.param('municipality') },
      },
      include: promiseInclude,
    });
    return promise
      ? show(context, promisePage(promise))
      : notFound(context, 'Find løftet på listen over kommunens løfter.');
  });

  app.get('/:municipality/:agreement', async (context) => {
    const ref = readPath(context);
    const agreement =
      ref && (await prisma.agreement.findUnique({ where: { ref }, include: agreementInclude }));
    if (!agreement) return notFound(context, 'Kontrollér adressen, eller find aftalen på forsiden.');
    const search = (context.req.query('q') ?? '').slice(0, LIMITS.searchLength).trim();
    const found =
      search === ''
        ? null
        : new Set(
            (
              await prisma.initiative.findMany({
                where: { AND: [{ agreementId: agreement.id }, initiativeWhere({}, search)] },
                select: { id: true },
              })
            ).map((it) => it.id),
          );
    const totals = annexTotalsLoader(prisma);
    const [reconciliations, OPERATING, CAPITAL] = await Promise.all([
      reconciliationLoader(prisma).load(agreement.id),
      totals.load({ agreementId: agreement.id, account: 'OPERATING' }),
      totals.load({ agreementId: agreement.id, account: 'CAPITAL' }),
    ]);
    return show(
      context,
      agreementPage({
        agreement,
        origin: origin(context),
        search,
        found,
        totals: { OPERATING, CAPITAL },
        reconciliations,
      }),
    );
  });

  app.get('/:municipality/:agreement/milestone-changes', async (context) => {
    const { municipality, agreement } = context.req.param();
    const ref = readRefPath(`${municipality}/${agreement}`);
    const found =
      ref && (await prisma.agreement.findUnique({ where: { ref }, include: milestoneChangesInclude }));
    return found
      ? show(context, milestoneChangesPage(found))
      : notFound(context, 'Kontrollér adressen, eller find aftalen på forsiden.');
  });

  app.get('/:municipality/:agreement/:item', async (context) => {
    const ref = readPath(context);
    const hint = 'Indsatsens nummer kan være et andet. Find den på aftalens side.';
    if (!ref) return notFound(context, hint);
    const initiative = await prisma.initiative.findFirst({
      where: { OR: [{ ref }, { aliases: { some: { ref } } }] },
      include: initiativeInclude,
    });
    if (initiative && initiative.ref !== ref) return context.redirect(`/${initiative.ref}`, 301);
    if (initiative) {
      const [table, all] = await Promise.all([
        findAmountTable(prisma, ref),
        reconciliationLoader(prisma).load(initiative.agreementId),
      ]);
      const reconciliations = all.filter((it) => it.initiative?.id === initiative.id);
      return show(context, initiativePage({ initiative, table, reconciliations, origin: origin(context) }));
    }
    const section = await prisma.section.findUnique({ where: { ref }, include: sectionInclude });
    if (!section) return notFound(context, hint);
    return show(context, sectionPage(section, await findAmountTable(prisma, ref), origin(context)));
  });

  app.notFound((context) => notFound(context, 'Kontrollér adressen.'));
}

function readPath(context: Context): string | null {
  return readRefPath(new URL(context.req.url).pathname.slice(1));
}

/** null where a percent sign is followed by what is no character. */
function decoded(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function readRefPath(encoded: string): string | null {
  const path = decoded(encoded);
  return path !== null && isRef(path) ? path : null;
}

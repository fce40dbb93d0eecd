import type { Prisma } from '@aftalespor/database/client';
import { sourceInclude } from './document-words.js';
import { postponementInclude } from './postponements.js';

/** What the pages read of an initiative. */
export const initiativeInclude = {
  agreement: {
    include: {
      municipality: true,
      rounds: { orderBy: { position: 'asc' } },
      source: { include: { document: true } },
    },
  },
  section: true,
  responsibilities: { orderBy: { position: 'asc' }, include: { body: true } },
  milestones: {
    orderBy: { position: 'asc' },
    include: { versions: { orderBy: { position: 'asc' }, include: sourceInclude } },
  },
  followUps: { where: { currentKey: { not: null } }, orderBy: { position: 'asc' }, include: sourceInclude },
  economyStatements: { orderBy: { position: 'asc' }, include: sourceInclude },
  textAmounts: { orderBy: { position: 'asc' } },
  promiseLinks: {
    where: { basis: { not: 'REJECTED' } },
    orderBy: { position: 'asc' },
    take: 1,
    include: {
      promise: {
        include: {
          links: {
            where: { basis: { not: 'REJECTED' } },
            orderBy: { position: 'asc' },
            include: {
              initiative: {
                select: { ref: true, number: true, title: true, agreement: { select: { title: true } } },
              },
            },
          },
        },
      },
    },
  },
  postponements: { orderBy: { position: 'asc' }, include: postponementInclude },
  sources: { orderBy: { position: 'asc' }, include: sourceInclude },
} as const satisfies Prisma.InitiativeInclude;

export type PageInitiative = Prisma.InitiativeGetPayload<{ include: typeof initiativeInclude }>;

import type { PrismaClient } from '@aftalespor/database/client';
import {
  agreementTable,
  agreementTableSelect,
  initiativeTable,
  initiativeTableSelect,
  sectionTable,
  sectionTableSelect,
  type AmountTableShape,
} from './amount-table.js';

/** The amounts of a ref: of an agreement, an initiative, or a section that is none. Null where there are none. */
export async function findAmountTable(prisma: PrismaClient, ref: string): Promise<AmountTableShape | null> {
  const agreement = await prisma.agreement.findUnique({ where: { ref }, select: agreementTableSelect });
  if (agreement) return agreementTable(agreement);
  const initiative = await prisma.initiative.findUnique({ where: { ref }, select: initiativeTableSelect });
  const table = initiative && initiativeTable(initiative);
  if (table) return table;
  const section = await prisma.section.findUnique({ where: { ref }, select: sectionTableSelect });
  return section && sectionTable(section);
}

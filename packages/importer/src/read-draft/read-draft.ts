import type { Database } from '@aftalespor/database/client';
import type { Draft, DraftAgreement, DraftAmount, DraftSource } from '@aftalespor/domain/draft';

const byPosition = { orderBy: { position: 'asc' } } as const;
const placed = { ...byPosition, include: { source: true } } as const;

/** What one initiative has in it. */
const initiativeInclude = {
  aliases: { orderBy: { ref: 'asc' } },
  sources: placed,
  responsibilities: placed,
  milestones: { ...byPosition, include: { versions: placed } },
  followUps: placed,
  economyStatements: { ...byPosition, include: { source: true, amounts: placed } },
  textAmounts: { ...placed, where: { economyStatementId: null } },
} as const;

/** So many initiatives are asked for at once: a database takes a limited number of parameters in one question. */
const BATCH = 100;

/** What the database has of a municipality, as the draft that would bring it; null where it has none of that slug. */
export async function readDraft(database: Database, slug: string): Promise<Draft | null> {
  const whole = await database.prisma.municipality.findUnique({
    where: { slug },
    include: {
      bodies: byPosition,
      parties: byPosition,
      promises: { ...byPosition, include: { links: byPosition } },
      agreements: { ...byPosition, select: { id: true } },
    },
  });
  if (!whole) return null;
  const agreements: DraftAgreement[] = [];
  for (const { id } of whole.agreements) agreements.push(await readAgreement(database, id));
  return {
    origin: 'PERSON',
    municipality: { key: whole.id, slug: whole.slug, name: whole.name, code: whole.code },
    bodies: whole.bodies.map(({ id, slug, name, kind, validFrom, validTo, successorId }) => ({
      ...{ key: id, slug, name, kind, validFrom, validTo, successor: successorId },
    })),
    parties: whole.parties.map(({ id, slug, name, shortName }) => ({ key: id, slug, name, shortName })),
    agreements,
    promises: whole.promises.map(({ id, slug, title, summary, links }) => ({
      ...{ key: id, slug, title, summary },
      links: links.map(({ initiativeId, basis, reason }) => ({ initiative: initiativeId, basis, reason })),
    })),
  };
}

async function readAgreement({ prisma }: Database, id: string): Promise<DraftAgreement> {
  const agreement = await prisma.agreement.findUniqueOrThrow({
    where: { id },
    include: {
      source: true,
      parties: byPosition,
      documents: byPosition,
      rounds: byPosition,
      signatories: placed,
      economicTargets: placed,
      unGoals: placed,
      sections: placed,
      budgetLines: { ...byPosition, include: { source: true, amounts: { orderBy: { year: 'asc' } } } },
      postponements: { ...byPosition, include: { source: true, references: byPosition } },
    },
  });
  const findInitiatives = (skip: number) =>
    prisma.initiative.findMany({
      where: { agreementId: id },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      include: initiativeInclude,
      ...{ skip, take: BATCH },
    });
  const initiatives: Awaited<ReturnType<typeof findInitiatives>> = [];
  for (
    let batch = await findInitiatives(0);
    batch.length > 0;
    batch = await findInitiatives(initiatives.length)
  )
    initiatives.push(...batch);
  return {
    ...pick(
      agreement,
      'slug',
      'kind',
      'title',
      'budgetYear',
      'periodFrom',
      'periodTo',
      'signedOn',
      'caseNumber',
      'followUpNote',
    ),
    key: agreement.id,
    coverage: { extent: agreement.coverageExtent, note: agreement.coverageNote },
    parties: agreement.parties.map(({ partyId }) => partyId),
    documents: agreement.documents.map((document) => ({
      key: document.id,
      ...pick(document, 'kind', 'title', 'date', 'caseNumber', 'file', 'sha256', 'url'),
    })),
    rounds: agreement.rounds.map((round) => ({
      key: round.id,
      ...pick(round, 'kind', 'period', 'label', 'dueOn', 'reportedOn'),
      document: round.documentId,
    })),
    signatories: agreement.signatories.map(({ id, name, role, partyId, source }) => ({
      ...{ key: id, name, role, party: partyId, source: sourceOf(source) },
    })),
    economicTargets: agreement.economicTargets.map((target) => ({
      key: target.id,
      ...pick(target, 'title', 'value', 'unit', 'fromYear', 'toYear'),
      source: sourceOf(target.source),
    })),
    unGoals: agreement.unGoals.map(({ id, number, title, source }) => ({
      ...{ key: id, number, title, source: sourceOf(source) },
    })),
    source: sourceOf(agreement.source),
    sections: agreement.sections.map(({ id, parentId, number, title, theme, fullText, source }) => ({
      ...{ key: id, parent: parentId, number, title, theme, fullText, source: sourceOf(source) },
    })),
    initiatives: initiatives.map((initiative) => ({
      ...pick(initiative, 'number', 'ordinal', 'title', 'account', 'summary', 'summaryText'),
      key: initiative.id,
      section: initiative.sectionId,
      responsibilities: initiative.responsibilities.map(({ bodyId, role, printed, source }) => ({
        ...{ body: bodyId, role, printed, source: sourceOf(source) },
      })),
      milestones: initiative.milestones.map(({ roundId, versions }) => ({
        round: roundId,
        versions: versions.map((version) => ({
          ...pick(version, 'statedOn', 'state', 'label', 'labelText'),
          source: sourceOf(version.source),
        })),
      })),
      followUps: initiative.followUps.map((followUp) => ({
        ...pick(
          followUp,
          'recordedAt',
          'recordedBy',
          'effortNote',
          'effortNoteText',
          'economyNote',
          'economyNoteText',
        ),
        key: followUp.id,
        round: followUp.roundId,
        effort: assessment(followUp.effortSmiley, followUp.effortBasis, followUp.effortReason),
        economy: assessment(followUp.economySmiley, followUp.economyBasis, followUp.economyReason),
        supersedes: followUp.supersedesId,
        source: sourceOf(followUp.source),
      })),
      economyStatements: initiative.economyStatements.map((statement) => ({
        ...pick(statement, 'state', 'summary', 'summaryText'),
        key: statement.id,
        frames: statement.frames.split(' ').filter(Boolean),
        amounts: statement.amounts.map(amountOf),
        source: sourceOf(statement.source),
      })),
      amounts: initiative.textAmounts.map(amountOf),
      aliases: initiative.aliases.map(({ ref }) => ref),
      sources: initiative.sources.map(({ source }) => sourceOf(source)),
    })),
    budgetLines: agreement.budgetLines.map((line) => ({
      ...pick(line, 'sectionNumber', 'title', 'account', 'linkBasis', 'linkReason'),
      key: line.id,
      section: line.sectionId,
      initiative: line.initiativeId,
      basis: line.amounts[0]?.basis ?? 'UNSPECIFIED',
      amounts: line.amounts.map(({ year, thousandKroner }) => ({ year, thousandKroner })),
      source: sourceOf(line.source),
    })),
    postponements: agreement.postponements.map((postponement) => ({
      ...pick(
        postponement,
        'fromYear',
        'toYear',
        'administrationRemark',
        'administrationRemarkText',
        'partiesPosition',
        'partiesRemark',
        'partiesRemarkText',
        'outcome',
      ),
      key: postponement.id,
      initiative: postponement.initiativeId,
      committee: postponement.committeeId,
      refersTo: postponement.references.map(({ toId }) => toId),
      source: sourceOf(postponement.source),
    })),
  };
}

function pick<Row extends object, Name extends keyof Row>(row: Row, ...names: Name[]): Pick<Row, Name> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Name>;
}

interface SourceRow {
  documentId: string;
  page: number | null;
  line: number;
}
const sourceOf = ({ documentId, page, line }: SourceRow): DraftSource => ({
  document: documentId,
  ...(page === null ? {} : { page }),
  line,
});

const amountOf = (amount: Omit<DraftAmount, 'source'> & { source: SourceRow }): DraftAmount => ({
  ...pick(amount, 'fromYear', 'toYear', 'openEnded', 'perYear', 'thousandKroner', 'account', 'basis'),
  source: sourceOf(amount.source),
});

/** A smiley and its basis are stored together or not at all. */
function assessment<Smiley, Basis>(smiley: Smiley | null, basis: Basis | null, reason: string | null) {
  return smiley === null || basis === null ? null : { smiley, basis, reason };
}

import { applyDraft } from '@aftalespor/database/apply-draft';
import type { Database } from '@aftalespor/database/client';
import type { Draft } from '@aftalespor/domain/draft';
import { decidePromise, TwoThreads } from '@aftalespor/importer/promise-decision';
import { suggestPromises } from '@aftalespor/importer/promise-suggestion';
import { readDraft } from '@aftalespor/importer/read-draft';
import { Failure, UsageFailure } from '../failure/failure.js';
import { municipalityOf, withDatabase } from '../open-existing/open-existing.js';

export interface PromiseOptions {
  municipality?: string | undefined;
  database?: string | undefined;
  reason?: string | undefined;
}

const DECISIONS = {
  confirm: { basis: 'CONFIRMED', reason: 'Bekræftet af en person.', said: 'Ét løfte' },
  reject: { basis: 'REJECTED', reason: 'Afvist af en person.', said: 'Ikke ét løfte' },
} as const;

/** `aftalespor promise list | confirm REF REF | reject REF REF`: what may be one promise, and what a person decides about it. */
export async function promise(
  [action, ...refs]: readonly string[],
  options: PromiseOptions,
  print: (line: string) => void,
): Promise<number> {
  if (action === 'list' && refs.length === 0)
    return withDatabase(options.database, (database) => list(database, options, print));
  const [one, other, ...more] = refs;
  if (
    (action !== 'confirm' && action !== 'reject') ||
    one === undefined ||
    other === undefined ||
    more.length > 0
  )
    throw new UsageFailure(
      'aftalespor promise: skriv list, confirm REF REF eller reject REF REF. `aftalespor --help` siger mere.',
    );
  return withDatabase(options.database, (database) =>
    decide(database, DECISIONS[action], [one, other], options.reason, print),
  );
}

async function list(
  database: Database,
  options: PromiseOptions,
  print: (line: string) => void,
): Promise<number> {
  const draft = await draftOf(database, await municipalityOf(database, options.municipality));
  const refs = await refsOf(database, draft);
  const shown = (key: string) => `${refs.get(key)!.ref}  ${refs.get(key)!.title}`;
  const all = undecided(draft);
  for (const { initiatives, reason } of all)
    print(`${shown(initiatives[0])}\n${shown(initiatives[1])}\n  ${reason}\n`);
  print(
    all.length === 0
      ? 'Intet at afgøre.'
      : `${all.length} at afgøre. aftalespor promise confirm REF REF eller reject REF REF, med --reason "…".`,
  );
  return 0;
}

/** What may be one promise, and nobody has decided: by the titles, and what is stored as a suggestion. */
export function undecided(draft: Draft): { initiatives: readonly [string, string]; reason: string }[] {
  const stored = draft.promises.flatMap(({ links }) => {
    const anchor = links.find(({ basis }) => basis === 'CONFIRMED') ?? links[0]!;
    return links
      .filter((link) => link.basis === 'SUGGESTED' && link !== anchor)
      .map(({ initiative, reason }) => ({ initiatives: [anchor.initiative, initiative] as const, reason }));
  });
  return [...suggestPromises(draft), ...stored];
}

async function decide(
  database: Database,
  { basis, reason, said }: (typeof DECISIONS)[keyof typeof DECISIONS],
  refs: readonly [string, string],
  why: string | undefined,
  print: (line: string) => void,
): Promise<number> {
  const found = await Promise.all(refs.map((ref) => initiativeOf(database, ref)));
  const [one, other] = found as [Found, Found];
  if (one.municipality !== other.municipality || one.agreementId === other.agreementId)
    throw new Failure(
      `promise: der skal være to indsatser i samme kommune og i hver sin aftale; det var ${refs.join(' og ')}. Ret den ene.`,
    );
  const draft = await draftOf(database, one.municipality);
  try {
    const decision = { initiatives: [one.id, other.id] as const, basis, reason: why?.trim() || reason };
    const { writes } = await applyDraft(database, decidePromise(draft, decision));
    print(`${said}: ${one.title} og ${other.title}. ${writes === 0 ? 'Det var allerede afgjort.' : 'Gemt.'}`);
    return 0;
  } catch (error) {
    if (!(error instanceof TwoThreads)) throw error;
    throw new Failure(`promise: ${error.message}. Afvis først den ene, hvor den står.`);
  }
}

interface Found {
  id: string;
  title: string;
  agreementId: string;
  municipality: string;
}

async function initiativeOf({ prisma }: Database, ref: string): Promise<Found> {
  const found = await prisma.initiative.findUnique({
    where: { ref },
    include: { agreement: { include: { municipality: true } } },
  });
  if (!found)
    throw new Failure(
      `promise: der er ingen indsats ${ref}. En henvisning ser ud som eksempel/budget-2025/1.04; \`aftalespor promise list\` viser dem.`,
    );
  return { ...found, municipality: found.agreement.municipality.slug };
}

async function draftOf(database: Database, slug: string): Promise<Draft> {
  const draft = await readDraft(database, slug);
  if (!draft) throw new Failure(`promise: kommunen ${slug} er fjernet imens. Kør kommandoen igen.`);
  return draft;
}

async function refsOf({ prisma }: Database, { municipality }: Draft) {
  const initiatives = await prisma.initiative.findMany({
    where: { agreement: { municipalityId: municipality.key } },
    select: { id: true, ref: true, title: true },
  });
  return new Map(initiatives.map((initiative) => [initiative.id, initiative]));
}

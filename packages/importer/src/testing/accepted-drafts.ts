/** Every draft that a test makes of documents has to be one that a database takes, beside what it has. */
import type { Draft } from '@aftalespor/domain/draft';
import { vi } from 'vitest';

/** Loaded with what makes drafts: most files of tests make none. */
async function acceptance() {
  const { problemsOfDraft } = await import('@aftalespor/database/check-draft');
  return <Made extends { draft: Draft }>(made: Made, known: Draft): Made => {
    const problems = problemsOfDraft(made.draft, known);
    if (problems.length === 0) return made;
    throw new Error(`a database refuses the draft:\n${problems.map(({ message }) => message).join('\n')}`);
  };
}

vi.mock(import('../proposal/proposal.js'), async (original) => {
  const [actual, accepted] = await Promise.all([original(), acceptance()]);
  return {
    ...actual,
    propose: (...[text, known, options = {}]: Parameters<typeof actual.propose>) => {
      const bodies = [...known.bodies, ...(options.bodies ?? [])];
      return accepted(actual.propose(text, known, options), { ...known, bodies });
    },
  };
});

vi.mock(import('../proposals/proposals.js'), async (original) => {
  const [actual, accepted] = await Promise.all([original(), acceptance()]);
  return {
    ...actual,
    proposeAll: (...[documents, known, options]: Parameters<typeof actual.proposeAll>) =>
      accepted(actual.proposeAll(documents, known, options), known),
  };
});

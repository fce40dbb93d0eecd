import type { Answers } from '../answers/answers.js';

/** Answers every question with what is wrong with the page's set-up. */
export function refuse(problem: string): Answers {
  return () => Promise.resolve({ error: { code: 'BAD_ENDPOINT', message: problem } });
}

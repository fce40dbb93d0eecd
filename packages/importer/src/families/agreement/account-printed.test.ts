import { expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { propose } from '../../proposal/proposal.js';

it.each([
  ['Bænke (drift)', 'OPERATING'],
  ['Bænke (Anlæg)', 'CAPITAL'],
  ['Bænke (drift og anlæg)', 'BOTH'],
  ['Bænke (på molen)', null],
])('the account of "%s" is %s', (title, account) => {
  const text = `Aftale om budget 2031\n\nPrøveby Kommune\n\n1. Havnen\n\n1.1 ${title}\n\nPartierne er enige om at sætte bænke op.\n\n1.2 Lys\n\nPartierne er enige om at tænde det.\n`;
  const { draft } = propose(readPlainText(new TextEncoder().encode(text), 'aftale.txt'), {
    origin: 'PERSON',
    municipality: { key: 'proeveby', slug: 'proeveby', name: 'Prøveby', code: null },
    ...{ bodies: [], parties: [], agreements: [], promises: [] },
  });
  expect(draft.agreements[0]!.initiatives.map((it) => it.account)).toEqual([account, null]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../corrections/corrections.js';
import { openDecision } from '../corrections/corrections.js';
import { readPlainText } from '../document-text/document-text.js';
import { joinDrafts } from '../join-drafts/join-drafts.js';
import { newMunicipality } from '../new-municipality/new-municipality.js';
import { proposeAll } from './proposals.js';

const folder = new URL('../../../dataset/documents/eksempel/', import.meta.url);
const input = (name: string, decisions: Decision[] = [], change = (text: string) => text) => ({
  text: readPlainText(new TextEncoder().encode(change(readFileSync(new URL(name, folder), 'utf8'))), name),
  decisions,
});
const PLAN = input('budget-2025-implementation.txt');
const otherCentre = (text: string) =>
  text.replace(/(1\.03\. [^]*?Ansvarligt center: )Center for Ejendomme/, '$1Center for Økonomi og Indkøb');
const REPORT = input('budget-2025-follow-up-1.txt', [], otherCentre);
const known = newMunicipality(PLAN.text)!;
const MESSAGE = 'dokumenterne siger ikke det samme om, hvem der er ansvarlig';
const EJENDOMME = 'eksempel-2025-1.03:RESPONSIBLE:eksempel-center-for-ejendomme:1';
const INDKOEB = 'eksempel-2025-1.03:RESPONSIBLE:eksempel-center-for-oekonomi-og-indkoeb:1';

const asked = ({ doubts }: ReturnType<typeof proposeAll>) =>
  doubts.filter(({ message }) => message.startsWith(MESSAGE)).map(({ value }) => value);
const centres = ({ draft }: Pick<ReturnType<typeof proposeAll>, 'draft'>) =>
  draft.agreements[0]!.initiatives.find(({ number }) => number === '1.03')!
    .responsibilities.filter(({ role, printed }) => role === 'RESPONSIBLE' && printed.startsWith('Center'))
    .map(({ printed }) => printed);
const decided = (post: string, læst: string, beslutning: Decision['beslutning']) =>
  openDecision({ post, felt: null, læst, beslutning });

describe('who is responsible, as two documents say it', () => {
  it('is nobody where they name different centres, and a doubt with a question for each', () => {
    const proposals = proposeAll([PLAN, REPORT], known);
    expect(centres(proposals)).toEqual([]);
    expect(asked(proposals)).toEqual(['Center for Ejendomme', 'Center for Økonomi og Indkøb']);
    const open = proposals.documents
      .flatMap((it) => it.open)
      .filter(({ tvivl }) => tvivl?.startsWith(MESSAGE));
    expect(open.map(({ post }) => post)).toEqual([EJENDOMME, INDKOEB]);
  });

  it('is the one that a person approves', () => {
    const approved = decided(EJENDOMME, 'Center for Ejendomme', 'godkend');
    const rejected = decided(INDKOEB, 'Center for Økonomi og Indkøb', 'afvis');
    const half = proposeAll([{ ...PLAN, decisions: [approved] }, REPORT], known);
    expect(centres(half)).toEqual(['Center for Ejendomme']);
    expect(asked(half)).toEqual(['Center for Økonomi og Indkøb']);
    const whole = proposeAll(
      [
        { ...PLAN, decisions: [approved] },
        { ...REPORT, decisions: [rejected] },
      ],
      known,
    );
    expect(centres(whole)).toEqual(['Center for Ejendomme']);
    expect(asked(whole)).toEqual([]);
    expect(whole.decided).toBe(2);
  });

  it('stays as it is stored where a later document names another', () => {
    const stored = joinDrafts(known, proposeAll([PLAN], known).draft);
    const later = proposeAll([REPORT], stored);
    expect(centres(later)).toEqual(['Center for Ejendomme']);
    const rejected = decided(INDKOEB, 'Center for Økonomi og Indkøb', 'afvis');
    expect(centres(proposeAll([{ ...REPORT, decisions: [rejected] }], stored))).toEqual([
      'Center for Ejendomme',
    ]);
    const approved = decided(INDKOEB, 'Center for Økonomi og Indkøb', 'godkend');
    expect(centres(proposeAll([{ ...REPORT, decisions: [approved] }], stored))).toEqual([
      'Center for Økonomi og Indkøb',
    ]);
    expect(asked(later)).toEqual(['Center for Økonomi og Indkøb (kendt: Center for Ejendomme)']);
  });

  it('is no doubt where they agree, or one names a body that has become the other', () => {
    expect(asked(proposeAll([PLAN, input('budget-2025-follow-up-1.txt')], known))).toEqual([]);
    const stored = joinDrafts(known, proposeAll([PLAN, REPORT], known).draft);
    stored.bodies.find(({ name }) => name === 'Center for Ejendomme')!.successor =
      'eksempel-center-for-oekonomi-og-indkoeb';
    expect(asked(proposeAll([PLAN, REPORT], stored))).toEqual([]);
  });
});

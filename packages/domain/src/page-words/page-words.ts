/**
 * The words for the rest of the vocabulary, which pages and reports show. They are apart from `words`, because every
 * byte of those goes into the script that editors embed.
 */
import type { AgreementKind, CoverageExtent, DocumentKind } from '../agreement/agreement.js';
import type { BodyKind, ResponsibilityRole } from '../body/body.js';
import type { Origin } from '../draft/draft.js';
import type { AmountBasis, LinkBasis } from '../money/money.js';
import { POSTPONEMENT_WORDS, type PostponementWords } from '../postponement-words/postponement-words.js';
import type { PromiseLinkBasis } from '../promise/promise.js';
import type { MilestoneChangeKind } from '../milestone-change/milestone-change.js';
import type { DifferenceKind, ReconciliationOutcome } from '../reconciliation/reconciliation.js';
import { RECONCILIATION_WORDS } from '../reconciliation-words/reconciliation-words.js';
import type { MilestoneState, RoundKind } from '../round/round.js';
import type { SmileyBasis } from '../smiley/smiley.js';
import type { Language } from '../words/words.js';

export interface PageWords extends PostponementWords {
  agreementKind: Record<AgreementKind, string>;
  coverageExtent: Record<CoverageExtent, string>;
  documentKind: Record<DocumentKind, string>;
  bodyKind: Record<BodyKind, string>;
  responsibilityRole: Record<ResponsibilityRole, string>;
  roundKind: Record<RoundKind, string>;
  milestoneState: Record<MilestoneState, string>;
  smileyBasis: Record<SmileyBasis, string>;
  amountBasis: Record<AmountBasis, string>;
  linkBasis: Record<LinkBasis, string>;
  promiseLinkBasis: Record<PromiseLinkBasis, string>;
  reconciliationOutcome: Record<ReconciliationOutcome, string>;
  differenceKind: Record<DifferenceKind, string>;
  milestoneChangeKind: Record<MilestoneChangeKind, string>;
  origin: Record<Origin, string>;
}

export const PAGE_WORDS: Record<Language, PageWords> = {
  da: {
    agreementKind: { BUDGET: 'Budgetaftale', CONSTITUTION: 'Konstitueringsaftale' },
    coverageExtent: {
      FULL: 'Hele aftalen',
      FOLLOW_UP: 'Kun opfølgningen',
      POSTPONEMENTS: 'Kun de foreslåede udskydelser',
    },
    documentKind: {
      AGREEMENT: 'Aftaletekst',
      IMPLEMENTATION: 'Udmøntning',
      FOLLOW_UP: 'Opfølgning',
      POSTPONEMENTS: 'Oversigt over udskydelser',
      CONSTITUTION: 'Konstitueringsaftale',
    },
    bodyKind: {
      COMMITTEE: 'Udvalg',
      CENTRE: 'Center',
      ADMINISTRATION: 'Administration',
      EXECUTIVE_BOARD: 'Direktion',
      OTHER: 'Andre',
    },
    responsibilityRole: {
      RESPONSIBLE: 'Ansvarlig',
      INVOLVED: 'Inddrages',
      CONTRIBUTOR: 'Væsentlig bidragsyder',
    },
    roundKind: {
      WRITTEN: 'Skriftlig opfølgning',
      ORAL: 'Mundtlig status',
      OVERVIEW: 'Oversigt over opgaver',
    },
    milestoneState: { SET: 'Milepæl sat', NONE_SET: 'Ingen milepæl sat', WITHDRAWN: 'Trukket tilbage' },
    smileyBasis: { STATED: 'Står i dokumentet', DERIVED: 'Vores tolkning' },
    amountBasis: { CHANGE: 'Ændring', TOTAL: 'Samlet beløb', UNSPECIFIED: 'Ikke oplyst' },
    linkBasis: { STATED: 'Står i dokumentet', CONFIRMED: 'Bekræftet', SUGGESTED: 'Foreslået' },
    ...POSTPONEMENT_WORDS.da,
    promiseLinkBasis: { CONFIRMED: 'Bekræftet', SUGGESTED: 'Foreslået', REJECTED: 'Afvist' },
    reconciliationOutcome: RECONCILIATION_WORDS.da,
    differenceKind: { AMOUNT: 'Beløb', NAME: 'Navn', SECTION: 'Afsnit' },
    milestoneChangeKind: { SET: 'Sat', REMOVED: 'Ikke sat mere', REWORDED: 'Ændret', UNCHANGED: 'Uændret' },
    origin: { DATASET: 'Datasæt', DOCUMENT: 'Dokument', PERSON: 'Person' },
  },
  en: {
    agreementKind: { BUDGET: 'Budget agreement', CONSTITUTION: 'Constitution agreement' },
    coverageExtent: {
      FULL: 'The whole agreement',
      FOLLOW_UP: 'Only the follow-up',
      POSTPONEMENTS: 'Only the proposed postponements',
    },
    documentKind: {
      AGREEMENT: 'Agreement text',
      IMPLEMENTATION: 'Implementation plan',
      FOLLOW_UP: 'Follow-up',
      POSTPONEMENTS: 'List of postponements',
      CONSTITUTION: 'Constitution agreement',
    },
    bodyKind: {
      COMMITTEE: 'Committee',
      CENTRE: 'Centre',
      ADMINISTRATION: 'Administration',
      EXECUTIVE_BOARD: 'Executive board',
      OTHER: 'Others',
    },
    responsibilityRole: { RESPONSIBLE: 'Responsible', INVOLVED: 'Involved', CONTRIBUTOR: 'Key contributor' },
    roundKind: { WRITTEN: 'Written follow-up', ORAL: 'Oral status', OVERVIEW: 'Overview of tasks' },
    milestoneState: { SET: 'Milestone set', NONE_SET: 'No milestone set', WITHDRAWN: 'Withdrawn' },
    smileyBasis: { STATED: 'Stated in the document', DERIVED: 'Our reading' },
    amountBasis: { CHANGE: 'Change', TOTAL: 'Total', UNSPECIFIED: 'Not stated' },
    linkBasis: { STATED: 'Stated in the document', CONFIRMED: 'Confirmed', SUGGESTED: 'Suggested' },
    ...POSTPONEMENT_WORDS.en,
    promiseLinkBasis: { CONFIRMED: 'Confirmed', SUGGESTED: 'Suggested', REJECTED: 'Rejected' },
    reconciliationOutcome: RECONCILIATION_WORDS.en,
    differenceKind: { AMOUNT: 'Amount', NAME: 'Name', SECTION: 'Section' },
    milestoneChangeKind: {
      SET: 'Set',
      REMOVED: 'No longer set',
      REWORDED: 'Changed',
      UNCHANGED: 'Unchanged',
    },
    origin: { DATASET: 'Data set', DOCUMENT: 'Document', PERSON: 'Person' },
  },
};

import { agreementFacts } from '../../agreement-facts/agreement-facts.js';
import { agreementNamed, budgetYearNamed } from '../../agreement-name/agreement-name.js';
import { caseNumberIn } from '../../case-number/case-number.js';
import { dateIn } from '../../danish-date/danish-date.js';
import type { DocumentText, TextLine } from '../../document-text/document-text.js';
import { ImportError } from '../../import-error/import-error.js';
import type { Family } from '../family.js';
import { agreement } from './agreement.js';
import type { AgreementReading } from './agreement-reading.js';
import { agreementRecords } from './agreement-records.js';
import { readAnnex } from './annex.js';
import { printedLines } from './printed-lines.js';

const ANNEX_TITLE = /(?<!\p{L})(?:bilag|\p{L}*oversigt|bevillinger|budgetændringer|ændringer)(?!\p{L})/iu;
const FIRST_LINES = 12;
const FEWEST_LINES = 2;

/** An annex of yearly amounts that is a document of its own: "Bilag: Økonomisk oversigt til Aftale om budget 2031". */
export const annexDocument: Family<AgreementReading> = {
  name: 'annex',
  uses: [],
  recognise(text) {
    if (!titleOf(text) || agreement.recognise(text) > 0) return 0;
    const { length } = readAnnex(printedLines(text.lines).lines).annex;
    return length < FEWEST_LINES ? 0 : length;
  },
  read(text) {
    const title = titleOf(text);
    if (!title)
      throw new ImportError(
        'UNKNOWN_FAMILY',
        text.file,
        null,
        'ingen linje siger, hvilken aftale bilaget hører til ("Bilag til Aftale om budget 2031"). Se efter, om den første side er med.',
      );
    const { annex, years, doubts } = readAnnex(printedLines(text.lines).lines);
    const budgetYear = budgetYearNamed(title.text)!;
    const nothing = { front: [], signed: [] };
    return {
      document: {
        ...{ kind: 'AGREEMENT', title: title.text.trim() },
        date: dateIn(text.lines.map((it) => it.text)),
        caseNumber: caseNumberIn(text.lines.map((it) => it.text)),
      },
      agreement: {
        ...{ kind: 'BUDGET', budgetYear },
        ...{ periodFrom: years[0] ?? null, periodTo: years.at(-1) ?? null },
      },
      isAttachment: true,
      ...{ titleLine: title.line, signedOn: null, annex },
      facts: agreementFacts(nothing, { budgetYear, lastYear: years.at(-1) ?? null }, []).facts,
      ...{ unnumbered: [], sections: [], promises: [], doubts },
    };
  },
  records: agreementRecords,
};

const titleOf = ({ lines }: DocumentText): TextLine | undefined =>
  lines
    .filter(({ text }) => text.trim() !== '')
    .slice(0, FIRST_LINES)
    .find(({ text }) => ANNEX_TITLE.test(text) && agreementNamed(text) !== null);

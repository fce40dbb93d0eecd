import type { ReportDoubt } from './proposal-report.js';

/** What a doubt is about and what is read there, "1.04 Juniorklub: 900 t.kr."; empty where it is about nothing of its own. */
export const subjectOf = ({ part, value }: Pick<ReportDoubt, 'part' | 'value'>): string =>
  [part, value].filter((it) => it !== null).join(': ');

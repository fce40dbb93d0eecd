import type { Language } from '../words/words.js';

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };
const MINUS = '−';
const NO_BREAK_SPACE = ' ';

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function formatter<Kind extends Intl.NumberFormat | Intl.DateTimeFormat>(name: string, make: () => Kind): Kind {
  let found = cache.get(name) as Kind | undefined;
  if (!found) cache.set(name, (found = make()));
  return found;
}

function number(value: number, language: Language, maximumFractionDigits: number): string {
  const format = formatter(
    `${language}${maximumFractionDigits}`,
    () => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits, useGrouping: true }),
  );
  // A real minus sign, on which a line never breaks; and no "−0".
  return format.format(value === 0 ? 0 : value).replace(/^-/, MINUS);
}

/** An amount in thousands of kroner as a table cell shows it: 34500 is "34.500", -350 is "−350". The unit stands in the caption. */
export function formatThousandKroner(thousandKroner: number, language: Language): string {
  return number(thousandKroner, language, 3);
}

/** An amount in thousands of kroner in running text: 1500 is "1,5 mio. kr.", 50 is "50.000 kr.". */
export function formatAmount(thousandKroner: number, language: Language): string {
  if (Math.abs(thousandKroner) >= 100) {
    const unit = language === 'da' ? 'mio. kr.' : 'million kr.';
    return [number(thousandKroner / 1000, language, 6), ...unit.split(' ')].join(NO_BREAK_SPACE);
  }
  return `${number(thousandKroner * 1000, language, 0)}${NO_BREAK_SPACE}kr.`;
}

/** A date `YYYY-MM-DD` in words: "5. april 2018", "5 April 2018". What is not a date is returned as it came. */
export function formatDate(date: string, language: Language): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return formatter(
    `date${language}`,
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(time);
}

import type { Language } from '../words/words.js';

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };
const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function formatter<Kind extends Intl.NumberFormat | Intl.DateTimeFormat>(
  name: string,
  make: () => Kind,
): Kind {
  let found = cache.get(name) as Kind | undefined;
  if (!found) cache.set(name, (found = make()));
  return found;
}

function number(value: number, language: Language, maximumFractionDigits: number): string {
  const size = formatter(
    `${language}${maximumFractionDigits}`,
    () => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits }),
  ).format(Math.abs(value));
  // A real minus sign, on which a line never breaks; and no "−0", not even for what rounds to 0.
  return value < 0 && /[1-9]/.test(size) ? `${MINUS}${size}` : size;
}

/** An amount in thousands of kroner as a table cell shows it: 34500 is "34.500", -350 is "−350". The unit stands in the caption. */
export function formatThousandKroner(thousandKroner: number, language: Language): string {
  return number(thousandKroner, language, 3);
}

/** An amount in thousands of kroner in running text: 1500 is "1,5 mio. kr.", 50 is "50.000 kr.". To the whole krone. */
export function formatAmount(thousandKroner: number, language: Language): string {
  const kroner = Math.sign(thousandKroner) * Math.round(Math.abs(thousandKroner) * 1000);
  const parts =
    Math.abs(kroner) >= 100_000
      ? [number(kroner / 1_000_000, language, 6), language === 'da' ? 'mio.' : 'million', 'kr.']
      : [number(kroner, language, 0), 'kr.'];
  return parts.join(NO_BREAK_SPACE);
}

/** A date `YYYY-MM-DD` in words: "5. april 2018", "5 April 2018". What is not a date is returned as it came. */
export function formatDate(date: string, language: Language): string {
  const time = DATE.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  // Engines read 30 February as 2 March; a date that is none is shown as it came, never as another day.
  if (!time || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(date)) return date;
  return formatter(
    `date${language}`,
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(time);
}

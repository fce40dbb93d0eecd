import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../words/words.js';
import { formatAmount, formatDate, formatThousandKroner } from './format.js';

const language = fc.constantFrom(...LANGUAGES);
/** Amounts to the øre, as a document may print them. */
const amount = fc.integer({ min: -1e12, max: 1e12 }).map((øre) => øre / 100_000);
/** "1,5 mio. kr." with spaces on which no line breaks. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

describe('formatThousandKroner', () => {
  it.each([
    [34500, '34.500', '34,500'],
    [-350, '\u2212350', '\u2212350'],
    [222294, '222.294', '222,294'],
    [-14355, '\u221214.355', '\u221214,355'],
    [7.5, '7,5', '7.5'],
    [-0.125, '\u22120,125', '\u22120.125'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [-0.0004, '0', '0'],
    [1000, '1.000', '1,000'],
  ])('%d is %s in Danish, %s in English', (value, da, en) => {
    expect(formatThousandKroner(value, 'da')).toBe(da);
    expect(formatThousandKroner(value, 'en')).toBe(en);
  });
});

describe('formatAmount', () => {
  it.each([
    [1500, '1,5 mio. kr.', '1.5 million kr.'],
    [1, '1.000 kr.', '1,000 kr.'],
    [50, '50.000 kr.', '50,000 kr.'],
    [-350, '\u22120,35 mio. kr.', '\u22120.35 million kr.'],
    [-50, '\u221250.000 kr.', '\u221250,000 kr.'],
    [100, '0,1 mio. kr.', '0.1 million kr.'],
    [99.9999, '0,1 mio. kr.', '0.1 million kr.'],
    [99.999, '99.999 kr.', '99,999 kr.'],
    [7.5, '7.500 kr.', '7,500 kr.'],
    [3292000, '3.292 mio. kr.', '3,292 million kr.'],
    [0, '0 kr.', '0 kr.'],
    [-0, '0 kr.', '0 kr.'],
    [-0.0004, '0 kr.', '0 kr.'],
  ])('%d is "%s" in Danish, "%s" in English', (value, da, en) => {
    expect(formatAmount(value, 'da')).toBe(unbroken(da));
    expect(formatAmount(value, 'en')).toBe(unbroken(en));
  });
});

describe.each([
  ['formatThousandKroner', formatThousandKroner],
  ['formatAmount', formatAmount],
])('%s', (_name, format) => {
  it('writes less than nothing as the same amount after a minus, and never "\u22120"', () => {
    fc.assert(
      fc.property(amount, language, (value, lang) => {
        const [plus, minus] = [format(Math.abs(value), lang), format(-Math.abs(value), lang)];
        expect(minus).toBe(/[1-9]/.test(plus) ? `\u2212${plus}` : plus);
      }),
    );
  });

  it('has no hyphen, and no space on which a line could break', () => {
    fc.assert(
      fc.property(amount, language, (value, lang) => {
        expect(format(value, lang)).not.toMatch(/[- \u2011]/);
      }),
    );
  });

  it('can be read back: nothing above a krone is lost', () => {
    const kroner = fc.integer({ min: -1e10, max: 1e10 });
    fc.assert(
      fc.property(kroner, (value) => {
        const text = format(value / 1000, 'da');
        const digits = Number(
          text
            .replace(/[^\d,\u2212]/g, '')
            .replace(',', '.')
            .replace('\u2212', '-'),
        );
        const scale = text.includes('mio.') ? 1e6 : text.includes('kr.') ? 1 : 1000;
        expect(Math.round(digits * scale)).toBe(value);
      }),
    );
  });
});

describe('formatDate', () => {
  it('is written in words', () => {
    expect(formatDate('2018-04-05', 'da')).toBe('5. april 2018');
    expect(formatDate('2018-04-05', 'en')).toBe('5 April 2018');
    expect(formatDate('2024-02-29', 'da')).toBe('29. februar 2024');
  });

  it.each([
    '',
    '2018',
    '2018-04',
    'i morgen',
    '2018-13-01',
    '2018-02-30',
    '2023-02-29',
    '2018-4-5',
    '2018-04-05T10:00:00Z',
  ])('leaves %j as it came, and guesses no other day', (value) => {
    for (const lang of LANGUAGES) expect(formatDate(value, lang)).toBe(value);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        language,
        (value, lang) => typeof formatDate(value, lang) === 'string',
      ),
    );
  });

  it('keeps the day in every time zone', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(formatDate(iso, 'da')).toMatch(
          new RegExp(`^${Number(iso.slice(8))}\\. .* ${iso.slice(0, 4)}$`),
        );
      }),
    );
  });
});

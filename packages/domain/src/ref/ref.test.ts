import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementRef, formatRef, initiativeRef, isRef, parseRef, type Ref } from './ref.js';

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('-'));
const number = fc
  .array(fc.stringMatching(/^\d{1,3}$/), { minLength: 1, maxLength: 6 })
  .map((places) => places.join('.'));
const ordinal = fc.integer({ min: 1, max: 999 });
const item = fc.oneof(
  fc.constant(null),
  number,
  fc.tuple(number, ordinal).map(([n, place]) => `${n}-${place}`),
);
const refs: fc.Arbitrary<Ref> = fc.record({ municipality: slug, agreement: slug, item });

function refOf(value: string): Ref {
  const parsed = parseRef(value);
  if ('error' in parsed) throw new Error(parsed.error.message);
  return parsed.ref;
}

describe('parseRef', () => {
  it.each([
    ['ballerup/budget-2018', { municipality: 'ballerup', agreement: 'budget-2018', item: null }],
    ['ballerup/budget-2018/3.01', { municipality: 'ballerup', agreement: 'budget-2018', item: '3.01' }],
    ['ballerup/budget-2024/1.4.1-2', { municipality: 'ballerup', agreement: 'budget-2024', item: '1.4.1-2' }],
    ['ballerup/constitution-2026/7', { municipality: 'ballerup', agreement: 'constitution-2026', item: '7' }],
    ['  ballerup/budget-2018\n', { municipality: 'ballerup', agreement: 'budget-2018', item: null }],
  ])('reads %j', (value, ref) => {
    expect(parseRef(value)).toEqual({ ref });
    expect(isRef(value.trim())).toBe(true);
  });

  it.each([
    '',
    '/',
    'ballerup',
    'ballerup/',
    '/budget-2018',
    'ballerup/budget-2018/',
    'ballerup/budget-2018/3.01/x',
    'ballerup/budget-2018/3.01.',
    'ballerup/budget-2018/x',
    'Ballerup/budget-2018',
    'ballerup/budget_2018',
    'ballerup/budget-2018/3.01-',
    'ballerup//3.01',
    'ballerup/budget-2018/1-2-3',
    'ballerup/-budget',
    'ballerup/budget 2018',
    `ballerup/${'b'.repeat(200)}`,
  ])('refuses %j and says what it got', (value) => {
    const parsed = parseRef(value);
    expect(isRef(value)).toBe(false);
    expect(parsed).toHaveProperty('error.code', 'MALFORMED_REF');
    expect(parsed).toHaveProperty('error.message', expect.stringContaining('ballerup/budget-2018/3.01'));
    if (value.length <= 80) expect(parsed).toHaveProperty('error.received', value);
  });

  it.each([null, undefined])('refuses %s, which an attribute may be', (value) => {
    expect(parseRef(value)).toHaveProperty('error.received', '');
  });

  it('never throws, and never accepts what it would write differently', () => {
    const unit = { unit: 'binary' } as const;
    fc.assert(
      fc.property(
        fc.oneof(fc.string(unit), fc.string({ ...unit, minLength: 80, maxLength: 400 })),
        (value) => {
          const parsed = parseRef(value);
          if ('ref' in parsed) expect(formatRef(parsed.ref)).toBe(value.trim());
          else expect([...parsed.error.received].length).toBeLessThanOrEqual(81);
        },
      ),
    );
  });

  it('cuts a long value between characters, so that the message can be sent as JSON', () => {
    const { error } = parseRef(`x${'😀'.repeat(100)}`) as { error: { received: string } };
    expect(error.received).toBe(`x${'😀'.repeat(79)}…`);
  });

  it('reads back every ref that formatRef writes', () => {
    fc.assert(
      fc.property(refs, (ref) => {
        expect(parseRef(formatRef(ref))).toEqual({ ref });
      }),
    );
  });

  it('is quick on a long wrong value', () => {
    const start = performance.now();
    parseRef(`${'a-'.repeat(500_000)}!/x`);
    parseRef(`a/b/${'1.'.repeat(500_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('initiativeRef', () => {
  const agreement = agreementRef('ballerup', 'budget-2024');

  it.each([
    [{ number: '3.01', ordinal: null, sectionNumber: '3' }, 'ballerup/budget-2024/3.01'],
    [{ number: null, ordinal: 2, sectionNumber: '1.4.1' }, 'ballerup/budget-2024/1.4.1-2'],
    [{ number: null, ordinal: 2, sectionNumber: null }, 'ballerup/budget-2024/2'],
  ])('of %j is %s', (initiative, ref) => {
    expect(initiativeRef(agreement, initiative)).toBe(ref);
  });

  it('can always be read again', () => {
    fc.assert(
      fc.property(slug, slug, fc.option(number), ordinal, fc.option(number), (place, name, n, o, section) => {
        const made = initiativeRef(agreementRef(place, name), {
          number: n,
          ordinal: o,
          sectionNumber: section,
        });
        expect(formatRef(refOf(made))).toBe(made);
      }),
    );
  });

  it('refuses an initiative that has no address', () => {
    expect(() => initiativeRef(agreement, { number: null, ordinal: null, sectionNumber: '3' })).toThrow(
      /ballerup\/budget-2024 has neither number nor ordinal/,
    );
  });
});

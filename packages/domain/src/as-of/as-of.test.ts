import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForceOn, roundsUpTo, statedBy } from './as-of.js';

const first = { id: 'a', recordedAt: '2025-04-08', supersedesId: null };
const correction = { id: 'b', recordedAt: '2025-06-24', supersedesId: 'a' };

describe('on record', () => {
  it.each([
    ['2025-04-07', []],
    ['2025-04-08', ['a']],
    ['2025-06-23', ['a']],
    ['2025-06-24', ['b']],
    [null, ['b']],
  ])('on %s: %j', (day, ids) => expect(inForceOn([correction, first], day).map((it) => it.id)).toEqual(ids));

  it('a chain of corrections has one record in force on every day from the first', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 28 }),
        (days, on) => {
          const date = (day: number) => `2025-01-${String(day).padStart(2, '0')}`;
          const chain = [...days]
            .sort((a, b) => a - b)
            .map((day, place) => ({
              id: String(place),
              recordedAt: date(day),
              supersedesId: place === 0 ? null : String(place - 1),
            }));
          const made = chain.filter((it) => it.recordedAt <= date(on));
          expect(inForceOn(chain, date(on))).toEqual(made.slice(-1));
        },
      ),
    ));

  it('what was stated by a day', () => {
    const versions = [{ statedOn: '2017-12-22' }, { statedOn: '2018-04-05' }];
    expect(statedBy(versions, '2018-04-04')).toEqual(versions.slice(0, 1));
    expect(statedBy(versions, null)).toEqual(versions);
  });

  it('rounds up to one', () => {
    const rounds = [3, 1, 2].map((position) => ({ position }));
    expect(roundsUpTo(rounds, (it) => it.position === 2)).toEqual([{ position: 1 }, { position: 2 }]);
    expect(roundsUpTo(rounds, () => false)).toEqual([]);
    expect(roundsUpTo(rounds, null)).toEqual(rounds);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestoneChange, type StatedMilestone } from './milestone-change.js';

const set = (labelText: string | null, label: string | null = null): StatedMilestone => ({
  state: 'SET',
  label,
  labelText,
});
const none: StatedMilestone = { state: 'NONE_SET', label: null, labelText: null };

describe('what differs between two versions of a milestone', () => {
  it.each([
    ['a new one', none, set('Planen er klar'), 'SET', ['Planen', 'er', 'klar'], []],
    ['one taken away', set('Planen er klar'), none, 'REMOVED', [], ['Planen', 'er', 'klar']],
    ['other words', set('Fire pladser åbne'), set('Tre pladser åbne'), 'REWORDED', ['Tre'], ['Fire']],
    [
      'more words',
      set('Planen er klar'),
      set('Planen er klar og sendt ud'),
      'REWORDED',
      ['og', 'sendt', 'ud'],
      [],
    ],
    ['a misprint', set('Vedtagelse i udvalget'), set('Vedtagelsse i udvalget'), 'UNCHANGED', [], []],
    ['a word split', set('på opfølgningsmødet'), set('på opfølgnings mødet'), 'UNCHANGED', [], []],
    ['another number', set('klar i 2018'), set('klar i 2019'), 'REWORDED', ['2019'], ['2018']],
    ['spaces and full stops', set('Planen er klar.'), set(' Planen  er klar'), 'UNCHANGED', [], []],
    ['our labels', set(null, 'Fire pladser'), set(null, 'Tre pladser'), 'REWORDED', ['Tre'], ['Fire']],
    ['words that are not known', set(null), set(null), 'REWORDED', [], []],
    ['none, twice', none, { ...none, state: 'WITHDRAWN' }, 'UNCHANGED', [], []],
  ] as const)('%s', (_what, from, to, kind, added, removed) =>
    expect(milestoneChange(from, to)).toEqual({ kind, added, removed }),
  );

  const text = fc.array(fc.constantFrom('plan', 'Planen', 'udvalget', 'klar', '2018', 'i'), { maxLength: 8 });
  it('turned around, what came is what went', () =>
    fc.assert(
      fc.property(text, text, (one, other) => {
        const there = milestoneChange(set(one.join(' ')), set(other.join(' ')));
        const back = milestoneChange(set(other.join(' ')), set(one.join(' ')));
        expect(there.added.length).toBe(back.removed.length);
        expect(there.kind).toBe(back.kind);
        expect(milestoneChange(set(one.join(' ')), set(one.join(' '))).kind).toBe('UNCHANGED');
      }),
    ));
});

import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { answerWith } from '../fixtures/answer.js';
import { full } from '../fixtures/initiative.js';
import { all, mount, settled, textOf } from '../testing/mount.js';
import '../initiative-card/initiative-card.define.js';
import {
  pendingElements,
  replayPending,
  type AftaleRequestEvent,
  type DataResult,
} from '../request/request.js';

const REF = 'eksempelkommunen/budget-2026/4.02';
const MARKUP = `<aftale-initiative-card initiative="${REF}"><a href="#x">Se indsatsen</a></aftale-initiative-card>`;
const card = (markup = MARKUP, properties = {}) => mount<'aftale-initiative-card'>(markup, properties);
const other = (title: string) => ({ data: { ...full, title } });

let errors: MockInstance<typeof console.error>;
let listeners: AbortController;
const listen = (listener: (event: AftaleRequestEvent) => void) =>
  document.addEventListener('aftale-request', listener, { signal: listeners.signal });

beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  listeners = new AbortController();
});
afterEach(() => {
  listeners.abort();
  document.body.replaceChildren();
  expect(pendingElements().size).toBe(0);
  vi.restoreAllMocks();
});

describe('upgrade', () => {
  test('the link inside is there before the script, and still readable while loading', async () => {
    const element = await card();
    expect(element.state).toBe('loading');
    expect(all(element, 'slot')).toHaveLength(1);
    expect(element.querySelector('a')?.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  test('properties set before the element is defined are kept', async () => {
    const early = document.createElement('aftale-late-card');
    Object.assign(early, { data: full });
    document.body.append(early);
    const { AftaleInitiativeCard } = await import('../initiative-card/initiative-card.js');
    customElements.define('aftale-late-card', class extends AftaleInitiativeCard {});
    await settled(early);
    expect(textOf(early)).toContain('Lommepark ved stationen');
  });

  test('data set by the page is shown, and nothing is asked', async () => {
    const asked = vi.fn();
    listen(asked);
    const element = await card(MARKUP, { data: full });
    expect(element.state).toBe('ready');
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('request', () => {
  test('names kind, ref and version, bubbles and is composed', async () => {
    const events: AftaleRequestEvent[] = [];
    listen((event) => events.push(event));
    await card();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: 'aftale-request',
      version: 1,
      kind: 'initiative',
      ref: REF,
      bubbles: true,
      composed: true,
      handled: false,
    });
  });

  test('the first to answer is the only one', async () => {
    const second = vi.fn();
    listen(answerWith({ data: full }));
    listen(second);
    const element = await card();
    expect(element.state).toBe('ready');
    expect(second).not.toHaveBeenCalled();
  });

  test('a script that comes later is asked again', async () => {
    const element = await card();
    expect(pendingElements().has(element)).toBe(true);
    listen(answerWith({ data: full }));
    replayPending();
    await settled(element);
    expect(element.state).toBe('ready');
  });

  test('replay inside a target leaves the rest of the page alone, and reaches into shadow trees', async () => {
    const outside = await card();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    document.body.append(host);
    const inside = await card();
    host.shadowRoot?.append(inside);
    await settled(inside);
    listen(answerWith({ data: full }));
    replayPending(host);
    await settled(inside);
    expect([inside.state, outside.state]).toEqual(['ready', 'loading']);
  });
});

describe('states', () => {
  test.each<[string, DataResult]>([
    ['empty', { empty: true }],
    ['error', { error: { code: 'GATEWAY_DOWN', message: 'no route' } }],
  ])('%s: one plain sentence and the link', async (state, result) => {
    listen(answerWith(result));
    const element = await card();
    expect(element.getAttribute('state')).toBe(state);
    expect(all(element, '[part=note]')).toHaveLength(1);
    expect(all(element, 'slot')).toHaveLength(1);
    expect(textOf(element)).not.toContain('GATEWAY_DOWN');
  });

  test('stale: the data, and since when', async () => {
    listen(answerWith({ data: full, stale: true, asOf: '2026-07-01T06:00:00Z' }));
    const element = await card();
    expect(element.state).toBe('stale');
    expect(textOf(element)).toMatch(/Kunne ikke opdateres.* 1\. juli 2026\..*Lommepark/);
  });

  test('loading: busy, and said once', async () => {
    const element = await card();
    expect(
      all(element, '[aria-busy=true] [role=status]').map((status) => status.textContent?.trim()),
    ).toEqual(['Henter …']);
    element.data = full;
    await settled(element);
    expect(all(element, '[aria-busy=false] [role=status]')[0]?.textContent?.trim()).toBe('');
  });

  test('the height that is reserved while loading holds for what a card usually shows', async () => {
    const element = await card();
    const reserved = element.offsetHeight;
    element.data = {
      ...full,
      summary: null,
      involved: [],
      contributors: [],
      rounds: full.rounds.slice(0, 1),
    };
    await settled(element);
    expect(element.offsetHeight).toBe(reserved);
  });
});

describe('errors', () => {
  test.each([
    ['no ref', '<aftale-initiative-card></aftale-initiative-card>', 'no initiative: expected'],
    [
      'a malformed ref',
      '<aftale-initiative-card initiative="3.01"></aftale-initiative-card>',
      'initiative="3.01": expected',
    ],
  ])('%s: an error state, and one message that names the element', async (_, markup, part) => {
    const element = await card(markup);
    element.requestUpdate();
    await settled(element);
    expect(element.state).toBe('error');
    expect(errors).toHaveBeenCalledTimes(1);
    expect(errors.mock.calls[0]?.[0]).toMatch(/^aftale-initiative-card: .*expected one ref/);
    expect(errors.mock.calls[0]?.[0]).toContain(part);
  });

  test('a rejected answer is an error with element and ref in the console', async () => {
    listen(answerWith(Promise.reject(new Error('boom'))));
    const element = await card();
    expect(element.state).toBe('error');
    expect(errors.mock.calls[0]?.[0]).toBe(`aftale-initiative-card: ${REF}: no answer: Error: boom`);
  });

  test('an answer of no known shape is an error', async () => {
    listen(answerWith(Promise.resolve(undefined as unknown as DataResult)));
    expect((await card()).state).toBe('error');
  });

  test('data of the wrong shape does not leave a blank element', async () => {
    listen(answerWith({ data: { ...full, rounds: null } as unknown as typeof full }));
    const element = await card();
    expect(element.state).toBe('error');
    expect(all(element, 'slot')).toHaveLength(1);
    expect(errors.mock.calls[0]?.[0]).toContain('view-model');
  });

  test('a refresh that fails keeps the data and says that it is old', async () => {
    let result: DataResult = { data: full };
    listen((event) => event.respondWith(Promise.resolve(result)));
    const element = await card();
    result = { error: { code: 'GATEWAY_DOWN', message: 'no route' } };
    element.request();
    await settled(element);
    expect(element.state).toBe('stale');
    expect(textOf(element)).toContain('Lommepark ved stationen');
  });
});

describe('race', () => {
  test('the answer to an old ref is dropped, whichever comes last', async () => {
    const answers = new Map<string, (result: DataResult) => void>();
    listen((event) => event.respondWith(new Promise((resolve) => answers.set(event.ref, resolve))));
    const element = await card();
    element.initiative = 'eksempelkommunen/budget-2026/1.01';
    await settled(element);
    answers.get('eksempelkommunen/budget-2026/1.01')?.(other('Den nye'));
    await settled(element);
    answers.get(REF)?.(other('Den gamle'));
    await settled(element);
    expect(textOf(element)).toContain('Den nye');
  });

  test('a changed ref never shows the old data as its own', async () => {
    listen((event) =>
      event.respondWith(event.ref === REF ? Promise.resolve({ data: full }) : new Promise(() => {})),
    );
    const element = await card();
    element.initiative = 'eksempelkommunen/budget-2026/1.01';
    await settled(element);
    expect(element.state).toBe('loading');
    expect(textOf(element)).not.toContain('Lommepark');
  });

  test('data that the page sets while an answer is on its way wins', async () => {
    let answer: (result: DataResult) => void = () => {};
    listen((event) => event.respondWith(new Promise((resolve) => (answer = resolve))));
    const element = await card();
    element.data = { ...full, title: 'Sidens egne data' };
    await settled(element);
    answer(other('Svaret'));
    await settled(element);
    expect(textOf(element)).toContain('Sidens egne data');
  });
});

describe('lifecycle', () => {
  test('an element that leaves the page does not wait, and asks again when it comes back', async () => {
    const element = await card();
    element.remove();
    expect(pendingElements().has(element)).toBe(false);
    listen(answerWith({ data: full }));
    document.body.append(element);
    await settled(element);
    expect(element.state).toBe('ready');
  });

  test('moving an element with data asks nothing', async () => {
    const asked = vi.fn(answerWith({ data: full }));
    listen(asked);
    const element = await card();
    document.body.prepend(element);
    await settled(element);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(element.state).toBe('ready');
  });

  test('density is on the element as an attribute, and gone when it is taken away', async () => {
    const element = await card(MARKUP, { data: full, density: 'compact' });
    expect(element.getAttribute('density')).toBe('compact');
    element.removeAttribute('density');
    await settled(element);
    expect(element.hasAttribute('density')).toBe(false);
  });

  test('data taken away is asked for again', async () => {
    listen(answerWith(other('Svaret')));
    const element = await card(MARKUP, { data: full });
    element.data = null;
    await settled(element);
    expect(textOf(element)).toContain('Svaret');
  });
});

describe('language', () => {
  test('follows its own lang, then the nearest ancestor, across a shadow root', async () => {
    const host = document.createElement('div');
    host.lang = 'en-GB';
    host.attachShadow({ mode: 'open' });
    document.body.append(host);
    const element = await card(MARKUP, { data: full });
    expect(textOf(element)).toContain('Udvalg');
    host.shadowRoot?.append(element);
    await settled(element);
    expect(textOf(element)).toContain('Committee');
    element.lang = 'da';
    await settled(element);
    expect(textOf(element)).toContain('Udvalg');
  });

  test('Danish data is marked as Danish on an English page', async () => {
    const element = await card(MARKUP.replace('initiative=', 'lang="en" initiative='), { data: full });
    expect(all(element, 'article')[0]?.lang).toBe('en');
    expect(all(element, '#title')[0]?.lang).toBe('da');
  });
});

test.each([
  [1, 'H2'],
  [2, 'H2'],
  [6, 'H6'],
  [9, 'H6'],
  [Number.NaN, 'H3'],
])('heading-level %s is a real %s', async (level, tag) => {
  const element = await card(MARKUP, { data: full, headingLevel: level });
  expect(all(element, '#title')[0]?.tagName).toBe(tag);
});

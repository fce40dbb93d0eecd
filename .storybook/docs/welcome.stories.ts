import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../packages/elements/src/initiative-card/initiative-card.define.js';
import { cards, TODAY } from '../../packages/elements/src/initiative-card/initiative-card.fixtures.js';
import type { AftaleRequestEvent, DataResult } from '../../packages/elements/src/request/request.js';
import '../../packages/elements/src/smiley-timeline/smiley-timeline.define.js';
import './docs.css';

/** Shown on the page "Velkommen", and tested like all others. */
export default { title: 'Sider/Velkommen', tags: ['!dev', '!autodocs'] } satisfies Meta;

export const Eksempel: StoryObj = {
  render: () => html`
    <aftale-smiley-timeline heading-level="2" .data=${cards.full} .today=${TODAY}></aftale-smiley-timeline>
  `,
};

export const Maerke: StoryObj = {
  name: 'Et mærke',
  render: () => html`
    <div class="docs-pair">
      <aftale-initiative-card
        density="compact"
        .data=${cards.neutralHappy}
        .today=${TODAY}
      ></aftale-initiative-card>
      <aftale-initiative-card
        class="docs-brand"
        density="compact"
        .data=${cards.neutralHappy}
        .today=${TODAY}
      ></aftale-initiative-card>
    </div>
  `,
};

const REF = 'eksempelkommunen/budget-2026/4.02';
const fallback = html`<a href="https://eksempelkommunen.example/budget-2026/4.02"
  >Lommepark ved stationen</a
>`;

/** Answers as the embed script would, so that the states are the real ones. */
const answering = (result: DataResult) => (event: AftaleRequestEvent) =>
  event.respondWith(Promise.resolve(result));
const waiting = (event: AftaleRequestEvent) => event.respondWith(new Promise(() => undefined));

export const Tilstande: StoryObj = {
  render: () => html`
    <div class="docs-states">
      <figure>
        <figcaption><code>loading</code> <span lang="da">Henter</span></figcaption>
        <aftale-initiative-card initiative=${REF} density="compact" @aftale-request=${waiting}>
          ${fallback}
        </aftale-initiative-card>
      </figure>
      <figure>
        <figcaption><code>empty</code> <span lang="da">Intet at vise</span></figcaption>
        <aftale-initiative-card
          initiative=${REF}
          density="compact"
          @aftale-request=${answering({ empty: true })}
        >
          ${fallback}
        </aftale-initiative-card>
      </figure>
      <figure>
        <figcaption><code>error</code> <span lang="da">Fejl</span></figcaption>
        <aftale-initiative-card
          initiative=${REF}
          density="compact"
          @aftale-request=${answering({ error: { code: 'UNAVAILABLE', message: 'the gateway did not answer' } })}
        >
          ${fallback}
        </aftale-initiative-card>
      </figure>
      <figure class="docs-tall">
        <figcaption><code>stale</code> <span lang="da">Forældet</span></figcaption>
        <aftale-initiative-card
          initiative=${REF}
          density="compact"
          today=${TODAY}
          @aftale-request=${answering({ data: cards.full, stale: true, asOf: '2026-07-30' })}
        ></aftale-initiative-card>
      </figure>
    </div>
  `,
};

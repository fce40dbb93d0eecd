import { css } from '../element/css.js';

export const styles = css`
  :host {
    --_rail: 2px solid var(--aftale-smiley-timeline-rail-color, var(--_line));
  }
  ol {
    list-style: none;
    margin-block: var(--_space) 0.25em;
  }
  li {
    position: relative;
    display: grid;
    gap: 0.75em;
    padding: 0 0 var(--_space) 1.75em;
    break-inside: avoid;
  }
  /* The rail, and on it a dot: filled where a follow-up is known. */
  li::before,
  li::after {
    content: '';
    position: absolute;
  }
  li:not(:last-child)::before {
    inset: 0.75em auto -0.75em calc(0.375em - 1px);
    border-inline-start: var(--_rail);
  }
  li::after {
    inset: 0.35em auto auto 0;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_muted);
    border-radius: 50%;
    background: var(--_background);
  }
  .known::after {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  @container (min-width: 30em) {
    li {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 46em) {
    .across {
      display: grid;
      grid: repeat(4, auto) / auto-flow minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .across li {
      grid-row: 1 / -1;
      grid-template-columns: none;
      grid-template-rows: subgrid;
      padding: 1.5em 0 0;
    }
    .across li:not(:last-child)::before {
      inset: calc(0.375em - 1px) -1.5em auto 0;
      border: 0;
      border-block-start: var(--_rail);
    }
    .across li::after {
      inset: 0 auto auto 0;
    }
    .across .glyph {
      inline-size: 2em;
      block-size: 2em;
    }
  }
`;

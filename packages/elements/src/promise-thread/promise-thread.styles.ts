import { css } from '../element/css.js';

export const styles = css`
  :host {
    --_rail: 2px solid var(--aftale-promise-thread-rail-color, var(--_line));
  }
  [part='summary'] {
    margin-block-start: 0.5em;
    max-inline-size: 65ch;
  }
  ol,
  ul {
    list-style: none;
  }
  ol {
    margin-block: var(--_space) 0;
  }
  /* The year stands on the rail; a suggestion hangs on a dashed one. */
  [part='step'] {
    position: relative;
    padding: 0 0 var(--_space) 1.75em;
    break-inside: avoid;
  }
  [part='step']::before,
  [part='step']::after {
    content: '';
    position: absolute;
  }
  [part='step']:not(:last-child)::before {
    inset: 0.9em auto -0.9em calc(0.375em - 1px);
    border-inline-start: var(--_rail);
  }
  [part='step']::after {
    inset: 0.45em auto auto 0;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_background);
  }
  [aria-current]::after {
    background: var(--_accent);
  }
  .SUGGESTED::after {
    border-style: dashed;
  }
  .SUGGESTED .chip {
    border-style: dashed;
  }
  .year {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  [part='status'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1.25em;
    margin-block: 0.5em;
  }
  .status {
    align-items: center;
    gap: 0.5em;
  }
  .status .glyph {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  [part='basis'] {
    margin-block-start: 0.5em;
    max-inline-size: 65ch;
  }
  [part='not-same'] {
    margin-block-end: 0.5em;
  }
  [part='not-same'] li {
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: var(--_border);
    break-inside: avoid;
  }
  @container (min-width: 32em) {
    [part='step'] {
      display: grid;
      grid-template-columns: 5em minmax(0, 1fr);
    }
  }
  @media print {
    [part='not-same']:not([open]) {
      display: none;
    }
  }
`;

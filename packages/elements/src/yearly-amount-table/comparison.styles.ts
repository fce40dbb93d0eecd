import { css } from '../element/css.js';

export const styles = css`
  [part='comparisons'] {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }
  [part='comparison'] {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
    break-inside: avoid;
  }
  [part='comparison'].CONTRADICTION {
    border-color: var(--_neutral-edge);
  }
  [part='comparison'] caption {
    margin-block: 0.25em;
  }
  /* Three narrow columns fit everywhere; how the two stand to each other is below them until there is room beside. */
  .beside {
    max-inline-size: 34em;
    margin-block-end: 0.5em;
  }
  .beside tr {
    grid-template-columns: 4.5em minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 0.5em;
    align-items: baseline;
  }
  .beside :is(.said, th:nth-child(4)) {
    grid-column: 2 / -1;
  }
  .beside th:nth-child(4) {
    position: absolute;
    clip-path: inset(50%);
  }
  .beside thead {
    position: static;
    clip-path: none;
  }
  .beside th + th {
    text-align: end;
  }
  .beside th {
    grid-column: auto;
    font-variant-numeric: tabular-nums;
  }
  .beside thead th {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .beside thead tr {
    border: 0;
  }
  .beside td::before {
    content: none;
  }
  .beside .said {
    margin: 0;
    white-space: normal;
    font-size: 0.875em;
    text-align: end;
  }
  .sign {
    display: inline-block;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-inline-end: 0.15em;
    vertical-align: -0.2em;
    transform: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .sign.CONTRADICTION {
    color: var(--_neutral-edge);
  }
  .beside .CONTRADICTION {
    font-weight: 650;
  }
  .mark.CONTRADICTION {
    color: var(--_text);
  }
  @container (min-width: 34em) {
    .beside tr {
      grid-template-columns: 6em 5em 5em 1fr;
    }
    .beside :is(.said, th:nth-child(4)) {
      position: static;
      grid-column: auto;
      clip-path: none;
      padding-inline-start: 1em;
      text-align: start;
    }
  }
`;

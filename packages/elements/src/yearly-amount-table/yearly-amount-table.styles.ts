import { css } from '../element/css.js';

export const styles = css`
  :host {
    --_row: 0.6em;
  }
  :host(:is([section], [agreement])):host([density='compact']) {
    --_row: 0.3em;
  }
  /* Narrow first: a row is a block, its years as many columns as there is room for, mostly two. The roles in the markup keep it a table to a screen reader. */
  table,
  caption,
  thead,
  tbody,
  tfoot,
  th {
    display: block;
    text-align: start;
    font-weight: inherit;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    margin-block: var(--_space) 0.5em;
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
    gap: 0.35em 0.7em;
    padding-block: var(--_row);
    border-block-start: var(--_border);
  }
  th {
    grid-column: 1 / -1;
  }
  [part='group'] {
    border-color: var(--_muted);
    padding-block-start: 1em;
  }
  [part='group'] + tr {
    border: 0;
  }
  tfoot tr {
    border-block-start: 2px solid;
  }
  td {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .none {
    white-space: normal;
  }
  td::before {
    content: attr(data-year);
    content: attr(data-year) / '';
    float: inline-start;
    margin-inline-end: 0.3em;
    font-weight: 400;
    color: var(--_muted);
  }
  .numbered {
    padding-inline-start: 3.2em;
  }
  .numbered .number {
    display: inline-block;
    inline-size: 3.2em;
    margin-inline-start: -3.2em;
    font-weight: 400;
    color: var(--_muted);
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    stroke: var(--aftale-yearly-amount-table-bar-color, var(--_accent));
    stroke-width: 3;
    transform: scaleX(-1);
  }
  .less {
    stroke-dasharray: 3 2;
  }
  @media not print {
    table:not(.open) .more {
      display: none;
    }
  }
  button {
    font: inherit;
    border: 0;
    background: none;
    cursor: pointer;
  }
  [part='all'] {
    align-self: start;
    margin-block-start: 0.75em;
    padding: 0.4em 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    text-decoration: none;
  }
  @container (min-width: 34em) {
    .grid tr {
      grid-template-columns: minmax(0, 1fr);
      grid-auto-columns: 5em;
      grid-auto-flow: column;
      align-items: baseline;
    }
    .grid th {
      grid-column: auto;
    }
    .grid thead {
      position: static;
      clip-path: none;
    }
    .grid thead tr {
      border: solid;
      border-width: 0 0 2px;
    }
    .grid th + th {
      text-align: end;
    }
    .grid tbody:nth-of-type(1) [part='group'] {
      border: 0;
    }
    .grid td::before {
      content: none;
    }
    .grid .none span {
      font-size: 0;
    }
  }
  @media print {
    button {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;

import { css } from 'lit';
import { elementStyles } from '../element/element.styles.js';

export const styles = [
  ...elementStyles,
  css`
    .base {
      min-block-size: var(--aftale-yearly-amount-table-min-block-size, 12em);
      background: var(--aftale-yearly-amount-table-background, var(--_surface));
      border-color: var(--aftale-yearly-amount-table-border-color, var(--_line));
      border-radius: var(--aftale-yearly-amount-table-radius, var(--aftale-radius, 6px));
      padding: var(--aftale-yearly-amount-table-padding, var(--_space));
      --_bar: var(--aftale-yearly-amount-table-bar-color, var(--_accent));
      --_row: 0.65em;
    }
    :host([density='compact']) .base {
      --_row: 0.35em;
    }
    /* Narrow first: a row is a block, its years a grid. The roles in the markup keep it a table to a screen reader. */
    table,
    caption,
    thead,
    tbody,
    tfoot,
    tr,
    th,
    td {
      display: block;
      padding: 0;
      text-align: start;
      font-weight: inherit;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      margin-block-start: var(--_space);
    }
    caption {
      padding-block-end: 0.75em;
    }
    .account {
      font-weight: 650;
      font-size: 1.125em;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(4.4em, 1fr));
      gap: 0.25em 0.75em;
      padding-block: var(--_row);
      border-block-start: var(--_border);
    }
    tr > th {
      grid-column: 1 / -1;
    }
    .group {
      border-block-start: 1px solid var(--_muted);
      padding-block-start: 1em;
      font-weight: 650;
    }
    .group + tr {
      border: 0;
    }
    tfoot tr {
      border-block-start: 2px solid var(--_text);
      font-weight: 650;
    }
    td {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    td::before {
      content: attr(data-year);
      content: attr(data-year) / '';
      display: block;
      font-size: 0.8125em;
      font-weight: 400;
      color: var(--_muted);
    }
    .bar {
      display: block;
      inline-size: 100%;
      block-size: 5px;
      overflow: visible;
      stroke: var(--_bar);
      stroke-width: 3;
    }
    .less {
      stroke-dasharray: 3 2;
    }
    .zero {
      stroke: var(--_muted);
      stroke-width: 1;
    }
    table:not(.open) .more {
      display: none;
    }
    button {
      font: inherit;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent);
      cursor: pointer;
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }
    .all {
      margin-block-start: 0.75em;
      padding: 0.4em 1em;
      border: 1px solid currentColor;
      border-radius: var(--aftale-radius, 6px);
      text-decoration: none;
      font-weight: 600;
    }
    @container (min-width: 38em) {
      .grid {
        display: table;
      }
      .grid caption {
        display: table-caption;
      }
      .grid thead {
        display: table-header-group;
        position: static;
        clip-path: none;
      }
      .grid tbody {
        display: table-row-group;
      }
      .grid tfoot {
        display: table-footer-group;
      }
      .grid tr {
        display: table-row;
      }
      .grid th,
      .grid td {
        display: table-cell;
        vertical-align: baseline;
        padding: var(--_row) 0 var(--_row) 1.5em;
      }
      .grid tr > :first-child {
        padding-inline-start: 0;
      }
      .grid td,
      .grid thead th:not(:first-child) {
        inline-size: 6.5em;
        text-align: end;
      }
      .grid thead th {
        font-size: 0.875em;
        font-weight: 650;
        border-block-end: 2px solid var(--_text);
      }
      .grid .group th {
        padding-block-start: 1.5em;
      }
      .grid td::before {
        content: none;
      }
      .grid .none span {
        position: absolute;
        inline-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    @media print {
      .more {
        display: revert !important;
      }
      .all,
      .csv {
        display: none;
      }
      .base {
        break-inside: auto;
      }
      tr {
        break-inside: avoid;
      }
    }
  `,
];

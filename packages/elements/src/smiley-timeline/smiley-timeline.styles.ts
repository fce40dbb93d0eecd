import { css } from 'lit';
import { elementStyles } from '../element/element.styles.js';

export const styles = [
  ...elementStyles,
  css`
    .base {
      min-block-size: var(--aftale-smiley-timeline-min-block-size, 24em);
      background: var(--aftale-smiley-timeline-background, var(--_surface));
      border-color: var(--aftale-smiley-timeline-border-color, var(--_line));
      border-radius: var(--aftale-smiley-timeline-radius, var(--aftale-radius, 6px));
      padding: var(--aftale-smiley-timeline-padding, var(--_space));
      --_rail: var(--aftale-smiley-timeline-rail-color, var(--_line));
    }
    ol {
      list-style: none;
      margin-block-start: var(--_space);
    }
    li {
      position: relative;
      display: grid;
      gap: 0.75em;
      align-content: start;
      padding: 0 0 var(--_space) 1.75em;
    }
    li:last-child {
      padding-block-end: 0;
    }
    /* The rail, and on it a dot: filled where a follow-up is known. */
    li::before,
    li::after {
      content: '';
      position: absolute;
    }
    li:not(:last-child)::before {
      inset: 0.75em auto -0.75em calc(0.375em - 1px);
      border-inline-start: 2px solid var(--_rail);
    }
    li::after {
      inset: 0.35em auto auto 0;
      inline-size: 0.75em;
      block-size: 0.75em;
      border: 2px solid var(--_muted);
      border-radius: 50%;
      background: var(--_surface);
    }
    li.known::after {
      border-color: var(--_accent);
      background: var(--_accent);
    }
    .round {
      font-weight: 650;
    }
    .earlier {
      font-size: 0.875em;
      color: var(--_muted);
    }
    @container (min-width: 46em) {
      .across {
        display: grid;
        grid-template-rows: repeat(4, auto);
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        column-gap: 1.5em;
      }
      .across li {
        grid-row: 1 / -1;
        grid-template-rows: subgrid;
        padding: 1.5em 0 0;
      }
      .across li:not(:last-child)::before {
        inset: calc(0.375em - 1px) -1.5em auto 0;
        border: 0;
        border-block-start: 2px solid var(--_rail);
      }
      .across li::after {
        inset: 0 auto auto 0;
      }
      .across .glyph {
        inline-size: 2em;
        block-size: 2em;
      }
    }
  `,
];

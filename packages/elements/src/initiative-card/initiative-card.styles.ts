import { css } from 'lit';
import { elementStyles } from '../element/element.styles.js';

export const styles = [
  ...elementStyles,
  css`
    .base {
      min-block-size: var(--aftale-initiative-card-min-block-size, 26em);
      display: flex;
      flex-direction: column;
      background: var(--aftale-initiative-card-background, var(--_surface));
      border-color: var(--aftale-initiative-card-border-color, var(--_line));
      border-radius: var(--aftale-initiative-card-radius, var(--aftale-radius, 6px));
      padding: var(--aftale-initiative-card-padding, var(--_space));
    }
    :host([density='compact']) .base {
      min-block-size: var(--aftale-initiative-card-min-block-size, 20em);
    }
    .summary {
      margin-block-start: 0.5em;
      max-inline-size: 65ch;
    }
    .axes {
      display: grid;
      gap: var(--_space);
      margin-block: var(--_space);
      padding-block: calc(var(--_space) * 0.75);
      border-block: var(--_border);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(6.5em, max-content) 1fr;
      gap: 0.35em 1.25em;
    }
    dt {
      color: var(--_muted);
    }
    footer {
      margin-block-start: auto;
    }
    dl + footer {
      border: 0;
    }
    @container (max-width: 26em) {
      dl {
        grid-template-columns: 1fr;
        gap: 0;
      }
      dd {
        margin-block-end: 0.5em;
      }
    }
    @container (min-width: 32em) {
      .axes {
        grid-template-columns: 1fr 1fr;
      }
      .status + .status {
        padding-inline-start: var(--_space);
        border-inline-start: var(--_border);
      }
    }
  `,
];

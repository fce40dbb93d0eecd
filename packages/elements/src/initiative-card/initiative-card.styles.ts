import { css } from '../element/css.js';

export const styles = css`
  [part='summary'] {
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
  dt {
    color: var(--_muted);
  }
  dd {
    margin-block-end: 0.35em;
  }
  @container (min-width: 24em) {
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      column-gap: 0.75em;
    }
    dd {
      grid-column: 2;
    }
  }
  @container (min-width: 32em) {
    .axes {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .status + .status {
      padding-inline-start: var(--_space);
      border-inline-start: var(--_border);
    }
  }
  @media print {
    article {
      break-inside: avoid;
    }
  }
`;

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
  dl {
    display: grid;
    grid-template-columns: fit-content(30%) 1fr;
    gap: 0.35em 0.75em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    grid-column: 2;
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

import { css } from '../element/css.js';

export const styles = css`
  [part='proposal'] {
    margin-block-start: var(--_space);
    break-inside: avoid;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  /* One grid for both sides, so that neither is wider or stands higher than the other. */
  .sides {
    display: grid;
    gap: 1em;
    margin-block: 0.75em;
    padding-block: 1em;
    border-block: var(--_border);
  }
  [part='side'] {
    display: flex;
    flex-direction: column;
    gap: 0.35em;
  }
  [part='side'] + [part='side'] {
    padding-block-start: 1em;
    border-block-start: var(--_border);
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .answer .glyph {
    inline-size: 2em;
    block-size: 2em;
  }
  .said.glyph {
    margin: 0;
    color: var(--_accent);
    stroke-dasharray: none;
  }
  .none {
    color: var(--_muted);
  }
  .refers {
    font-size: 0.875em;
  }
  @container (min-width: 34em) {
    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0;
    }
    [part='side'] + [part='side'] {
      padding-block: 0;
      border-block: 0;
      padding-inline-start: var(--_space);
      border-inline-start: var(--_border);
    }
    [part='side']:first-child {
      padding-inline-end: var(--_space);
    }
  }
`;

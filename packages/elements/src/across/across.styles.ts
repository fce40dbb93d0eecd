import { css } from '../element/css.js';

/** In the timeline: an agreement of the promise has its year in place of a dot, a proposal a diamond. */
export const styles = css`
  [part='agreements'] {
    margin-block: var(--_space) 0;
  }
  .step {
    display: block;
    padding: 1em 0 0.5em;
    border-block-start: var(--_border);
  }
  .step::before,
  .step::after {
    content: none;
  }
  .year {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 0 0.75em;
  }
  .year > :nth-child(n + 3) {
    grid-column: 2;
  }
  .year .small {
    display: block;
  }
  .maybe {
    font-style: italic;
  }
  .step > .said {
    margin-block: 0.75em;
  }
  .step [part='rounds'] {
    margin-block-start: 1em;
  }
  .postponed::after {
    border-radius: 0;
    rotate: 45deg;
    border-color: var(--_text);
  }
`;

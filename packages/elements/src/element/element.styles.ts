import { unsafeCSS, type CSSResultGroup } from 'lit';
import { css } from './css.js';
import { tokens } from '../tokens/tokens.js';

const shared = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(16em, 100%);
    text-align: start;
    line-height: 1.5;
    font-weight: 400;
    color: var(--_text);
    --_space: 1.5em;
    --_border: 1px solid var(--_line);
  }
  :host([density='compact']) {
    --_space: 1em;
    line-height: 1.4;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  article {
    display: flex;
    flex-direction: column;
    min-block-size: var(--_reserved, var(--_min));
    background: var(--_background);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: var(--_padding, var(--_space));
    overflow-wrap: break-word;
    hyphens: auto;
  }
  :host([density='compact']) article {
    min-block-size: var(--_reserved, calc(var(--_min) * 0.75));
  }
  :host(:is([state='empty'], [state='error'])) article {
    justify-content: center;
    min-block-size: var(--_reserved, min(var(--_min), 29em));
  }
  @container (max-width: 24em) {
    article {
      --_space: 1em;
    }
  }
  [part='title'] {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .word,
  .strong {
    font-weight: 650;
  }
  .small,
  .eyebrow,
  .axis,
  summary,
  footer {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .eyebrow,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.25em;
  }
  .eyebrow {
    gap: 0 0.75em;
    margin-block-end: 0.5em;
  }
  .number {
    font-weight: 650;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .chip,
  [part='reading'] summary {
    border: var(--_border);
    border-radius: 1em;
    padding-inline: 0.7em;
  }
  .whole {
    display: inline-block;
  }
  footer {
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) * 0.75);
    text-wrap: pretty;
  }
  a,
  ::slotted(a),
  button {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  a:hover,
  button:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='note'] {
    margin-block-end: 1em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_neutral-edge);
  }
  i {
    display: block;
    inline-size: 70%;
    block-size: 0.8em;
    margin-block-end: 1.2em;
    border-radius: 3px;
    background: var(--_line);
    opacity: 0.6;
  }
  i:nth-of-type(2) {
    block-size: 1.5em;
  }
  .status {
    display: flex;
    gap: 0.75em;
  }
  .axis,
  .word {
    line-height: 1.3;
  }
  .NONE + div .word,
  .DERIVED + div .word {
    font-weight: 400;
  }
  .said,
  [part='reading'] {
    margin-block-start: 0.35em;
  }
  .glyph {
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    fill: none;
    color: var(--_muted);
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-dasharray: 2.5 4.5;
  }
  .face {
    stroke-dasharray: none;
    stroke-width: 2.4;
  }
  .HAPPY {
    color: var(--_happy);
  }
  .NEUTRAL {
    color: var(--_neutral-edge);
  }
  .SAD {
    color: var(--_sad);
  }
  .STATED {
    fill: currentColor;
    stroke-dasharray: none;
  }
  .STATED .face {
    fill: none;
    stroke: var(--_surface);
  }
  .NEUTRAL.STATED {
    fill: var(--_neutral);
  }
  .NEUTRAL.STATED .face {
    stroke: var(--_neutral-face);
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
  }
  [part='reading'] summary {
    border: 1px dashed;
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_muted: CanvasText;
      --_happy: CanvasText;
      --_sad: CanvasText;
      --_neutral: CanvasText;
      --_neutral-edge: CanvasText;
      --_neutral-face: Canvas;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/**
 * What an element has from the start: tokens, what all elements share, its own custom properties, and the room that it
 * keeps while loading, in em from a width in em on: enough for most data of a real agreement, so that nothing moves.
 */
export function elementStyles(name: string, room: Record<number, number>, more = ''): CSSResultGroup {
  const custom = (property: string, fallback: string) => `var(--aftale-${name}-${property},${fallback})`;
  const own = unsafeCSS(
    `:host{--_background:${custom('background', 'var(--_surface)')};--_edge:${custom('border-color', 'var(--_line)')};` +
      `--_radius:${custom('radius', 'var(--aftale-radius,6px)')};--_padding:var(--aftale-${name}-padding);` +
      `--_reserved:var(--aftale-${name}-min-block-size)}` +
      Object.entries(room)
        .map(([width, height]) => `@container (min-width:${width}em){article{--_min:${height}em}}`)
        .join('') +
      more,
  );
  return [tokens, own, shared];
}

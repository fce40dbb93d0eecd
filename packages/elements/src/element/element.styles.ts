import { css } from 'lit';
import { tokens } from '../tokens/tokens.js';

const shared = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(16em, 100%);
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
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
  :host([color-scheme='light']) {
    color-scheme: light;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
  :host([color-scheme='auto']) {
    color-scheme: light dark;
  }
  * {
    box-sizing: border-box;
  }
  .base {
    background: var(--_surface);
    border: var(--_border);
    border-radius: var(--aftale-radius, 6px);
    padding: var(--_space);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  @container (max-width: 26em) {
    .base {
      padding: calc(var(--_space) * 0.75);
    }
  }
  p,
  dl,
  dd,
  ol,
  [part='title'] {
    margin: 0;
    padding: 0;
  }
  [part='title'] {
    font: inherit;
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .number {
    font-weight: 650;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .chip {
    border: var(--_border);
    border-radius: 1em;
    padding-inline: 0.7em;
  }
  .small,
  footer {
    font-size: 0.875em;
    color: var(--_muted);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-block-start: var(--_space);
    padding-block-start: calc(var(--_space) * 0.6);
    border-block-start: var(--_border);
  }
  a,
  ::slotted(a) {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    margin-block-end: 1em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_neutral-edge);
    font-size: 0.9375em;
  }
  .bones i {
    display: block;
    block-size: 0.8em;
    margin-block-end: 1em;
    inline-size: 100%;
    border-radius: 3px;
    background: var(--_quiet);
    border: 1px solid var(--_line);
  }
  .bones i:first-child {
    inline-size: 35%;
  }
  .bones i:nth-child(2) {
    inline-size: 70%;
    block-size: 1.5em;
  }
  .status {
    display: flex;
    gap: 0.75em;
  }
  .status > div {
    min-inline-size: 0;
  }
  .axis {
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_muted);
  }
  .word {
    font-weight: 650;
    line-height: 1.3;
  }
  .said {
    margin-block-start: 0.35em;
    font-size: 0.9375em;
  }
  .glyph {
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-dasharray: 2.5 4.5;
  }
  .face {
    stroke-dasharray: none;
    stroke-width: 2.4;
  }
  .STATED {
    stroke-dasharray: none;
  }
  .HAPPY {
    fill: var(--_happy);
    stroke: var(--_happy);
  }
  .NEUTRAL {
    fill: var(--_neutral);
    stroke: var(--_neutral-edge);
  }
  .SAD {
    fill: var(--_sad);
    stroke: var(--_sad);
  }
  .HAPPY .face {
    stroke: var(--_happy-face);
  }
  .NEUTRAL .face {
    stroke: var(--_neutral-face);
  }
  .SAD .face {
    stroke: var(--_sad-face);
  }
  .face,
  .glyph.DERIVED {
    fill: none;
  }
  .DERIVED .face {
    stroke: inherit;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
  }
  .reading {
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }
  .reading summary {
    padding: 0.1em 0.6em;
    border: 1px dashed var(--_muted);
    border-radius: 1em;
  }
  .reading p {
    font-size: 1em;
    margin-block-start: 0.35em;
  }
  @media (forced-colors: active) {
    .glyph {
      stroke: CanvasText;
    }
    .STATED {
      fill: CanvasText;
    }
    .STATED .face {
      stroke: Canvas;
    }
  }
  @media print {
    .base {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

export const elementStyles = [tokens, shared];

import { html, raw } from 'hono/html';
import type { Html } from './passage.js';

/** A heading of a level that what stands above it tells. */
export const heading = (level: number, text: string): Html =>
  html`${raw(`<h${level}>`)}${text}${raw(`</h${level}>`)}`;

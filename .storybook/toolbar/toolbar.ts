import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { colorScheme } from './globals.js';

/**
 * The language around a story, on an element of its own because Storybook sets one above. Elements read it when they
 * render, so another language makes them anew.
 */
export const withLanguage: Decorator = (story, { globals }) => {
  const language = String(globals.language);
  document.documentElement.lang = language;
  return html`<div lang=${language} style="display: contents">${keyed(language, story())}</div>`;
};

export const withScheme: Decorator = (story, { globals }) => {
  document.documentElement.style.colorScheme = colorScheme(globals.scheme);
  return story();
};

import { unsafeCSS } from 'lit';

/**
 * The colours, light and dark. A municipality sets `--aftale-color-<name>`; these are what holds where it does not.
 * Values start from the Danish design system (Borger green, warning, error); text on surface is 4.5:1 or more, shapes 3:1.
 */
export const COLORS = {
  surface: ['#fff', '#14181b'],
  text: ['#1a1a1a', '#eceff1'],
  muted: ['#4f575e', '#a9b3bb'],
  line: ['#d8dcdf', '#353d43'],
  accent: ['#3c5c22', '#a5d68a'],
  happy: ['#3f7a1c', '#8fd16f'],
  neutral: ['#febb30', '#ffc95c'],
  'neutral-edge': ['#805600', '#ffc95c'],
  'neutral-face': ['#320', '#320'],
  sad: ['#b8231c', '#ff9d94'],
} as const;

const declare = (value: (light: string, dark: string) => string) =>
  Object.entries(COLORS)
    .map(([name, [light, dark]]) => `--_${name}:var(--aftale-color-${name},${value(light, dark)});`)
    .join('');

/** The tokens as private properties of the host. Where `light-dark()` is unknown everything stays light, surface and text together. */
export const tokens = unsafeCSS(
  `:host{${declare((light) => light)}}` +
    `@supports (color:light-dark(red,red)){:host{${declare((light, dark) => `light-dark(${light},${dark})`)}}}`,
);

import { COLORS } from '../../packages/elements/src/tokens/tokens.js';

export type ColorName = keyof typeof COLORS;

/** What a colour is for, in both languages, and what it must be seen against: its partner and the least contrast. */
export interface ColorRole {
  da: string;
  en: string;
  on?: { partner: ColorName; least: 3 | 4.5 };
}

export const ROLES: Record<ColorName, ColorRole> = {
  surface: { da: 'Elementets flade', en: 'The element’s surface' },
  text: { da: 'Tekst', en: 'Text', on: { partner: 'surface', least: 4.5 } },
  muted: { da: 'Dæmpet tekst', en: 'Quieter text', on: { partner: 'surface', least: 4.5 } },
  line: { da: 'Streger og ramme', en: 'Lines and border' },
  accent: {
    da: 'Links, numre og fokus',
    en: 'Links, numbers and focus',
    on: { partner: 'surface', least: 4.5 },
  },
  happy: { da: 'Glad: cirkel', en: 'Happy: circle', on: { partner: 'surface', least: 3 } },
  neutral: { da: 'Neutral: firkant', en: 'Neutral: square' },
  'neutral-edge': { da: 'Kant om neutral', en: 'Edge of neutral', on: { partner: 'surface', least: 3 } },
  'neutral-face': { da: 'Ansigt på neutral', en: 'Face on neutral', on: { partner: 'neutral', least: 3 } },
  sad: { da: 'Sur: ottekant', en: 'Sad: octagon', on: { partner: 'surface', least: 3 } },
};

export const NAMES = Object.keys(COLORS) as ColorName[];

export function colorsOf(name: ColorName): { light: string; dark: string } {
  const [light, dark] = COLORS[name];
  return { light, dark };
}

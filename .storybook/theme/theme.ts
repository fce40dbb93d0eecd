import type { ThemeVars } from 'storybook/theming';
import { create } from 'storybook/theming/create';

const FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const MONOSPACE = "ui-monospace, 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

const LIGHT = {
  base: 'light',
  colorPrimary: '#3c5c22',
  colorSecondary: '#3c5c22',
  appBg: '#f4f5f3',
  appContentBg: '#ffffff',
  appPreviewBg: '#fafaf8',
  appBorderColor: '#d8dcdf',
  textColor: '#1a1a1a',
  textMutedColor: '#4f575e',
  barTextColor: '#4f575e',
  barSelectedColor: '#3c5c22',
  barHoverColor: '#233614',
  barBg: '#ffffff',
} as const;

const DARK = {
  base: 'dark',
  colorPrimary: '#a5d68a',
  colorSecondary: '#7fb35f',
  appBg: '#14181b',
  appContentBg: '#14181b',
  appPreviewBg: '#0e1214',
  appBorderColor: '#353d43',
  textColor: '#eceff1',
  textMutedColor: '#a9b3bb',
  barTextColor: '#a9b3bb',
  barSelectedColor: '#a5d68a',
  barHoverColor: '#c6e8b2',
  barBg: '#14181b',
} as const;

/** Fonts of the reader's machine: nothing is fetched from elsewhere. */
export function managerTheme(dark: boolean): ThemeVars {
  return create({
    ...(dark ? DARK : LIGHT),
    brandTitle: 'Aftalespor',
    brandTarget: '_self',
    fontBase: FONT,
    fontCode: MONOSPACE,
    appBorderRadius: 6,
    inputBorderRadius: 6,
  });
}

import type { Preview } from '@storybook/web-components-vite';

/** What the toolbar offers. "auto" follows the reader's machine, as a page with `color-scheme: light dark` does. */
export const toolbar = {
  language: {
    description: 'Sprog · Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'da', right: 'da', title: 'Dansk' },
        { value: 'en', right: 'en', title: 'English' },
      ],
    },
  },
  scheme: {
    description: 'Lys og mørk · Light and dark',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'auto', icon: 'browser', title: 'Som maskinen · System' },
        { value: 'light', icon: 'sun', title: 'Lys · Light' },
        { value: 'dark', icon: 'moon', title: 'Mørk · Dark' },
      ],
    },
  },
} satisfies NonNullable<Preview['globalTypes']>;

const SCHEMES: Record<string, string> = { light: 'light', dark: 'dark' };

/** The CSS `color-scheme` of a toolbar choice. */
export function colorScheme(choice: unknown): string {
  return SCHEMES[String(choice)] ?? 'light dark';
}

/** Whether a choice is dark on this machine. */
export function isDark(choice: unknown): boolean {
  const scheme = colorScheme(choice);
  return scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const here = fileURLToPath(new URL('.', import.meta.url));

const config: StorybookConfig = {
  stories: ['./docs/*.mdx', './docs/*.stories.ts', '../packages/{elements,embed}/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { backgrounds: false, sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // Storybook takes the folder above for the root, which has none of this package's dependencies.
    root: here,
    build: {
      ...vite.build,
      // The minifier rewrites light-dark() into something that a color-scheme set by hand does not reach.
      cssMinify: false,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
  }),
};

export default config;

import { addons } from 'storybook/manager-api';
import { managerTheme } from './theme/theme.js';

addons.setConfig({
  theme: managerTheme(matchMedia('(prefers-color-scheme: dark)').matches),
  sidebar: { showRoots: true },
});

import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '@aftalespor/elements/custom-elements.json' with { type: 'json' };
import { keepAxeOn } from './test/keep-axe-on.js';
import { withLanguage, withScheme } from './toolbar/toolbar.js';
import { toolbar } from './toolbar/globals.js';
import './preview.css';

setCustomElementsManifest(manifest);

interface Manifest {
  modules: { declarations?: { tagName?: string; summary?: string }[] }[];
}

/** The manifest's `@summary`, which Storybook itself does not show. */
function summaryOf(tagName: string): string {
  const declarations = (manifest as Manifest).modules.flatMap((module) => module.declarations ?? []);
  return declarations.find((declaration) => declaration.tagName === tagName)?.summary ?? '';
}

const preview: Preview = {
  globalTypes: toolbar,
  initialGlobals: { language: 'da', scheme: 'auto' },
  decorators: [withLanguage, withScheme],
  beforeEach: keepAxeOn,
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: {
      lang: 'da',
      extractComponentDescription: summaryOf,
      codePanel: true,
      // Loaded with the first page of documentation: stories and their tests need no React.
      renderer: async () => (await import('./docs/docs-renderer.js')).themedDocsRenderer(),
    },
    options: { storySort: { order: ['Velkommen (Welcome)', 'Farver og tegn (Colours and signs)'] } },
    viewport: {
      options: {
        phone: { name: '320 px', styles: { width: '320px', height: '720px' }, type: 'mobile' },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desktop: { name: '1280 px', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
  },
};

export default preview;

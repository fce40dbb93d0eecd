/**
 * A part is a file that needs what the script already has: Lit, the base of the elements, formats. The bundler would let
 * it import the script by its name, and a script loaded as "aftalespor.js?v=2", or kept under another name, would then
 * run twice. So each part becomes a function of the script's exports, and the script hands itself over.
 */
import { createHash } from 'node:crypto';

const IMPORT = /^import \{([^}]*)\} from "\.\/aftalespor\.js";$/m;

/** @returns {import('vite').Plugin} */
export function parts() {
  return {
    name: 'aftalespor-parts',
    enforce: 'pre',
    // Vite's own helper preloads stylesheets, which no part has.
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (get) => get();' : null,
    renderChunk(code, { isEntry, fileName }) {
      if (isEntry)
        // A module that is imported by its own address is the one that runs.
        return code.replace(
          /import\("\.\/[^"]*"\)/g,
          '$&.then(async (part) => part.default(await import(import.meta.url)))',
        );
      const [statement, names] = IMPORT.exec(code) ?? [];
      const body = code.replace(statement ?? '', '');
      if (!names || /^(import|export)\b/m.test(body))
        throw new Error(`${fileName}: a part may import from the script alone, and export nothing`);
      return `export default ({${names.replaceAll(' as ', ': ')}}) => {\n${body}\n};`;
    },
    // Only now are the files what they will be: the script learns each one's integrity.
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const script = chunks.find(({ isEntry }) => isEntry);
      const integrity = Object.fromEntries(
        chunks
          .filter((chunk) => chunk !== script)
          .map(({ name, fileName, code }) => [
            name.replace('.define', ''),
            [fileName, `sha256-${createHash('sha256').update(code).digest('base64')}`],
          ]),
      );
      script.code = script.code.replace('__PARTS__', () => JSON.stringify(integrity));
    },
  };
}

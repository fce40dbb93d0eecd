/**
 * A part is a file that needs what the script already has: Lit, the base of the elements, formats. The bundler would let
 * it import the script by its name, and a script loaded as "aftalespor.js?v=2", or kept under another name, would then
 * run twice. So each part becomes a function of the script's exports, and fetch-part hands it the script as it runs.
 *
 * Every line stays where it was, so that the source maps hold.
 */
const FETCH = /(\w+)\(\(\) => import\("\.\/aftalespor\.([\w-]+)\.js"\), __VITE_PRELOAD__\)/g;
const IMPORT = /^import \{([^}]*)\} from "\.\/aftalespor\.js";$/m;
const EXPORT = /^export \{([^}]*)\};$/m;

/** @returns {import('vite').Plugin} */
export function parts() {
  return {
    name: 'aftalespor-parts',
    enforce: 'pre',
    // In place of Vite's own helper, which preloads stylesheets that no part has.
    load: (id) =>
      id.includes('vite/preload-helper')
        ? "export { fetchPart as __vitePreload } from '/src/fetch-part/fetch-part.ts';"
        : null,
    renderChunk(code, { isEntry, fileName }) {
      let result = code.replace(FETCH, '$1("$2")');
      if (!isEntry) {
        const names = (list) => list.replace(/(\w+) as (\w+)/g, '$1: $2');
        const exported = (list) => list.replace(/(\w+) as (\w+)/g, '$2: $1');
        if (!IMPORT.test(result)) result = `export default () => {${result}`;
        result =
          result
            .replace(IMPORT, (_all, list) => `export default ({${names(list)}}) => {`)
            .replace(EXPORT, (_all, list) => `return {${exported(list)}};`) + '}';
      }
      if (/\bimport(\("| ["{\w])/.test(result))
        throw new Error(
          `${fileName}: a part may need the script alone. Give what two parts share to the script.`,
        );
      return { code: result, map: null };
    },
  };
}

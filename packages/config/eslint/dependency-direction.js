import { resolve, sep } from 'node:path';
import { forbidden } from './layers.js';

/** Tests, stories and scripts are not shipped: what they may import is what package.json declares, which knip checks. */
const NOT_SHIPPED =
  /\.(test|stories|fixtures)\.[cm]?[jt]sx?$|[\\/](testing|test|scripts|bootstrap)[\\/]|[\\/][^\\/]+\.config\.[cm]?[jt]s$/;

/** Runs before anything is installed, when packages cannot be found by name. */
const BEFORE_INSTALL = /[\\/]packages[\\/]cli[\\/]bootstrap[\\/]/;

/** `import`, `export from` and `import()` all name a module. */
const listeners = (check) => ({
  ImportDeclaration: check,
  ExportAllDeclaration: check,
  ExportNamedDeclaration: check,
  ImportExpression: check,
});

export const dependencyDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'Packages depend on each other in one direction, and only through their exports' },
    schema: [],
    messages: {
      direction: '{{why}} Move what both need to the lower package.',
      outside:
        'A relative import stays in its package; got {{specifier}}. Import @aftalespor/<package>/<concept>.',
    },
  },
  create(context) {
    const place = /^(.*[\\/]packages[\\/]([^\\/]+))[\\/]/.exec(context.filename);
    if (!place) return {};
    const [, directory, name] = place;
    const shipped = !NOT_SHIPPED.test(context.filename);
    return listeners((node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      if (specifier.startsWith('.')) {
        const target = resolve(context.filename, '..', specifier);
        if (!target.startsWith(directory + sep) && !BEFORE_INSTALL.test(context.filename)) {
          context.report({ node: node.source, messageId: 'outside', data: { specifier } });
        }
        return;
      }
      const why = shipped && forbidden(name, specifier);
      if (why) context.report({ node: node.source, messageId: 'direction', data: { why } });
    });
  },
};

/**
 * A module that hands on another concept's values hides where they come from and keeps bundlers from leaving them out.
 * Only a concept's own module, the one that others can import, may hand on a value from its inner files beside its own.
 */
export const noValueBarrel = {
  meta: {
    type: 'problem',
    docs: { description: 'No module exists to export the values of others' },
    schema: [],
    messages: {
      barrel: 'Values are imported from the module that defines them: export only types from {{specifier}}.',
    },
  },
  create(context) {
    const hasOwn = ({ body }) =>
      body.some(({ type, declaration }) => type.startsWith('Export') && Boolean(declaration));
    const report = (node) =>
      context.report({ node, messageId: 'barrel', data: { specifier: node.source.value } });
    return {
      ExportAllDeclaration(node) {
        if (node.exportKind !== 'type') report(node);
      },
      ExportNamedDeclaration(node) {
        if (!node.source || node.exportKind === 'type') return;
        if (node.specifiers.every(({ exportKind }) => exportKind === 'type')) return;
        const inner = /^\.\/[^/]+$/.test(node.source.value);
        if (!inner || !hasOwn(context.sourceCode.ast)) report(node);
      },
    };
  },
};

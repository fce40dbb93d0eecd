/** A module that hands on another's values hides where they come from and keeps bundlers from leaving them out. */
export const noValueBarrel = {
  meta: {
    type: 'problem',
    docs: { description: 'No value is exported from another module' },
    schema: [],
    messages: {
      barrel: 'Values are imported from the module that defines them: export only types from {{specifier}}.',
    },
  },
  create(context) {
    const report = (node) =>
      context.report({ node, messageId: 'barrel', data: { specifier: node.source.value } });
    return {
      ExportAllDeclaration(node) {
        if (node.exportKind !== 'type') report(node);
      },
      ExportNamedDeclaration(node) {
        if (!node.source || node.exportKind === 'type') return;
        if (node.specifiers.some(({ exportKind }) => exportKind !== 'type')) report(node);
      },
    };
  },
};

/** The manifest is the public contract: no private members, and paths that exist in the published package. */
const published = () => ({
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const rewrite = (value) => {
      if (Array.isArray(value)) return value.forEach(rewrite);
      if (value === null || typeof value !== 'object') return;
      for (const key of ['path', 'module'])
        if (typeof value[key] === 'string')
          value[key] = value[key].replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
      if (Array.isArray(value.members))
        value.members = value.members.filter(
          ({ privacy, name, static: isStatic }) =>
            (privacy ?? 'public') === 'public' && !name.startsWith('#') && !isStatic,
        );
      Object.values(value).forEach(rewrite);
    };
    rewrite(customElementsManifest);
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.{test,stories,fixtures,styles}.ts', 'src/{fixtures,testing,messages,tokens}/**'],
  litelement: true,
  outdir: '.',
  plugins: [published()],
};

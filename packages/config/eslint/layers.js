/**
 * The one way that dependencies point: what each package may import from the others in what it ships. A package that is
 * not listed yet may import nothing of ours.
 */
export const LAYERS = {
  domain: [],
  database: ['domain'],
  dataset: ['domain', 'database'],
  importer: ['domain', 'database'],
  gateway: ['domain', 'database'],
  client: ['domain', 'gateway'],
  elements: ['domain'],
  embed: ['domain', 'elements', 'client'],
  cli: ['domain', 'database', 'dataset', 'importer', 'gateway'],
  config: [],
};

/** Packages that run in a reader's browser. */
export const IN_BROWSER = ['domain', 'client', 'elements', 'embed'];

/** The one thing of a package that a layer takes, where it may not take the rest. */
export const ONLY = { client: { gateway: ['schema.graphql'] } };

/** The package of ours that a specifier names, and what is taken from it; null for everything else. */
export function ofOurs(specifier) {
  const match = /^@aftalespor\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  return match ? { name: match[1], path: match[2] ?? '' } : null;
}

/** Why a package may not import a specifier, or null. */
export function forbidden(from, specifier) {
  const target = ofOurs(specifier);
  if (!target || !(from in LAYERS) || target.name === from) return null;
  const allowed = LAYERS[from];
  if (!allowed.includes(target.name)) {
    return `${from} may import ${allowed.join(', ') || 'no package of ours'}; got ${specifier}.`;
  }
  const only = ONLY[from]?.[target.name];
  if (only && !only.includes(target.path))
    return `${from} may take only ${only.join(', ')} of ${target.name}; got ${specifier}.`;
  return null;
}

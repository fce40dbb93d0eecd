import { readFileSync } from 'node:fs';

const parse = (version) => version.split('.').map(Number);
const atLeast = (version, floor) => {
  for (let part = 0; part < 3; part++) if (version[part] !== floor[part]) return version[part] > floor[part];
  return true;
};

/** What is wrong with a Node version, given a range such as "^20.20.0 || >=24.0.0"; null when it will do. */
export function nodeProblem(version, range) {
  const found = parse(version);
  const fits = range.split('||').some((part) => {
    const [, operator, floor] = /^\s*(\^|>=)(\d+\.\d+\.\d+)\s*$/.exec(part) ?? [];
    if (!floor)
      throw new Error(`package.json: engines.node takes parts such as ^20.20.0 and >=24.0.0; got "${part}".`);
    return atLeast(found, parse(floor)) && (operator === '>=' || found[0] === parse(floor)[0]);
  });
  if (fits) return null;
  return `Aftalespor needs Node ${range.replace(/\|\|/g, 'or')}; found ${version}. Install it from https://nodejs.org and start again.`;
}

export function stopOnUnfitNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const problem = nodeProblem(process.versions.node, engines.node);
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}

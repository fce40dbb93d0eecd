import type { AssetName } from '../assets/assets.js';

/** The address to open in a browser: a listener on every interface is reached by this machine's own name. */
export function baseUrl(host: string, port: number): string {
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host);
  const name = local ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** What the start ends with: where to find the gateway, the demo page, Storybook and the health check. */
export function addresses(base: string, assets: Record<AssetName, string | null>): string {
  const built = (name: AssetName, path: string) =>
    assets[name] ? `${base}${path}` : 'not built: run `npm start` in the repository, which builds it';
  return [
    `  GraphQL, playground   ${base}/graphql`,
    `  Demo page             ${built('demo', '/demo/')}`,
    `  Storybook             ${built('storybook', '/storybook/')}`,
    `  Health check          ${base}/health`,
  ].join('\n');
}

/**
 * Where the gateway is: `data-endpoint` on the script's own tag, else `<meta name="aftalespor-endpoint">`, else
 * `/graphql` at the origin that the script came from. A wrong one is not replaced by another: the editor is told.
 */
export function readEndpoint(page: Document, script: string): { url: string } | { problem: string } {
  const tag = [...page.scripts].find(({ src, dataset }) => src === script && dataset.endpoint !== undefined);
  const given =
    tag?.dataset.endpoint ?? page.querySelector<HTMLMetaElement>('meta[name="aftalespor-endpoint"]')?.content;
  const base = given === undefined ? script : page.baseURI;
  const url =
    given !== '' && URL.canParse(given ?? '/graphql', base) ? new URL(given ?? '/graphql', base).href : '';
  return /^https?:/.test(url)
    ? { url }
    : { problem: `data-endpoint must be an http(s) address; got "${given ?? base}"` };
}

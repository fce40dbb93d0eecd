/**
 * Where the gateway is: `data-endpoint` on the script's own tag, else `<meta name="aftalespor-endpoint">`, else
 * `/graphql` at the origin that the script came from. A wrong one is not replaced by another: it is given as it stands,
 * and asking it tells the editor.
 */
export function readEndpoint(page: Document, script: string): string {
  const tag = [...page.scripts].find(({ src, dataset }) => src === script && dataset.endpoint !== undefined);
  const given =
    tag?.dataset.endpoint ??
    page.querySelector<HTMLMetaElement>('meta[name="aftalespor-endpoint"]')?.content ??
    new URL('/graphql', script).href;
  return given && URL.canParse(given, page.baseURI) ? new URL(given, page.baseURI).href : given;
}

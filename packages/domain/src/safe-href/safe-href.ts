/**
 * No user name before the host: "https://ballerup.dk@other.example" leads elsewhere than it seems to. The host ends
 * where a path, a query or a fragment begins.
 */
const HTTP = /^https?:\/\/[^\s/?#@]+(?:[/?#]|$)/i;
const PATH = /^\/(?!\/)/;
/** Browsers drop tabs and line breaks and read "\" as "/", so that either can hide a "//" that leads to another host. */
const TRICKS = /[\u0000-\u001f\u007f\\]/;

/** An address that may become a link: http(s), or a path on the page's own origin. Anything else is null. */
export function safeHref(href: string | null | undefined): string | null {
  if (typeof href !== 'string' || TRICKS.test(href)) return null;
  return HTTP.test(href) || PATH.test(href) ? href : null;
}

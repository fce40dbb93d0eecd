/** The address if it may become a link: http(s), or a path on the page's own origin. Anything else is shown as plain text. */
export function safeHref(href: string | null | undefined): string | null {
  return href && /^(https?:\/\/|\/(?![/\\]))/i.test(href) ? href : null;
}

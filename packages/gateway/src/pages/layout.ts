import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface Crumb {
  label: string;
  href: string;
}

/** The frame of every page. All text goes through `html`, which escapes: a document's text is never markup. */
export function layout(page: { title: string; crumbs: Crumb[]; body: Html }): Html {
  return html`<!doctype html>
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · Aftalespor</title>
        <link rel="stylesheet" href="/assets/pages.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script type="module" src="/assets/pages.js"></script>
      </head>
      <body>
        <a class="skip" href="#indhold">Gå til indhold</a>
        <header class="top">
          <nav aria-label="Brødkrumme">
            <ol class="crumbs">
              <li><a href="/">Aftalespor</a></li>
              ${page.crumbs.map((crumb) => html`<li><a href="${crumb.href}">${crumb.label}</a></li>`)}
            </ol>
          </nav>
        </header>
        <main id="indhold">${page.body}</main>
        <footer class="bottom">
          <p>
            Fakta er fra kommunens egne dokumenter. Resuméer og etiketter er vores ord. Ukendt vises som
            ukendt.
          </p>
          <p><a href="/graphql">Data som GraphQL</a></p>
        </footer>
      </body>
    </html>`;
}

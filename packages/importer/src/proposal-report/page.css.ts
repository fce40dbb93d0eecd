/** The page's whole look; it stands in the page, and its hash in the page's own policy. */
export const CSS = `
:root{color-scheme:light dark;--surface:#fff;--sunk:#f4f6f2;--text:#1a1a1a;--muted:#4f575e;--line:#d8dcdf;--accent:#3c5c22;
--doubt:#fff4d6;--doubt-edge:#805600;--new:#3f7a1c;--changed:#004993;--gone:#b8231c;--mark:#fdeeb5}
@media (prefers-color-scheme:dark){:root{--surface:#14181b;--sunk:#1c2226;--text:#eceff1;--muted:#a9b3bb;--line:#353d43;
--accent:#a5d68a;--doubt:#2f2712;--doubt-edge:#ffc95c;--new:#8fd16f;--changed:#8fc1ff;--gone:#ff9d94;--mark:#5c4a10}}
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--text);font:1rem/1.5 "IBM Plex Sans",system-ui,sans-serif}
main{max-inline-size:76rem;margin-inline:auto;padding:1.5rem 1rem 4rem}
h1{margin:0;font-size:clamp(1.5rem,5vw,2.25rem);line-height:1.2;text-wrap:balance}
h2{margin:2.5rem 0 .75rem;font-size:1.375rem;line-height:1.25}
h3{margin:0;font-size:1.125rem;line-height:1.35;overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.eyebrow{margin:0 0 .25rem;color:var(--muted)}
.lead{max-inline-size:65ch;margin:.75rem 0 0}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.5rem;margin:1.5rem 0 0;padding:0;list-style:none}
.counts li{padding:.75rem 1rem;background:var(--sunk);border-block-start:3px solid var(--edge,var(--line));border-radius:0 0 6px 6px}
.counts strong{display:block;font-size:1.75rem;line-height:1.2;font-variant-numeric:tabular-nums}
.filter{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:1.5rem 0 0;
padding:.5rem 0;border:0;border-block-end:1px solid var(--line);background:var(--surface)}
.filter legend{float:inline-start;margin-inline-end:.5rem;padding:.25rem 0;font-weight:600}
.filter label{display:inline-flex;align-items:center;gap:.375rem;min-block-size:2rem;padding:.125rem .625rem;border:1px solid var(--line);border-radius:2rem;cursor:pointer}
.filter label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.filter label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
.filter input{margin:0;accent-color:var(--accent)}
.group{margin-block-start:1rem;border:1px solid var(--line);border-radius:8px;scroll-margin-block-start:5rem}
.group>h3{padding:.75rem 1rem;background:var(--sunk);border-radius:8px 8px 0 0}
.entry{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.5rem 1.5rem;padding:.75rem 1rem;border-block-start:1px solid var(--line);break-inside:avoid}
.entry>p{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.25rem .625rem;align-items:baseline;margin:0;font-weight:600}
.badge{padding:0 .5rem;border:1px solid currentColor;border-radius:1rem;font-size:.8125rem;font-weight:600;color:var(--edge,var(--muted))}
.new{--edge:var(--new)}.changed{--edge:var(--changed)}.removed,.gone{--edge:var(--gone)}.doubts{--edge:var(--doubt-edge)}
dl{margin:0}
dl div{display:grid;grid-template-columns:minmax(6rem,11rem) minmax(0,1fr);gap:0 .75rem}
dl div+div{margin-block-start:.25rem}
dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
del{color:var(--muted)}
ins{text-decoration:none;font-weight:600}
figure{margin:0}
figcaption{color:var(--muted);font-size:.875rem}
.lines{margin:.25rem 0 0;padding:.5rem .75rem;background:var(--sunk);border-inline-start:3px solid var(--line);list-style:none;
font:.875rem/1.5 ui-monospace,"IBM Plex Mono",monospace;overflow-wrap:anywhere;white-space:pre-wrap}
.lines mark{background:var(--mark);color:inherit}
.doubt{margin-block-start:.75rem;padding:.75rem 1rem;background:var(--doubt);border-inline-start:4px solid var(--doubt-edge);border-radius:0 8px 8px 0;break-inside:avoid}
.doubt p{margin:0 0 .5rem;font-weight:600;overflow-wrap:anywhere}
.doubt figure+figure{margin-block-start:.5rem}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${['new', 'changed', 'removed', 'gone', 'unchanged']
  .map(
    (status) =>
      `:root:has(#vis-${status}:checked) .entry:not(.${status}),:root:has(#vis-${status}:checked) .group:not(:has(.${status})),:root:has(#vis-${status}:checked) #tvivl{display:none}`,
  )
  .join('\n')}
:root:has(#vis-doubts:checked) #fund{display:none}
@media (max-width:44rem){.entry{grid-template-columns:minmax(0,1fr)}.filter{position:static}}
@media (max-width:24rem){dl div{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){.lines mark{forced-color-adjust:none;background:Mark;color:MarkText}}
@media print{:root{color-scheme:light}main{max-inline-size:none;padding:0}.filter{display:none}.group{border-radius:0}body{font-size:10pt}}
@page{margin:15mm}
`;

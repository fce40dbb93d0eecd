/** The page's whole look; it stands in the page, and its hash in the page's own policy. */
export const CSS = `
:root{color-scheme:light dark;--surface:#fff;--sunk:#f4f6f2;--text:#1a1a1a;--muted:#4f575e;--line:#d8dcdf;--accent:#3c5c22;
--doubt:#fff4d6;--doubt-edge:#805600;--new:#3f7a1c;--changed:#004993;--gone:#b8231c;--mark:#fdeeb5}
@media (prefers-color-scheme:dark){:root{--surface:#14181b;--sunk:#1c2226;--text:#eceff1;--muted:#a9b3bb;--line:#353d43;
--accent:#a5d68a;--doubt:#2f2712;--doubt-edge:#ffc95c;--new:#8fd16f;--changed:#8fc1ff;--gone:#ff9d94;--mark:#5c4a10}}
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--text);font:1rem/1.5 "IBM Plex Sans",system-ui,sans-serif}
header,nav,main{max-inline-size:80rem;margin-inline:auto;padding-inline:1rem}
header{padding-block-start:1.5rem}
main{padding-block-end:4rem}
h1{margin:0;font-size:clamp(1.5rem,5vw,2.25rem);line-height:1.2;text-wrap:balance;overflow-wrap:anywhere}
h2{margin:2.5rem 0 .75rem;font-size:1.375rem;line-height:1.25}
h3{margin:0;font-size:1.125rem;line-height:1.35;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
code{font:.8125rem/1.5 ui-monospace,"IBM Plex Mono",monospace;color:var(--muted);overflow-wrap:anywhere}
.eyebrow{margin:0 0 .25rem;color:var(--muted)}
.lead{max-inline-size:65ch;margin:.75rem 0 0;overflow-wrap:anywhere}
.about{max-inline-size:65ch;margin:0 0 .75rem;color:var(--muted)}
nav{position:sticky;inset-block-start:0;z-index:1;margin-block-start:1.25rem;padding-block:.5rem;background:var(--surface);border-block-end:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:0;padding:0;list-style:none}
nav li>*{display:inline-flex;gap:.375rem;align-items:baseline;padding:.25rem .75rem;background:var(--sunk);border-block-end:3px solid var(--edge,var(--line));border-radius:6px 6px 0 0;color:var(--text);text-decoration:none}
nav li>span{color:var(--muted)}
nav a:hover{text-decoration:underline}
nav strong{font-variant-numeric:tabular-nums}
section{scroll-margin-block-start:4rem}
section>h2,summary{padding-inline-start:.75rem;border-inline-start:4px solid var(--edge,var(--line))}
.count{color:var(--muted);font-weight:400;font-variant-numeric:tabular-nums}
summary{margin-block-start:2.5rem;cursor:pointer}
summary h2{display:inline;margin:0}
.up{margin:.75rem 0 0;text-align:end;font-size:.875rem}
.group{margin-block-start:1rem;border:1px solid var(--line);border-radius:8px}
.group>h3{padding:.625rem 1rem;background:var(--sunk);border-radius:8px 8px 0 0;break-after:avoid}
.entry{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.375rem 1.5rem;padding:.75rem 1rem;border-block-start:1px solid var(--line)}
.entry>p{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:0 .625rem;align-items:baseline;margin:0;font-weight:600}
.badge{padding:0 .5rem;border:1px solid currentColor;border-radius:1rem;font-size:.8125rem;font-weight:600;color:var(--muted)}
.new,.filled{--edge:var(--new)}.changed{--edge:var(--changed)}.removed,.gone{--edge:var(--gone)}.tvivl,.modsigelser{--edge:var(--doubt-edge)}
#new,#filled{--edge:var(--new)}#changed{--edge:var(--changed)}#removed,#gone{--edge:var(--gone)}#tvivl,#modsigelser{--edge:var(--doubt-edge)}
dl{margin:0}
dl div{display:grid;grid-template-columns:minmax(6rem,11rem) minmax(0,1fr);gap:0 .75rem}
dl div+div{margin-block-start:.25rem}
dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
del{color:var(--muted)}
ins{text-decoration:none}
del~ins{font-weight:600}
figure{margin:0}
figcaption{color:var(--muted);font-size:.875rem}
.lines{margin:.25rem 0 0;padding:.5rem .75rem;background:var(--sunk);border-inline-start:3px solid var(--line);list-style:none;
font:.875rem/1.5 ui-monospace,"IBM Plex Mono",monospace;overflow-wrap:anywhere}
.lines li{white-space:pre-wrap;min-block-size:1.5em}
.lines mark{background:var(--mark);color:inherit}
.doubt{margin-block-start:.75rem;padding:.75rem 1rem;background:var(--doubt);border-inline-start:4px solid var(--doubt-edge);border-radius:0 8px 8px 0;break-inside:avoid}
.doubt p{margin:0 0 .25rem;font-weight:600;overflow-wrap:anywhere}
.doubt .decide{display:flex;flex-wrap:wrap;gap:0 .75rem;margin-block-end:.5rem;font-weight:400;font-size:.875rem;color:var(--muted)}
.doubt code{color:inherit}
.doubt .lines{background:var(--surface)}
.doubt figure+figure{margin-block-start:.5rem}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sure{text-decoration:underline dotted 1px;text-underline-offset:.2em}
.likely{padding-inline:.125rem;outline:1px dashed var(--doubt-edge)}
.likely b{margin-inline-start:.25rem;font-size:.875em}
table{inline-size:100%;border-collapse:collapse;overflow-wrap:anywhere}
caption{padding-block:.5rem;text-align:start;font-weight:600}
th,td{padding:.25rem .5rem;text-align:start;vertical-align:top;border-block-end:1px solid var(--line);font-weight:400}
thead th{color:var(--muted)}
section details details,section>details summary{margin-block-start:1rem}
@media (max-width:44rem){table,caption,tbody{display:block}thead{position:absolute;clip-path:inset(50%)}tr{display:flex;flex-wrap:wrap;gap:0 .75rem;padding-block:.375rem;border-block-end:1px solid var(--line)}th,td{padding:0;border:0}tbody th::after{content:' →';content:' →' / ''}.entry{grid-template-columns:minmax(0,1fr)}nav{position:static}section{scroll-margin-block-start:.5rem}}
@media (max-width:26rem){dl div{grid-template-columns:minmax(0,1fr)}.entry,.group>h3{padding-inline:.75rem}}
@media (forced-colors:active){.lines mark{forced-color-adjust:none;background:Mark;color:MarkText}}
@media print{:root{color-scheme:light}header,nav,main{max-inline-size:none;padding-inline:0}nav{position:static}.up{display:none}.group{border-radius:0}figure{break-inside:avoid}body{font-size:10pt}}
@page{margin:15mm}
`;

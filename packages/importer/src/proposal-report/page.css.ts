/** The page's whole look; it stands in the page, and its hash in the page's own policy. */
export const CSS = `
:root{color-scheme:light dark;--surface:#fff;--sunk:#f4f6f2;--text:#1a1a1a;--muted:#4f575e;--line:#d8dcdf;--accent:#3c5c22;
--doubt:#fff8e6;--doubt-edge:#805600;--new:#3f7a1c;--changed:#004993;--gone:#b8231c;--mark:#ffe27a;--tint:#fbf1c9}
@media (prefers-color-scheme:dark){:root{--surface:#14181b;--sunk:#1c2226;--text:#eceff1;--muted:#a9b3bb;--line:#353d43;
--accent:#a5d68a;--doubt:#262113;--doubt-edge:#ffc95c;--new:#8fd16f;--changed:#8fc1ff;--gone:#ff9d94;--mark:#6b5510;--tint:#332c14}}
*{box-sizing:border-box}
html{scroll-padding-block-start:4.5rem}
body{margin:0;background:var(--surface);color:var(--text);font:1rem/1.5 "IBM Plex Sans",system-ui,sans-serif}
header,nav,main{max-inline-size:90rem;margin-inline:auto;padding-inline:1rem}
header{padding-block-start:1.5rem}
main{padding-block-end:4rem}
main:focus,section:focus,nav:focus{outline:none}
h1{margin:0;font-size:clamp(1.5rem,5vw,2.25rem);line-height:1.2;text-wrap:balance;overflow-wrap:anywhere}
h2{margin:2rem 0 .75rem;padding-inline-start:.75rem;border-inline-start:4px solid var(--edge,var(--line));font-size:1.375rem;line-height:1.25}
h3,h4,h5{margin:0;line-height:1.35;overflow-wrap:anywhere}
h3{font-size:1.125rem}
h4,h5{font-size:1rem}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
code{font:.8125rem/1.5 ui-monospace,"IBM Plex Mono",monospace;color:var(--muted);overflow-wrap:anywhere}
.skip{position:absolute;inset-block-start:0;padding:.5rem 1rem;background:var(--surface);z-index:2}
.skip:not(:focus){clip-path:inset(50%)}
.eyebrow{margin:0 0 .25rem;color:var(--muted)}
.lead{max-inline-size:65ch;margin:.75rem 0 0;overflow-wrap:anywhere}
.about{max-inline-size:65ch;margin:0 0 .75rem;color:var(--muted)}
.keys{display:flex;gap:.5rem;align-items:center;margin:.5rem 0 0}
.keys input{inline-size:1.5rem;block-size:1.5rem;margin:0;accent-color:var(--accent)}
body:not(:has(#noegler:checked)) .key{display:none}
nav{z-index:1;margin-block-start:1rem;padding-block:.5rem;background:var(--surface);border-block-end:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:.375rem .5rem;margin:0;padding:0;list-style:none}
nav li>*{display:inline-flex;gap:.375rem;align-items:baseline;padding:.25rem .75rem;background:var(--sunk);border-block-end:3px solid var(--edge,var(--line));border-radius:6px 6px 0 0;color:var(--text);text-decoration:none}
nav li>span{color:var(--muted)}
nav a:hover{text-decoration:underline}
nav strong{font-variant-numeric:tabular-nums}
@media (min-height:30rem){nav{position:sticky;inset-block-start:0}}
.count{color:var(--muted);font-weight:400;font-variant-numeric:tabular-nums}
summary{cursor:pointer}
.chapter{margin-block-start:.5rem;border:1px solid var(--line);border-radius:8px}
.chapter>summary{padding:.625rem 1rem}
.chapter>summary>:is(h3,h4),.chapter>summary .count{display:inline}
.agreement{margin-block-start:1.5rem}
.chapter>summary .count{margin-inline-start:.375rem}
.chapter[open]>summary{border-block-end:1px solid var(--line)}
.group+.group{border-block-start:1px solid var(--line)}
.group>:is(h4,h5){padding:.5rem 1rem;background:var(--sunk)}
.group:last-child{border-radius:0 0 8px 8px}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.5rem 1.5rem;padding:.5rem 1rem .75rem}
.alone{padding:.5rem 1rem .75rem}
.pair+.pair,.alone+.pair{border-block-start:1px solid var(--line)}
.entry{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:0 1rem}
.alone .entry{display:flex;flex-wrap:wrap;gap:0}
.alone .kind>*{margin-inline-end:1rem}
.entry+.entry{margin-block-start:.25rem;padding-block-start:.25rem;border-block-start:1px dotted var(--line)}
.kind{margin:0;font-size:.875rem;line-height:1.7;font-weight:600}
.kind>:not(.key){display:block}
.place{color:var(--muted);font-weight:400;font-size:.875rem}
.badge{padding:0 .5rem;border:1px solid currentColor;border-radius:1rem;font-size:.8125rem;font-weight:600;color:var(--muted)}
.new,.filled,#new,#filled{--edge:var(--new)}.changed,#changed{--edge:var(--changed)}.removed,.gone,#removed,#gone{--edge:var(--gone)}
.tvivl,.modsigelser,#tvivl,#modsigelser{--edge:var(--doubt-edge)}
dl{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0}
dl>div{display:flex;gap:0 .375rem;max-inline-size:100%}
dl>.wide,.doubt dl>div,#kept dl>div{display:grid;grid-template-columns:minmax(6rem,9rem) minmax(0,1fr);flex-basis:100%}
dt{color:var(--muted)}
.short>dt{flex:none}
dd{min-inline-size:0;margin:0;overflow-wrap:anywhere}
.said{white-space:pre-line}
del{color:var(--muted)}
ins{text-decoration:none}
del~ins{font-weight:600}
dl>.wide{grid-template-columns:minmax(0,1fr)}
figure{margin:0;min-inline-size:0}
figcaption{color:var(--muted);font-size:.875rem}
.lines{margin:.125rem 0 0;padding:.375rem .75rem .375rem 3.5rem;background:var(--sunk);
font:.875rem/1.5 ui-monospace,"IBM Plex Mono",monospace;overflow-wrap:anywhere}
.lines ol{margin:0;padding:0}
.lines li{white-space:pre-wrap;min-block-size:1.5em}
.lines li::marker{color:var(--muted);font-size:.75rem}
.lines .more{white-space:normal}
.more>details>ol{white-space:normal}
.more::marker{content:''}
.more summary{color:var(--muted)}
mark{background:var(--mark);color:inherit}
.text{background:var(--tint)}
.tag{color:var(--muted);font-size:.75em}
.alike{margin-block-start:1rem;scroll-margin-block-start:4.5rem}
.doubt{margin-block-start:.5rem;padding:.5rem 1rem .75rem;background:var(--doubt);border-inline-start:4px solid var(--doubt-edge);border-radius:0 8px 8px 0}
.doubt .decide{display:flex;flex-wrap:wrap;gap:0 .75rem;margin:0 0 .25rem;font-size:.875rem;color:var(--muted)}
.doubt code{color:inherit}
.doubt .lines{background:var(--surface)}
.doubt figure{margin-block-start:.375rem}
.doubt figure+h4{margin-block-start:1.25rem}
.steps{display:flex;flex-wrap:wrap;gap:0 1rem;float:inline-end;margin:0;font-size:.875rem;color:var(--muted)}
.steps>*{padding-block:.125rem}
.doubt:target{outline:3px solid var(--doubt-edge);outline-offset:2px}
.hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sure{text-decoration:underline dotted 1px;text-underline-offset:.2em}
.likely{padding-inline:.125rem;outline:1px dashed var(--doubt-edge)}
.likely b{margin-inline-start:.25rem;font-size:.875em}
table{inline-size:100%;border-collapse:collapse;overflow-wrap:anywhere}
caption{padding-block:.5rem;text-align:start;font-weight:600}
th,td{padding:.25rem .5rem;text-align:start;vertical-align:top;border-block-end:1px solid var(--line);font-weight:400}
thead th{color:var(--muted)}
@media (max-width:50rem){table,caption,tbody{display:block}thead{position:absolute;clip-path:inset(50%)}tr{display:flex;flex-wrap:wrap;gap:0 .75rem;padding-block:.375rem;border-block-end:1px solid var(--line)}th,td{padding:0;border:0}tbody th::after{content:' →';content:' →' / ''}.pair{grid-template-columns:minmax(0,1fr)}}
@media (max-width:30rem){html{scroll-padding-block-start:8rem}nav{padding-block:.375rem}nav ul{gap:.25rem}nav li>*{padding:.125rem .5rem;font-size:.875rem}
dl>.wide,.doubt dl>div,#kept dl>div{grid-template-columns:minmax(0,1fr)}.chapter>summary,.group>:is(h4,h5),.pair,.alone,.doubt{padding-inline:.75rem}.entry{grid-template-columns:minmax(0,1fr)}.kind>:not(.key){display:inline}.short>dt{flex:initial}.lines{padding-inline:2.75rem .5rem}.steps{float:none;justify-content:end}}
@media (forced-colors:active){mark,.text{forced-color-adjust:none;background:Mark;color:MarkText}}
@media print{:root{color-scheme:light}@page{margin:15mm}body{font-size:9.5pt}header,nav,main{max-inline-size:none;padding-inline:0}
.skip,.keys,.steps a{display:none}nav{position:static}h2,h3,h4,h5,summary,figcaption,.kind{break-after:avoid}.entry,.doubt figure,li,tr,dl>div{break-inside:avoid}
mark{background:none;font-weight:700;text-decoration:underline}.text{background:none;text-decoration:underline dashed 1px;text-underline-offset:.2em}.doubt{box-decoration-break:clone;-webkit-box-decoration-break:clone;border:1px solid var(--doubt-edge);border-inline-start-width:4px}
.chapter:not([open])>summary::after{content:' (foldet sammen)'}a{color:inherit}}
`;

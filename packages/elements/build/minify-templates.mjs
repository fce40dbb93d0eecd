/**
 * Shortens the css and html templates in dist, which no minifier touches, without changing what a browser makes of them:
 * a run of whitespace becomes one space, and none beside a block; quotes that no value needs go.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const BLOCK =
  '</?(?:article|p|div|footer|ol|li|dl|dt|dd|details|summary|table|caption|thead|tbody|tfoot|tr|th|td|path|line)\\b';
const html = (text) =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(new RegExp(` (?=${BLOCK})`, 'g'), '')
    .replace(new RegExp(`(${BLOCK}[^<>]*>) `, 'g'), '$1')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1');
const css = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/(?<![\d.])0\./g, '.')
    .replace(/;}/g, '}')
    // Not inside brackets, where a sum needs its spaces.
    .replace(/ \+ (?![^(]*\))/g, '+')
    .replace(/\[([\w-]+)='([\w-]+)'\]/g, '[$1=$2]');
const MINIFIERS = { css, html, svg: html };

/** The source with each template's fixed parts shortened; expressions between them stay as they are. */
export function minifyTemplates(source) {
  const edits = [];
  const visit = (node) => {
    const minify = ts.isTaggedTemplateExpression(node) && MINIFIERS[node.tag.getText()];
    if (minify) {
      const { template } = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map((span) => span.literal)]
        : [template];
      parts.forEach((part, index) => {
        const text = part.getText();
        const end = text.endsWith('${') ? 2 : 1;
        let short = minify(text.slice(1, -end));
        if (index === 0) short = short.trimStart();
        if (end === 1) short = short.trimEnd();
        edits.push([part.getStart() + 1, part.getEnd() - end, short]);
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.js', source, ts.ScriptTarget.ES2022, true));
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [from, to, short]) => text.slice(0, from) + short + text.slice(to), source);
}

const dist = new URL('../dist/', import.meta.url).pathname;
for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'))) {
  const path = join(dist, file);
  writeFileSync(path, minifyTemplates(readFileSync(path, 'utf8')));
}

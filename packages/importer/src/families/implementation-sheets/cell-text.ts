import { Parser } from 'htmlparser2';
import { PARAGRAPH } from '../../readers/line-writer.js';

/** The text of a cell with markup in it: a paragraph per p, a line per li. */
export function cellText(markup: string): string {
  if (!MARKUP.test(markup)) return tidy(markup.replaceAll(PARAGRAPH, '\n\n'));
  let text = '';
  const parser = new Parser({
    onopentag(name) {
      if (name === 'p') text += '\n\n';
      if (name === 'li' || name === 'br') text += '\n';
    },
    ontext(data) {
      text += data;
    },
    onclosetag(name) {
      if (name === 'p' || name === 'ul') text += '\n\n';
    },
  });
  parser.end(markup);
  return tidy(text);
}

const MARKUP = /<\/?(?:p|ul|ol|li|br)\b/i;

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?• /g, '\n• ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

import type { DocumentText } from '../document-text/document-text.js';

/** What the columns of a follow-up are called that has a row for each initiative; two of them tell nothing alone. */
const NAME = /^(?:indsats(?:er)?|initiativ(?:er)?|tiltag|aftalepunkt)$/iu;
const STATE = /^(?:status|smiley.*|fremdrift)$/iu;
const OTHERS =
  /^(?:nr\.?|nummer|(?:ansvarligt )?(?:fag)?udvalg|center|bemærkning(?:er)?|kommentar(?:er)?|økonomi|opfølgning)$/iu;

/** The line of the head of a table with a status in each initiative's row; null where there is none. */
export function statusTableLine({ lines }: DocumentText): number | null {
  const isHead = (text: string) => {
    const cells = text
      .trim()
      .split(/\t|\s{2,}/u)
      .map((it) => it.trim());
    return [NAME, STATE, OTHERS].every((column) => cells.some((it) => column.test(it)));
  };
  return lines.find(({ text }) => isHead(text))?.line ?? null;
}

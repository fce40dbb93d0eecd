/** Bullets of the fonts Symbol and Wingdings, which Word keeps in the private use area: dots, squares, arrows, diamonds, a tick. */
const DRAWN = '\uF0B7\uF0A7\uF0A8\uF0D8\uF0E0\uF076\uF0FC\uF071\uF06E\uF06C';
/** The same as signs that every font has. */
const SIGNS = '•‣⁃∙■▪▸►▶➢➤❖✓✔→⇒➔';
const FIRST = new RegExp(`^[${DRAWN}]`, 'u');
const ITEM = new RegExp(String.raw`^(\s*)[${DRAWN}${SIGNS}]\s*(?=\S)`, 'u');

/** A text with the bullet of a font that it begins with as a sign that every font has. */
export const withPlainBullet = (text: string): string => text.replace(FIRST, '•');

/** A line with the bullet that it begins with as the plain one, and a space after it. */
export const asPlainItem = (line: string): string => line.replace(ITEM, '$1• ');

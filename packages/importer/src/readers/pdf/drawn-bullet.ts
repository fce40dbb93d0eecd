/** Bullets of the fonts Symbol and Wingdings, which Word keeps in the private use area: dots, squares, arrows, diamonds, a tick. */
const DRAWN = /^[\uF0B7\uF0A7\uF0A8\uF0D8\uF0E0\uF076\uF0FC\uF071\uF06E\uF06C]/u;

/** The text with the bullet that it begins with as a sign that every font has. */
export const withPlainBullet = (text: string): string => text.replace(DRAWN, '•');

/** What begins an item of a list: "•", "–", a ring that is an "o", "a)", "1)", and the paragraphs of an agreement ("§ 3."). */
const MARK = /^\s*(?:[-–—•·▪●◦*]|o(?=\s+[\p{Lu}\d"“”»])|\(?(?:\d{1,2}|[a-zæøå])\)|§\s?\d{1,3}\.?)\s+(?=\S)/u;
/** What begins an item below a lead, and elsewhere a heading. */
const NUMBER = /^\s*\d{1,2}\.\s+(?=\S)/u;

export const isListItem = (text: string): boolean => MARK.test(text);

export const isNumberedItem = (text: string): boolean => NUMBER.test(text);

export const withoutMark = (text: string): string => text.replace(MARK, '').replace(NUMBER, '');

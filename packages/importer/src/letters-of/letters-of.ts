/** A text without its signs, spaces and capitals: what is left is alike where two texts say the same. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

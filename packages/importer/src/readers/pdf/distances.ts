/** In heights of the letters: what stands on one line, and how far below it the next line of a paragraph is at the most. */
export const SAME_LINE = 0.4;
export const NEXT_LINE = 1.75;

import type { Doubt } from '../reading/reading.js';
import { SHEET_DOUBTS } from './sheet-words.js';

const TOGETHER = 'det kan ikke afgøres, hvad disse tegn betyder; registrér selv smileyerne';

/** A sign that no one can tell the meaning of; all of a document are shown as one. */
export const signDoubt = (line: number, field: string, value: string): Doubt => ({
  ...{ line, field, value },
  ...{ message: SHEET_DOUBTS.sign, together: TOGETHER },
});

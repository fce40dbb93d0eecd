import { readFileSync } from 'node:fs';
import type { DataProblem } from '../problem/problem.js';

/** Reads a JSON file; one that can't be parsed is a problem with its line and column. `file` is the name to show. */
export function readJson(path: string, file: string): { value: unknown } | { problem: DataProblem } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = (error as { code?: string }).code ?? String(error);
    const say =
      code === 'ENOENT'
        ? 'the file is missing. Add it; an empty list is written [].'
        : `the file can't be read (${code}). Check who may read it.`;
    return { problem: { file, record: null, field: null, value: null, message: say } };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const { line, column } = placeOf(text, error as Error);
    const message = `line ${line}, column ${column}: this is not JSON here (${(error as Error).message.replace(/ in JSON at position.*| \(line.*/, '')}). Correct the file.`;
    return { problem: { file, record: null, field: null, value: null, message } };
  }
}

/** Node tells the position in some messages and not in others; one that has none is about the end of the text. */
function placeOf(text: string, error: Error): { line: number; column: number } {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

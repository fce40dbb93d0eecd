import { setFlagsFromString } from 'node:v8';

/** How many readings go on. The settings are the process's. */
let readings = 0;

/**
 * Reads with garbage collected as it comes. A page is garbage as soon as it is written, but the heap would first grow to some
 * times its size, the more the longer the document is. What is read has the usual heap again.
 */
export async function collectingEarly<T>(read: () => Promise<T>): Promise<T> {
  if (readings++ === 0) set({ oldPercent: 20, youngFactor: 1 });
  try {
    return await read();
  } finally {
    if (--readings === 0) set(USUAL);
  }
}

/** V8's own. */
const USUAL = { oldPercent: 0, youngFactor: 2 };

/** By how many percent the old generation grows before it is collected, 0 for V8's choice; how many times the young one grows. */
function set({ oldPercent, youngFactor }: typeof USUAL): void {
  setFlagsFromString(`--heap-growing-percent=${oldPercent}`);
  setFlagsFromString(`--semi-space-growth-factor=${youngFactor}`);
}

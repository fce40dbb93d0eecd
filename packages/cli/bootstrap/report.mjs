const still = 20_000;

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * One line per step: its name, what came of it, how long it took. While it runs, a terminal shows what it is at; a log
 * file gets a line now and then, so that a long step is not taken for a hung one.
 */
export function createReport(out = process.stdout) {
  const live = out.isTTY === true && !process.env.CI;
  const print = (line = '') => out.write(`${line}\n`);
  const row = (mark, name, detail, ms) =>
    `${mark} ${name.padEnd(22)} ${detail.padEnd(44)} ${seconds(ms).padStart(8)}`;

  return {
    print,
    begin(name) {
      const began = Date.now();
      const elapsed = () => Date.now() - began;
      let at = '';
      const show = () => {
        if (!live) return print(`  ${name}: still running after ${seconds(elapsed())}${at && `, at ${at}`}`);
        out.write(`\r\x1b[2K${row('…', name, at.slice(0, 44), elapsed()).slice(0, (out.columns ?? 80) - 1)}`);
      };
      const timer = setInterval(show, live ? 250 : still);
      const end = (mark, detail) => {
        clearInterval(timer);
        if (live) out.write('\r\x1b[2K');
        print(row(mark, name, detail, elapsed()));
        return elapsed();
      };
      return {
        /** What it is at now; nothing leaves what stands there. */
        at: (text) => void (at = text || at),
        done: (detail = '') => end('✓', detail),
        fail: (detail = '') => end('✗', detail),
      };
    },
    /** A failed step's own output, set apart from ours. */
    log(name, text) {
      print(`\n----- ${name} -----\n${text.trimEnd()}\n----- end of ${name} -----\n`);
    },
  };
}

/** What stops everything: its message is written for the person at the keyboard, so no stack is shown with it. */
export class Stop extends Error {}

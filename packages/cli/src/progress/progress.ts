const QUIET_MS = 2_000;

/** Says on standard error what is going on, once it has taken more than two seconds. */
export async function withProgress<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const say = () => process.stderr.write(`${what}: ${Math.round((performance.now() - began) / 1_000)} s …\n`);
  const timer = setInterval(say, QUIET_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

#!/usr/bin/env node
// A committed file, so that the command can be linked before the first build.
import { existsSync } from 'node:fs';

const built = new URL('../dist/main/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error(
    'aftalespor is not built yet. Run "npm start" once in the folder of the project; it builds all there is.',
  );
  process.exitCode = 1;
}

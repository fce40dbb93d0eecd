#!/usr/bin/env node
// A committed file, so that the command can be linked before the first build.
import { main } from '../dist/main/main.js';

process.exitCode = await main(process.argv.slice(2));

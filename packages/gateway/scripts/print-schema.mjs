// Prints the schema to schema.graphql, which is committed and compared in the tests.
import { writeFileSync } from 'node:fs';
import { sdl } from '../dist/schema/schema.js';

writeFileSync(new URL('../schema.graphql', import.meta.url), sdl());

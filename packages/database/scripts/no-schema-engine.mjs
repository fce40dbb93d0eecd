#!/usr/bin/env node
// Stands in for Prisma's schema engine, which `generate` and `validate` start to ask for its version but do not need.
// It fails on purpose: a stand-in that succeeded would let `migrate deploy` seem to have worked.
console.error('The schema engine is not used here: migrations are plain SQL files that src/migrate applies.');
process.exit(1);

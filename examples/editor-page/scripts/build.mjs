import { cp, rm } from 'node:fs/promises';

// The page is ready as it is; it is only laid where the gateway serves it from.
const dist = new URL('../dist/', import.meta.url);
await rm(dist, { recursive: true, force: true });
await cp(new URL('../src/', import.meta.url), dist, { recursive: true });

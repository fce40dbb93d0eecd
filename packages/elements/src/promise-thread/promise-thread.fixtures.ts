export { TODAY } from '../fixtures/initiative.js';
export { threads } from '../fixtures/promise.js';

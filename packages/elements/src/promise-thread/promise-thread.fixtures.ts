import { TODAY } from '../fixtures/initiative.js';
import { threads } from '../fixtures/promise.js';

export { threads, TODAY };

import { expect, it } from 'vitest';
import { createLogger } from './logger.js';

it('writes one line per event, with the stack of an error inside the details', () => {
  const lines: string[] = [];
  const logger = createLogger((line) => lines.push(line));
  logger.info('started');
  logger.error('request failed', { requestId: 'r1', error: new Error('no such table') });
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z info started$/);
  expect(lines[1]).toMatch(/ error request failed \{"requestId":"r1","error":"Error: no such table\\n/);
  expect(lines.every((line) => !line.includes('\n'))).toBe(true);
});

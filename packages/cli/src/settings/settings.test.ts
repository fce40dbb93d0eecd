import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.js';

it('needs no variable at all', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: 'file:.aftalespor/aftalespor.db',
    publicUrl: null,
  });
  expect(isAbsolute(settings.dataDirectory)).toBe(true);
});

it('takes an empty variable as absent', () => {
  expect(readSettings({ PORT: '', HOST: ' ', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(readSettings({}));
});

it('takes each of them', () => {
  const url = 'postgresql://user:password@db.example.test:5432/aftalespor';
  expect(
    readSettings({
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: url,
      DATA_DIR: '.',
      PUBLIC_URL: 'https://aftaler.example.test/',
    }),
  ).toEqual({
    port: 0,
    host: '::1',
    databaseUrl: url,
    dataDirectory: process.cwd(),
    publicUrl: 'https://aftaler.example.test',
  });
});

describe('says what is wrong, what was received, and what is right', () => {
  it.each([
    ['PORT', '70000', 'PORT: takes a whole number from 1 to 65535, or 0 for any free port; got "70000"'],
    ['PORT', '4000x', 'got "4000x"'],
    ['PORT', '-1', 'got "-1"'],
    ['PORT', '1e3', 'got "1e3"'],
    [
      'HOST',
      'http://localhost',
      'HOST: takes a host name or an IP address, without scheme and port; got "http://localhost"',
    ],
    ['HOST', 'localhost:4000', 'got "localhost:4000"'],
    ['DATABASE_URL', 'mysql://root@localhost/x', 'DATABASE_URL: '],
    ['DATABASE_URL', './aftalespor.db', 'DATABASE_URL: '],
    ['DATABASE_URL', 'file:', 'DATABASE_URL: '],
    ['DATA_DIR', 'no/such/folder', 'DATA_DIR: '],
    ['DATA_DIR', 'package.json', 'DATA_DIR: '],
    [
      'PUBLIC_URL',
      'aftaler.example.test',
      'PUBLIC_URL: takes the address that people use, http or https, without a path; got "aftaler.example.test"',
    ],
    ['PUBLIC_URL', 'https://example.test/aftaler', 'got "https://example.test/aftaler"'],
    ['PUBLIC_URL', 'javascript:alert(1)', 'got "javascript:alert(1)"'],
  ])('%s=%s', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(message);
  });
});

it('names every setting that is wrong at once', () => {
  expect(() => readSettings({ PORT: 'x', HOST: 'a b', DATABASE_URL: 'mysql:' })).toThrow(
    /^PORT: .*\nHOST: .*\nDATABASE_URL: .*$/,
  );
});

it.each(['mysql://me:sesame@host/db', 'postgres:me:sesame@host/db', 'me:sesame@host/db'])(
  'never repeats a password: %s',
  (url) => {
    let message = '';
    try {
      readSettings({ DATABASE_URL: url });
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('DATABASE_URL: ');
    expect(message).not.toContain('sesame');
  },
);

import { RuleTester } from 'eslint';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import tseslint from 'typescript-eslint';
import { dependencyDirection } from '../eslint/dependency-direction.js';
import { noValueBarrel } from '../eslint/no-value-barrel.js';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const within = (path) => join('/repo', 'packages', path);
const direction = (path, code) => ({ code, filename: within(path) });
const wrong = (path, code, messageId = 'direction') => ({
  ...direction(path, code),
  errors: [{ messageId }],
});

tester.run('dependency-direction', dependencyDirection, {
  valid: [
    direction('database/src/a/a.ts', "import { a } from '@aftalespor/domain/ref';"),
    direction('cli/src/a.ts', "import '@aftalespor/gateway/server';"),
    direction(
      'embed/src/a.ts',
      "import '@aftalespor/elements/request'; export type { A } from '@aftalespor/client/client';",
    ),
    direction('elements/src/a/a.ts', "import '../b/b.js'; import 'lit';"),
    direction('client/src/a.ts', "import '@aftalespor/gateway/schema.graphql';"),
    direction('dataset/src/a/a.ts', "import '@aftalespor/dataset/other';"),
    direction('gateway/src/a/a.test.ts', "import '@aftalespor/dataset/load';"),
    direction('benchmarks/src/size.mjs', "import '@aftalespor/embed/aftalespor.js';"),
    direction('cli/bootstrap/a.mjs', "import('../../config/browser/find-browser.mjs');"),
  ],
  invalid: [
    wrong('domain/src/a/a.ts', "import '@aftalespor/database/client';"),
    wrong('domain/src/a/a.ts', "import type { A } from '@aftalespor/elements/request';"),
    wrong('gateway/src/a/a.ts', "import '@aftalespor/dataset/load';"),
    wrong('elements/src/a/a.ts', "const a = import('@aftalespor/client/client');"),
    wrong('elements/src/a/a.ts', "export { a } from '@aftalespor/client/client';"),
    wrong('embed/src/a.ts', "import '@aftalespor/gateway/schema.graphql';"),
    wrong('client/src/a.ts', "import '@aftalespor/gateway/server';"),
    wrong('database/src/a/a.ts', "import '../../../domain/src/ref/ref.js';", 'outside'),
    wrong('database/src/a/a.test.ts', "import '../../../domain-extra/ref.js';", 'outside'),
  ],
});

tester.run('no-value-barrel', noValueBarrel, {
  valid: [
    "export type { A } from './a.js';",
    "export { type A } from './a.js';",
    "export type * from './a.js';",
    "export { Rejected } from './problems.js'; export function apply() {}",
    'export const a = 1;',
  ],
  invalid: [
    "export * from './a.js';",
    "export { a } from './a.js';",
    "export { type A, b } from './a.js';",
    "export { a } from '../a/a.js'; export const b = 1;",
    "export { a } from '@aftalespor/domain/a'; export const b = 1;",
    "export * from './a.js'; export const b = 1;",
  ].map((code) => ({ code, errors: [{ messageId: 'barrel' }] })),
});

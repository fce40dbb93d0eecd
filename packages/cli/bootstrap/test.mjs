// `npm test`. Only what every Node can read stands here, so that an old one is told so instead of failing on syntax.
import { stopOnUnfitNode } from './check-node.mjs';

stopOnUnfitNode();
import('./run-test.mjs').then(({ runTest }) => runTest(process.argv.slice(2)));

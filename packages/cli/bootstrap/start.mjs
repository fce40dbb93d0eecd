// `npm start`. Only what every Node can read stands here, so that an old one is told so instead of failing on syntax.
import { stopOnUnfitNode } from './check-node.mjs';

stopOnUnfitNode();
import('./run-start.mjs').then(({ runStart }) => runStart());

import { define } from '../define/define.js';
import { AftalePromiseThread } from './promise-thread.js';

define('aftale-promise-thread', AftalePromiseThread);

import { define } from '../define/define.js';
import { AftalePostponement } from './postponement.js';

define('aftale-postponement', AftalePostponement);

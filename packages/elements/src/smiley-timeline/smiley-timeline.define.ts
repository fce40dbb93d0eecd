import { define } from '../define/define.js';
import { AftaleSmileyTimeline } from './smiley-timeline.js';

define('aftale-smiley-timeline', AftaleSmileyTimeline);

import { define } from '../define/define.js';
import { AftaleInitiativeCard } from './initiative-card.js';

define('aftale-initiative-card', AftaleInitiativeCard);

import { define } from '../define/define.js';
import { AftaleYearlyAmountTable } from './yearly-amount-table.js';

define('aftale-yearly-amount-table', AftaleYearlyAmountTable);

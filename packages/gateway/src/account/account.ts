import { ACCOUNTS, INITIATIVE_ACCOUNTS } from '@aftalespor/domain/account';
import { builder } from '../builder/builder.js';
import { enumType } from '../builder/enum-type.js';

export const AccountEnum = enumType(builder, 'Account', ACCOUNTS, {
  description: 'What the money is for. The two are never added together',
  values: {
    OPERATING: 'Drift: running costs and income',
    CAPITAL: 'Anlæg: construction and purchase',
  },
});

export const InitiativeAccountEnum = enumType(builder, 'InitiativeAccount', INITIATIVE_ACCOUNTS, {
  description: "An initiative's account as its heading prints it",
  values: {
    OPERATING: 'Drift',
    CAPITAL: 'Anlæg',
    BOTH: 'Anlæg og drift',
  },
});

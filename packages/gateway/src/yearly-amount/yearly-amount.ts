import type { Account } from '@aftalespor/domain/account';
import type { AmountBasis } from '@aftalespor/domain/money';
import { AccountEnum } from '../account/account.js';
import { builder } from '../builder/builder.js';
import { AmountBasisEnum } from '../text-amount/text-amount.js';

export interface YearlyAmountShape {
  year: number;
  account: Account;
  thousandKroner: number;
  basis: AmountBasis;
}

/** A filled cell of the annex. Amounts named in a text are TextAmount: they have periods, open ends and unknown years. */
export const YearlyAmountType = builder.objectRef<YearlyAmountShape>('YearlyAmount').implement({
  description: 'A filled cell of the annex. A cell that is empty there is absent here, and is not 0',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The budget year or estimate year' }),
    account: t.field({ type: AccountEnum, description: 'Operating or capital', resolve: (it) => it.account }),
    thousandKroner: t.exposeFloat('thousandKroner', {
      description:
        'Thousands of kroner, signed: negative means less than before, and is a saving only where the document says so',
    }),
    basis: t.field({ type: AmountBasisEnum, description: 'What the amount is', resolve: (it) => it.basis }),
  }),
});

/** How amounts are read everywhere, so that fields side by side share one statement. */
export const amountsByYear = {
  orderBy: { year: 'asc' },
  select: { year: true, account: true, thousandKroner: true, basis: true },
} as const;

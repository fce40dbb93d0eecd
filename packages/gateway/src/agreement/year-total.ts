import type { YearTotal } from '@aftalespor/domain/annex-total';
import { builder } from '../builder/builder.js';

export const YearTotalType = builder.objectRef<YearTotal>('YearTotal').implement({
  description:
    'The sum of the annex lines of one account in one year. It is the sum of the annex, not the budget',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The budget year or estimate year' }),
    thousandKroner: t.exposeFloat('thousandKroner', { description: 'Thousands of kroner, signed' }),
  }),
});

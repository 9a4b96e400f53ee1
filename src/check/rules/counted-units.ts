import type { Rule } from '../rule.ts';
import { EXECUTION } from '../sources.ts';

/** D7. The count word of an insertion or a division equals the units that the quotation holds, and the new numbers given. */
export const countedUnits: Rule = {
  id: 'D7',
  says: { zh: '“增加二款”之类的数目与引文相符', en: 'the number stated (增加二款) is the number quoted' },
  source: EXECUTION,
  looksAt: { zh: '数目和引文中的款、项、条', en: 'the count beside the units quoted' },
  scopes: ['decision'],
  codes: ['D006'],
};

import type { Rule } from '../rule.ts';
import { BEIJING_60 } from '../sources.ts';

/** L5. A bill that amends comes with both texts side by side (北京 2023, 第六十条): a paper beside the decision, which its text cannot show. */
export const comparisonTable: Rule = {
  id: 'L5',
  says: {
    zh: '以修正案或者修改决定修改法规的，提出法规案时还应当提交修改前后的对照文本',
    en: 'a bill that amends a regulation comes with the texts before and after side by side',
  },
  source: BEIJING_60,
  looksAt: { zh: '（不检查）', en: '(not checked)' },
  scopes: [],
  codes: [],
  open: { zh: '对照文本是随决定提交的另一份材料，决定本身看不出来', en: 'the comparison is a paper of its own, of which the decision shows nothing' },
};

import type { Rule } from '../rule.ts';
import { LEGISLATION_LAW_63 } from '../sources.ts';

/** L4. An amended law is published anew in full (立法法第六十三条): an act of publication, which no draft shows. D15 asks for the words. */
export const republishedText: Rule = {
  id: 'L4',
  says: { zh: '法律修改后应当公布新的法律文本', en: 'an amended law is published anew in full' },
  source: LEGISLATION_LAW_63,
  looksAt: { zh: '（不检查）', en: '(not checked)' },
  scopes: [],
  codes: [],
  open: { zh: '公布是决定以外的行为；决定中“重新公布”的表述见 D15', en: 'publication is an act outside the text; D15 looks for the words that order it' },
};

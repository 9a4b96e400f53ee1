import type { ReferencesWords } from '../references.ts';

export const references: ReferencesWords = {
  nothingBefore: '前面没有可指的',
  missing: (address) => `${address}　不存在`,
  namedBefore: '（前述法规）',
  unsettled: '不能确定',
  account: (n) => `引用 ${n.all} 处：本法规 ${n.found}，其他法规 ${n.other}，不能确定 ${n.uncertain}，所指不存在 ${n.dangling}`,
};

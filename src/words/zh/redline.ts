import type { RedlineWords } from '../redline.ts';

export const redline: RedlineWords = {
  left: { moved: (to) => `移至${to}`, merged: (to) => `并入${to}`, split: (to) => `分为${to}` },
  came: { moved: (from) => `移自${from}`, merged: (from) => `由${from}合并而来`, split: (from) => `由${from}分立而来` },
  listed: (names) => names.join('、'),
  replaced: (old, now) => `“${old}”改为“${now}”`,
  inserted: (now) => `增加“${now}”`,
  deleted: (old) => `删去“${old}”`,
  more: (count) => `另有 ${count} 处修改`,
  rewritten: '文字作了改写',
  joined: (parts) => `${parts.join('；')}。`,
};

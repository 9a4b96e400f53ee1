import type { VerificationWords } from '../verification.ts';

export const verification: VerificationWords = {
  reasons: {
    'not-applied': '官方文本没有执行决定',
    departs: '官方文本另有改动，或者我们有误',
    typography: '只有用字、标点不同',
    source: '我们的原文在此有缺',
  },
  statuses: { differs: '不同', missing: '我们缺少', extra: '官方文本没有' },
  account: (n) =>
    `条文 ${n.articles}：相同 ${n.equal}，不同 ${n.differs}，缺少 ${n.missing}，多出 ${n.extra}；编章节标题 ${n.headings}：相同 ${n.sameHeadings}`,
};

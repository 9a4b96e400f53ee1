import type { ProofWords } from '../proof.ts';

export const proof: ProofWords = {
  notAmended: (file, title) => `公报没有修改 ${file}《${title}》`,
  noDecision: '公报中没有修改决定',
  lines: (first, last) => `（${first}–${last} 行）`,
  repeals: '废止',
  approves: '批准',
  others: '不修改条文的决定',
  account: (all, equal, differs, failed, open, others) =>
    `修改 ${all} 件法规：相同 ${equal}，不同 ${differs}，未能修改 ${failed}，未核对 ${open}；废止、批准等决定 ${others} 件`,
  notRepublished: '公报中没有重新公布的文本',
  noBase: '没有给出修改前的法规',
  noUsableBase: '没有可用的修改前的文本',
  failed: (count) => `决定有 ${count} 处未能执行`,
  articles: (all, equal, headings, same) => `条文 ${all}，相同 ${equal}；标题 ${headings}，相同 ${same}`,
};

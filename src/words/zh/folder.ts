import type { FolderWords } from '../folder.ts';

const left = (unread: number): string => (unread === 0 ? '' : `；${unread} 件不是法规或者决定，没有检查`);

export const folder: FolderWords = {
  checked: (files, findings, rules, unread) => `${files} 件：${findings} 处，按规则分为 ${rules} 类${left(unread)}`,
  traced: (files, references, dangling, unread) => `${files} 件：引用 ${references} 处，所指不存在的 ${dangling} 处${left(unread)}`,
  places: (findings, files) => `${findings} 处，在 ${files} 件中`,
  more: (count) => `……另有 ${count} 处，--json 全部列出`,
  neither: (count) => `没有检查的 ${count} 件`,
  noSuchOption: (option) => `检查整个目录时不用 ${option}`,
};

import type { OptionsWords } from '../options.ts';

export const options: OptionsWords = {
  movesInWord: '--moves 只用于 .docx 的花脸稿',
  decisionOnce: '--decision 只能用于一个决定',
  baseDateNeedsStatutes: '--base-date 须与 --statutes 同用',
  noItems: '两个文本之间没有决定，不能用 --items',
  typographyOfVersions: '--typography 用于两个文本的对照',
  watchWithoutJson: '--watch 不能与 --json 同用',
  watchWithoutOverwrite: '--watch 不能与 --overwrite 同用',
  watchNeedsFiles: '--watch 不能用标准输入',
  whichTarget: '不知道转换成什么格式：用 -o 文件 或者 --format 格式',
  noAgainst: '缺少选项 --against（或者 --gazette）',
  noOver: '缺少选项 --over：在哪个目录中查找引用',
  fixesWording: '--fix 改正的是文本：先用 convert 把操作写成决定',
  outputOfFix: 'check 的 -o、--format 写出改正后的文本，须与 --fix 同用',
};

import type { Words } from '../words.ts';

/** How the stages of work are called, by the letter of their codes. */
export const stages: Words['stages'] = {
  R: '读取文件和法规',
  D: '读懂决定',
  A: '修改法规',
  X: '条文之间的引用',
  V: '与官方文本核对',
  B: '几件法规和目录',
  C: '检查起草',
};

import type { ResultWords } from '../result.ts';
import { names } from './names.ts';

export const result: ResultWords = {
  unfinished: (missing, open) => {
    const said = [missing > 0 ? `修改决定中有 ${missing} 项没有执行` : '', open > 0 ? `${missing > 0 ? '另' : ''}有 ${open} 处问题没有解决` : ''];
    return `【未完成】${said.filter((part) => part !== '').join('；')}。本件不是修改后的法规文本。`;
  },
  done: (ordered) => `操作 ${ordered} 项：执行 ${ordered} 项，未能执行 0 项`,
  undone: '未完成：',
  orders: (ordered, applied, failed, unread) =>
    `操作 ${ordered} 项，其中执行 ${applied} 项，未能执行 ${failed} 项${unread === 0 ? '' : `，未能读懂 ${unread} 项`}`,
  errors: (count) => `有错误 ${count} 处，不属于任何一项操作`,
  doubts: (count) => `有警告 ${count} 处（--strict）`,
  missing: (count) => `有法规 ${count} 件没有修改`,
  choices: (count) => `由程序选择 ${count} 处`,
  joint: '；',
  understood: (ordered, understood, unread) => `操作 ${ordered} 项：读懂 ${understood} 项，未能读懂 ${unread} 项`,
  columns: {
    decision: '决定',
    statute: '法规',
    item: '项',
    operation: '操作',
    place: '位置（修改前的序号）',
    to: '修改后的序号',
    old: '原文字',
    new: '新文字',
    clause: '决定的文字',
    result: '结果',
    places: '处数',
    reasons: '提示',
    file: '文件',
    line: '行',
  },
  outcomes: { applied: names.applied, failed: names.failed, 'not-understood': names.notUnderstood, understood: '读懂' },
};

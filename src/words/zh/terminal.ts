import type { TerminalWords } from '../terminal.ts';
import { names } from './names.ts';

const { parts, severities, statuses } = names;

export const terminal: TerminalWords = {
  to: '至',
  unchanged: statuses.same,
  renumbered: statuses.renumbered,
  deleted: statuses.deleted,
  inserted: statuses.inserted,
  moved: statuses.moved,
  merged: statuses.merged,
  mergedInto: (target) => `并入${target}`,
  splitInto: (targets) => `分为${targets}`,
  former: (label) => `原${label}`,
  causes: names.causes,
  preamble: parts.preamble,
  annex: parts.annex,
  toc: parts.toc,
  nothing: '没有改动',
  numberings: '地址为修改前的序号，→ 之后为修改后的序号',
  whole: parts.whole,
  title: parts.title,
  abbreviated: (shown, count) => `${shown}……等 ${count} 处`,
  places: (count) => `${count} 处`,
  failed: names.failed,
  inserts: (count, unit) => `增加${count === 1 ? '一' : count}${unit}`,
  sameNumber: '序号不变',
  none: '（无）',
  noRenumbering: '序号没有变化',
  divisions: parts.division,
  articles: '条文',
  below: '款、项、目',
  warning: severities.warning,
  colon: '：',
  or: '或者：',
  alike: (count, items) => `同样的选择另有 ${count} 处${items === '' ? '' : `：${items}`}`,
};

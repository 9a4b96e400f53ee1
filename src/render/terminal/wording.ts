import type { NonTextualKind, OperationKind } from '../../decision/operation.ts';

/** The words of the terminal's reports; labels and addresses stay in Chinese in every language. */
export interface Wording {
  readonly to: string;
  readonly unchanged: string;
  readonly renumbered: string;
  readonly deleted: string;
  readonly inserted: string;
  readonly moved: string;
  readonly merged: string;
  readonly mergedInto: (target: string) => string;
  readonly splitInto: (targets: string) => string;
  readonly former: (label: string) => string;
  readonly byNumbering: string;
  readonly byTidying: string;
  readonly preamble: string;
  readonly annex: string;
  readonly toc: string;
  readonly nothing: string;
  /** Which numbering the addresses of a decision stand in. */
  readonly numberings: string;
  readonly whole: string;
  readonly title: string;
  readonly abbreviated: (shown: string, count: number) => string;
  readonly places: (count: number) => string;
  readonly failed: string;
  /** Of a clause whose order nobody knows. */
  readonly notUnderstood: string;
  readonly inserts: (count: number, unit: string) => string;
  readonly operations: Readonly<Record<Exclude<OperationKind, 'insert' | 'non-textual'>, string>>;
  readonly nonTextual: Readonly<Record<NonTextualKind, string>>;
  readonly sameNumber: string;
  readonly none: string;
  readonly noRenumbering: string;
  readonly divisions: string;
  readonly articles: string;
  readonly below: string;
  /** How a choice is called, in front of its code. */
  readonly warning: string;
  readonly colon: string;
  /** In front of the other result of a choice. */
  readonly or: string;
  /** Further choices of the same kind, with their items. */
  readonly alike: (count: number, items: string) => string;
}

export type Language = 'zh' | 'en';

const zh: Wording = {
  to: '至',
  unchanged: '未改动',
  renumbered: '序号顺延，文字未改',
  deleted: '删去',
  inserted: '新增',
  moved: '移动',
  merged: '合并',
  mergedInto: (target) => `并入${target}`,
  splitInto: (targets) => `分为${targets}`,
  former: (label) => `原${label}`,
  byNumbering: '随序号',
  byTidying: '标点',
  preamble: '序言',
  annex: '附件',
  toc: '目录',
  nothing: '没有改动',
  numberings: '地址为修改前的序号，→ 之后为修改后的序号',
  whole: '全文',
  title: '名称',
  abbreviated: (shown, count) => `${shown}……等 ${count} 处`,
  places: (count) => `${count} 处`,
  failed: '未能执行',
  notUnderstood: '未能读懂',
  inserts: (count, unit) => `增加${count === 1 ? '一' : count}${unit}`,
  operations: {
    replace: '修改',
    delete: '删去',
    renumber: '调整序号',
    include: '所含条文',
    move: '移动',
    swap: '对调',
    merge: '合并',
    split: '分立',
    restate: '重述',
    'replace-text': '修改文字',
    'insert-text': '增加文字',
    'delete-text': '删去文字',
    'replace-everywhere': '统一修改',
  },
  nonTextual: {
    commencement: '施行日期',
    republication: '重新公布',
    renumbering: '调整序号',
    introduction: '引出各项',
    provision: '决定自身规定',
    repeal: '废止',
    'foreign-references': '引用其他法规的序号',
    editorial: '文字留给编辑调整',
    attachment: '附件',
  },
  sameNumber: '序号不变',
  none: '（无）',
  noRenumbering: '序号没有变化',
  divisions: '编章节',
  articles: '条文',
  below: '款、项、目',
  warning: '警告',
  colon: '：',
  or: '或者：',
  alike: (count, items) => `同样的选择另有 ${count} 处${items === '' ? '' : `：${items}`}`,
};

const en: Wording = {
  to: '–',
  unchanged: 'unchanged',
  renumbered: 'renumbered, text unchanged',
  deleted: 'deleted',
  inserted: 'new',
  moved: 'moved',
  merged: 'merged',
  mergedInto: (target) => `merged into ${target}`,
  splitInto: (targets) => `split into ${targets}`,
  former: (label) => `former ${label}`,
  byNumbering: 'follows numbering',
  byTidying: 'punctuation',
  preamble: 'Preamble',
  annex: 'Annex',
  toc: 'Contents',
  nothing: 'nothing changed',
  numberings: 'addresses in the numbering before the decision; behind →, in the new one',
  whole: 'whole text',
  title: 'title',
  abbreviated: (shown, count) => `${shown}…… (${count})`,
  places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  failed: 'failed',
  notUnderstood: 'not understood',
  inserts: (count, unit) => `insert ${count} ${unit}`,
  operations: {
    replace: 'replace',
    delete: 'delete',
    renumber: 'renumber',
    include: 'include',
    move: 'move',
    swap: 'exchange',
    merge: 'merge',
    split: 'split',
    restate: 'restate',
    'replace-text': 'replace words',
    'insert-text': 'insert words',
    'delete-text': 'delete words',
    'replace-everywhere': 'replace throughout',
  },
  nonTextual: {
    commencement: 'commencement',
    republication: 'republication',
    renumbering: 'renumbering',
    introduction: 'introduction',
    provision: 'own provision',
    repeal: 'repeal',
    'foreign-references': 'numbers of another statute',
    editorial: 'text left to the editor',
    attachment: 'attachment',
  },
  sameNumber: 'same number',
  none: '–',
  noRenumbering: 'no number changed',
  divisions: 'Divisions',
  articles: 'Articles',
  below: 'Below articles',
  warning: 'warning',
  colon: ': ',
  or: 'or: ',
  alike: (count, items) => `${count} more of this kind${items === '' ? '' : `: ${items}`}`,
};

export function wordingOf(language: Language): Wording {
  return language === 'zh' ? zh : en;
}

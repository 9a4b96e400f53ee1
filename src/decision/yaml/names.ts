import type { Decision, NonTextual, NonTextualKind, OperationKind } from '../operation.ts';

/** Where the schema of the YAML form is published: with the package, under decisions/. */
export const SCHEMA_ADDRESS = 'https://unpkg.com/xiufa/decisions/decision.schema.json';

/** What an operation does, in the words of a drafter; stands as a comment beside its English name. */
export const KIND_WORDS: Readonly<Record<OperationKind, string>> = {
  replace: '修改条款项',
  delete: '删去条款项',
  insert: '增加条款项',
  renumber: '改序号',
  include: '写明编章节包括的条',
  move: '移动',
  swap: '对调',
  merge: '合并',
  split: '分拆',
  restate: '写明修改后的全文，供核对',
  'replace-text': '替换文字',
  'insert-text': '增加文字',
  'delete-text': '删去文字',
  'replace-everywhere': '在全文替换文字',
  'non-textual': '不改条文',
};

export const WHAT_WORDS: Readonly<Record<NonTextualKind, string>> = {
  commencement: '施行日期',
  republication: '重新公布',
  renumbering: '重新编排序号',
  introduction: '引出以下修改',
  provision: '决定自身的规定',
  repeal: '废止其他文件',
  'foreign-references': '对其他法规的引用随之调整',
  editorial: '文字留给编辑调整',
  attachment: '附件',
};

export const RENUMBERS_WORDS: Readonly<Record<NonTextual['renumbers'], string>> = {
  none: '不重新编排',
  articles: '条文依次编排',
  all: '章、条、款都依次编排',
};

export const FORM_WORDS: Readonly<Record<Decision['form'], string>> = { decision: '修改决定', amendment: '修正案' };

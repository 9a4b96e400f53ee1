import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/messages/index.ts';

/** The words of the report that the terminal's reports do not have; labels and addresses stay in Chinese in every language. */
export interface ReportWording {
  readonly report: string;
  readonly skip: string;
  readonly by: string;
  readonly decisions: (count: number) => string;
  readonly decisionNumber: (number: number) => string;
  readonly sections: Readonly<Record<'items' | 'contents' | 'numbers' | 'text' | 'choices' | 'consequences' | 'findings' | 'proof', string>>;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly failure: (failed: number, unread: number, all: number) => string;
  readonly notConsolidated: string;
  /** `more`: beside operations that failed. */
  readonly errorsSaid: (count: number, more: boolean) => string;
  readonly stoppedAt: (decision: string) => string;
  readonly notApplied: string;
  readonly otherParts: (titles: string) => string;
  readonly view: string;
  readonly redline: string;
  readonly sideBySide: string;
  readonly show: string;
  readonly all: string;
  readonly changedOnly: string;
  readonly byItem: string;
  readonly everyItem: string;
  readonly search: string;
  readonly help: string;
  readonly before: string;
  readonly after: string;
  readonly applied: string;
  readonly failed: string;
  readonly notUnderstood: string;
  readonly noPlace: string;
  /** Of what is stated to be compared with the result of the other items. */
  readonly agrees: string;
  readonly unitsChanged: (count: number) => string;
  readonly target: string;
  readonly noText: string;
  readonly closing: string;
  readonly decision: string;
  readonly chip: (item: string) => string;
  readonly causes: Readonly<Record<'tidy' | 'numbering' | 'reference' | 'history', string>>;
  readonly from: string;
  readonly left: (from: string) => string;
  readonly unfoldAll: string;
  readonly foldAll: string;
  readonly changesUnder: (count: number) => string;
  readonly matches: string;
  readonly nothingFound: string;
  readonly references: string;
  readonly tidied: string;
  readonly counted: string;
  readonly titleNote: string;
  readonly contentsFollow: string;
  /** What to do with the choices listed. */
  readonly choicesLead: string;
  readonly noConsequences: string;
  readonly consequencesLead: string;
  readonly relabelled: (counts: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly noFindings: string;
  readonly explained: string;
  readonly proofLead: (units: number) => string;
  readonly proofFailed: (units: number) => string;
  readonly ledger: Readonly<Record<'level' | 'before' | 'same' | 'text' | 'number' | 'gone' | 'rewritten' | 'added' | 'after', string>>;
  readonly ledgerNote: string;
  readonly levels: Readonly<Record<'division' | 'article' | 'paragraph' | 'item' | 'subitem', string>>;
  readonly characters: (old: number, kept: number, deleted: number, inserted: number, now: number) => string;
  readonly charactersFailed: string;
  readonly sources: string;
  readonly statute: string;
  readonly made: string;
  readonly options: string;
  readonly keys: readonly (readonly [string, string])[];
  readonly close: string;
  readonly legend: Readonly<Record<'deleted' | 'inserted' | 'consequence', string>>;
  readonly change: string;
}

export type Figure = 'operations' | 'failed' | 'unread' | 'errors' | 'changed' | 'inserted' | 'deleted' | 'moved' | 'renumbered' | 'choices' | 'warnings';

const zh: ReportWording = {
  report: '修改情况报告',
  skip: '跳到条文',
  by: '依据',
  decisions: (count) => `依次执行 ${count} 个决定`,
  decisionNumber: (number) => `决定之${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][number - 1] ?? number}`,
  sections: {
    items: '决定各项',
    contents: '目录',
    numbers: '序号对照',
    text: '条文',
    choices: '程序的选择',
    consequences: '随之修改',
    findings: '提示',
    proof: '核对',
  },
  figures: {
    operations: '操作执行',
    failed: '未能执行',
    unread: '未能读懂',
    errors: '其他错误',
    changed: '修改条文',
    inserted: '新增条文',
    deleted: '删去条文',
    moved: '移动、合并',
    renumbered: '序号改变',
    choices: '程序选择',
    warnings: '警告',
  },
  failure: (failed, unread, all) =>
    `${all} 项操作中有 ${[failed > 0 ? `${failed} 项未能执行` : '', unread > 0 ? `${unread} 项未能读懂` : ''].filter((said) => said !== '').join('、')}`,
  notConsolidated: '以下条文只含已经执行的修改，不是修改后的正式文本。',
  errorsSaid: (count, more) => `${more ? '另有 ' : ''}${count} 处错误`,
  stoppedAt: (decision) => `《${decision}》没有修改这件法规，到此为止。`,
  notApplied: '没有执行的决定：',
  otherParts: (titles) => `该决定还修改${titles}，不在本报告之内。`,
  view: '显示',
  redline: '花脸稿',
  sideBySide: '前后对照',
  show: '范围',
  all: '全文',
  changedOnly: '只看改动',
  byItem: '按项筛选',
  everyItem: '决定各项',
  search: '筛选条文：文字或者条号',
  help: '键盘操作',
  before: '修改前',
  after: '修改后',
  applied: '已执行',
  failed: '未能执行',
  notUnderstood: '未能读懂',
  noPlace: '没有改动任何文字',
  agrees: '核对相符，不另作改动',
  unitsChanged: (count) => `${count} 处`,
  target: '所指：',
  noText: '不改动文字',
  closing: '其他规定',
  decision: '决定',
  chip: (item) => `由决定${item}修改`,
  causes: { tidy: '标点', numbering: '随序号', reference: '引用', history: '题注' },
  from: '原',
  left: (from) => `${from}移至`,
  unfoldAll: '展开未改动的条文',
  foldAll: '收起未改动的条文',
  changesUnder: (count) => `${count} 处改动`,
  matches: '条',
  nothingFound: '没有符合的条文',
  references: '引用的条文序号',
  tidied: '标点和列举',
  counted: '重新编排的序号',
  titleNote: '题注',
  contentsFollow: '目录随标题改变。',
  choicesLead: '决定在以下各处可以有不止一种理解，由程序选择了一种，请逐一核对。要改用另一种，用所列的选项，或者改正决定。',
  noConsequences: '没有随之而来的修改。',
  consequencesLead: '以下修改不是决定逐字写明的，而是因决定而起：',
  relabelled: (counts) => `${counts}，逐一见序号对照`,
  severities: { error: '错误', warning: '警告', info: '提示' },
  noFindings: '没有需要提示的问题。',
  explained: '代码的含义、缘由和处理办法，用 xiufa explain 加代码查看。',
  proofLead: (units) => `修改前的 ${units} 个单元已逐一核对：每一个或者原样保留，或者由写明的一项操作改动、移动、删去；新出现的单元都有来处。没有一处遗漏。`,
  proofFailed: (units) => `有 ${units} 个单元说不清来去，这是程序的错误，请勿使用本报告。`,
  ledger: {
    level: '层级',
    before: '修改前',
    same: '未改动',
    text: '文字改动',
    number: '只改序号',
    gone: '删去、并入',
    rewritten: '整体重写',
    added: '新增',
    after: '修改后',
  },
  ledgerNote:
    '修改前 ＝ 未改动 ＋ 文字改动 ＋ 只改序号 ＋ 删去、并入 ＋ 整体重写；修改后 ＝ 未改动 ＋ 文字改动 ＋ 只改序号 ＋ 新增（整体重写的文字计入新增）。',
  levels: { division: '编章节', article: '条', paragraph: '款', item: '项', subitem: '目' },
  characters: (old, kept, deleted, inserted, now) =>
    `字数：修改前 ${old} ＝ 保留 ${kept} ＋ 删去 ${deleted}；修改后 ${now} ＝ 保留 ${kept} ＋ 增加 ${inserted}。`,
  charactersFailed: '花脸稿的字数与两个文本不符，这是程序的错误，请勿使用本报告。',
  sources: '所读文本及其 SHA-256 摘要',
  statute: '法规',
  made: '制作',
  options: '选项',
  keys: [
    ['j n', '下一处改动'],
    ['k p', '上一处改动'],
    ['/', '筛选条文'],
    ['v', '花脸稿、前后对照'],
    ['c', '全文、只看改动'],
    ['o', '展开、收起未改动的条文'],
    ['?', '显示本说明'],
    ['Esc', '关闭，清除筛选'],
  ],
  close: '关闭',
  legend: { deleted: '删去的文字', inserted: '增加的文字', consequence: '随之修改' },
  change: '改动',
};

const en: ReportWording = {
  report: 'Amendment report',
  skip: 'Skip to the text',
  by: 'by',
  decisions: (count) => `${count} decisions, carried out in order`,
  decisionNumber: (number) => `Decision ${number}`,
  sections: {
    items: 'Items',
    contents: 'Contents',
    numbers: 'Numbers',
    text: 'Text',
    choices: 'Choices',
    consequences: 'Consequential changes',
    findings: 'Diagnostics',
    proof: 'Proof',
  },
  figures: {
    operations: 'operations applied',
    failed: 'failed',
    unread: 'not understood',
    errors: 'other errors',
    changed: 'articles changed',
    inserted: 'new articles',
    deleted: 'deleted',
    moved: 'moved, merged',
    renumbered: 'renumbered',
    choices: 'choices',
    warnings: 'warnings',
  },
  failure: (failed, unread, all) =>
    `of ${all} operations ${[failed > 0 ? `${failed} could not be carried out` : '', unread > 0 ? `${unread} not understood` : ''].filter((said) => said !== '').join(', ')}`,
  notConsolidated: 'The text below has only the changes that were carried out. It is no consolidated text.',
  errorsSaid: (count, more) => `${count} ${more ? 'more ' : ''}${count === 1 ? 'error' : 'errors'}`,
  stoppedAt: (decision) => `《${decision}》 does not amend this statute; nothing was carried out from there on.`,
  notApplied: 'Decisions not carried out: ',
  otherParts: (titles) => `The decision also amends ${titles}, which this report leaves out.`,
  view: 'View',
  redline: 'Redline',
  sideBySide: 'Side by side',
  show: 'Show',
  all: 'Whole text',
  changedOnly: 'Changes only',
  byItem: 'By item',
  everyItem: 'every item',
  search: 'Filter: words or article number',
  help: 'Keyboard',
  before: 'Before',
  after: 'After',
  applied: 'applied',
  failed: 'failed',
  notUnderstood: 'not understood',
  noPlace: 'changed no words',
  agrees: 'checked, agrees',
  unitsChanged: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  target: 'target: ',
  noText: 'changes no text',
  closing: 'Other provisions',
  decision: 'decision',
  chip: (item) => `changed by item ${item}`,
  causes: { tidy: 'punctuation', numbering: 'numbering', reference: 'reference', history: 'title note' },
  from: 'former ',
  left: (from) => `${from} moved to `,
  unfoldAll: 'Unfold unchanged articles',
  foldAll: 'Fold unchanged articles',
  changesUnder: (count) => `${count} ${count === 1 ? 'change' : 'changes'}`,
  matches: 'articles',
  nothingFound: 'nothing found',
  references: 'References to articles',
  tidied: 'Punctuation and lists',
  counted: 'Numbers counted again',
  titleNote: 'Title note',
  contentsFollow: 'The table of contents follows the headings.',
  choicesLead:
    'In these places the decision can be read in more than one way, and the program chose one: please check each. The other is had by the option shown, or by correcting the decision.',
  noConsequences: 'Nothing followed from the changes.',
  consequencesLead: 'No clause orders the following word for word; it follows from what the decision orders:',
  relabelled: (counts) => `${counts}; each under Numbers`,
  severities: { error: 'error', warning: 'warning', info: 'note' },
  noFindings: 'Nothing to report.',
  explained: 'xiufa explain CODE tells what a code means, why, and what to do.',
  proofLead: (units) =>
    `Each of the ${units} units of the old text has been accounted for: it is kept as it was, or was changed, moved or removed by a named operation; and every new unit has its origin. Nothing is missing.`,
  proofFailed: (units) => `${units} units are not accounted for. This is a fault of the program; do not use this report.`,
  ledger: {
    level: 'Level',
    before: 'Before',
    same: 'Unchanged',
    text: 'Words changed',
    number: 'Number only',
    gone: 'Deleted, merged',
    rewritten: 'Rewritten whole',
    added: 'New',
    after: 'After',
  },
  ledgerNote:
    'Before = unchanged + words changed + number only + deleted, merged + rewritten; after = unchanged + words changed + number only + new (what was rewritten whole counts as new).',
  levels: { division: '编章节 divisions', article: '条 articles', paragraph: '款 paragraphs', item: '项 items', subitem: '目 subitems' },
  characters: (old, kept, deleted, inserted, now) =>
    `Characters: ${old} before = ${kept} kept + ${deleted} deleted; ${now} after = ${kept} kept + ${inserted} inserted.`,
  charactersFailed: 'The characters of the redline are not those of the two texts. This is a fault of the program; do not use this report.',
  sources: 'Texts as read, with their SHA-256',
  statute: 'statute',
  made: 'Made by',
  options: 'Options',
  keys: [
    ['j n', 'next change'],
    ['k p', 'previous change'],
    ['/', 'filter articles'],
    ['v', 'redline or side by side'],
    ['c', 'whole text or changes only'],
    ['o', 'fold or unfold unchanged articles'],
    ['?', 'this help'],
    ['Esc', 'close, clear the filter'],
  ],
  close: 'Close',
  legend: { deleted: 'deleted', inserted: 'inserted', consequence: 'follows from a change' },
  change: 'change',
};

export function reportWording(language: Language): ReportWording {
  return language === 'zh' ? zh : en;
}

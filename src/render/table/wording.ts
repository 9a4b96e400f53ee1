import { inTitleMarks } from '../../text/titles/marks.ts';

/** The words of a comparison table, apart from the text of the statute. */
export interface TableWording {
  /** The name of the table, on two lines. */
  readonly title: (statute: string) => readonly [string, string];
  readonly decision: (number: number | null, title: string) => string;
  /** What the marks mean: words before, deleted words, words between, new words, words behind. */
  readonly marks: readonly [string, string, string, string, string];
  readonly omitted: string;
  readonly before: string;
  readonly after: string;
  readonly item: string;
  readonly itemOf: (decision: number, item: string) => string;
  readonly inserted: string;
  readonly deleted: string;
  readonly nothing: string;
}

export type Language = 'zh' | 'en';

const zh: TableWording = {
  title: (statute) => [inTitleMarks(statute), '修改前后对照表'],
  decision: (number, title) => `依据${number ?? ''}：${title}`,
  marks: ['注：左栏', '这样的文字', '为删去的内容，右栏', '这样的文字', '为修改、增加的内容。'],
  omitted: '题注、目录以及没有修改、只有序号变化的条文没有列入。',
  before: '修改前',
  after: '修改后',
  item: '依据',
  itemOf: (decision, item) => `${decision}：${item}`,
  inserted: '（新增）',
  deleted: '（删去）',
  nothing: '没有条文改动。',
};

const en: TableWording = {
  title: (statute) => [inTitleMarks(statute), 'before and after'],
  decision: (number, title) => `Decision${number === null ? '' : ` ${number}`}: ${title}`,
  marks: ['Note: on the left, ', 'words like these', ' are deleted; on the right, ', 'words like these', ' are changed or new.'],
  omitted: ' The title note, the contents, and provisions that stay the same or change only their number are left out.',
  before: 'Before',
  after: 'After',
  item: 'Item',
  itemOf: (decision, item) => `${decision}: ${item}`,
  inserted: '(new)',
  deleted: '(deleted)',
  nothing: 'No provision changed.',
};

export function tableWordingOf(language: Language): TableWording {
  return { zh, en }[language];
}

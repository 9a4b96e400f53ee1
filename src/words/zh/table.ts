import { inTitleMarks } from '../../text/titles/marks.ts';
import type { TableWords } from '../table.ts';
import { names } from './names.ts';

export const table: TableWords = {
  title: (statute) => [inTitleMarks(statute), '修改前后对照表'],
  decision: (number, title) => `依据${number ?? ''}：${title}`,
  marks: ['注：左栏', '这样的文字', '为删去的内容，右栏', '这样的文字', '为修改、增加的内容。'],
  omitted: '题注、目录以及没有修改、只有序号或者位置变化的条文没有列入。',
  before: names.before,
  after: names.after,
  item: '依据',
  itemOf: (decision, item) => `${decision}：${item}`,
  inserted: `（${names.statuses.inserted}）`,
  deleted: `（${names.statuses.deleted}）`,
  nothing: '条文的文字没有改动。',
};

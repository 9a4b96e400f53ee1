import { inTitleMarks } from '../../text/titles/marks.ts';
import type { TableWords } from '../table.ts';

export const table: TableWords = {
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

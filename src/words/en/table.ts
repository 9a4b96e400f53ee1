import { inTitleMarks } from '../../text/titles/marks.ts';
import type { TableWords } from '../table.ts';
import { capital } from './capital.ts';
import { names } from './names.ts';

export const table: TableWords = {
  title: (statute) => [inTitleMarks(statute), 'before and after'],
  decision: (number, title) => `Decision${number === null ? '' : ` ${number}`}: ${title}`,
  marks: ['Note: on the left, ', 'words like these', ' are deleted; on the right, ', 'words like these', ' are changed or new.'],
  omitted: ' The title note, the contents, and provisions that stay the same or change only their number or place are left out.',
  before: capital(names.before),
  after: capital(names.after),
  item: 'Item',
  itemOf: (decision, item) => `${decision}: ${item}`,
  inserted: `(${names.statuses.inserted})`,
  deleted: `(${names.statuses.deleted})`,
  nothing: 'No provision has other words.',
};

import type { TerminalWords } from '../terminal.ts';
import { names } from './names.ts';

const { parts, severities, statuses } = names;

export const terminal: TerminalWords = {
  to: '–',
  unchanged: statuses.same,
  renumbered: statuses.renumbered,
  deleted: statuses.deleted,
  inserted: statuses.inserted,
  moved: statuses.moved,
  merged: statuses.merged,
  mergedInto: (target) => `merged into ${target}`,
  splitInto: (targets) => `split into ${targets}`,
  former: (label) => `former ${label}`,
  causes: names.causes,
  preamble: 'Preamble',
  annex: 'Annex',
  toc: 'Contents',
  nothing: 'nothing changed',
  numberings: 'addresses in the numbering before the decision; behind →, in the new one',
  whole: parts.whole,
  title: parts.title,
  abbreviated: (shown, count) => `${shown}…… (${count})`,
  places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  failed: names.failed,
  inserts: (count, unit) => `insert ${count} ${unit}`,
  sameNumber: 'same number',
  none: '–',
  noRenumbering: 'no number changed',
  divisions: 'Divisions',
  articles: 'Articles',
  below: 'Below articles',
  warning: severities.warning,
  colon: ': ',
  or: 'or: ',
  alike: (count, items) => `${count} more of this kind${items === '' ? '' : `: ${items}`}`,
};

import type { RedlineWords } from '../redline.ts';

export const redline: RedlineWords = {
  left: { moved: (to) => `moved to ${to}`, merged: (to) => `merged into ${to}`, split: (to) => `split into ${to}` },
  came: { moved: (from) => `moved from ${from}`, merged: (from) => `merged from ${from}`, split: (from) => `split from ${from}` },
  listed: (names) => names.join(', '),
  replaced: (old, now) => `“${old}” became “${now}”`,
  inserted: (now) => `“${now}” inserted`,
  deleted: (old) => `“${old}” deleted`,
  more: (count) => `${count} more change${count === 1 ? '' : 's'}`,
  rewritten: 'reworded',
  joined: (parts) => `${parts.join('; ')}.`,
};

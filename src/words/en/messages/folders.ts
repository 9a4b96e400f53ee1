import type { Messages, Params } from '../../message.ts';

const WHY: Params = {
  names: 'the name may mean any of them',
  undated: 'not every text says when it was passed or amended',
  'undated-decision': 'the decision does not say on which day it was taken',
  'same-day': 'they are of one day',
  'not-in-force': 'the newest was not yet in force when the decision was taken',
};

const PASSED: Params = {
  hidden: 'hidden files and folders',
  foreign: 'folders of programs and systems',
  link: 'links to what is read anyway',
  device: 'pipes, devices and the like, no files',
  output: 'the folder to be written to',
  format: 'formats that are not read',
  unread: 'files that could not be read as text',
};

/** Why a text was taken. */
const whyTaken = (p: Params): string => {
  if (p['reason'] === 'copies') return 'since they read alike';
  if (p['reason'] === 'undated')
    return `which bears no date, while the others are ${p['asked'] ? `not yet in force on ${p['asked']}` : `no earlier than the decision of ${p['taken']}`}`;
  return p['asked'] ? `in force on ${p['asked']}` : `the last before the decision of ${p['taken']}`;
};

/** Decisions over several statutes, and the folders in which they are looked for. */
export const folders = {
  B001: (p) => `《${p['title']}》 is there in ${p['count']} texts; taken is ${p['file']}, ${whyTaken(p)}; not taken: ${p['others']}`,
  B002: (p) => `which text of 《${p['title']}》 is to be amended is not known: ${p['files']}: ${WHY[p['reason'] ?? '']}`,
  B003: (p) =>
    `no text of 《${p['title']}》 from before: ${p['files']} ${p['asked'] ? `not yet in force on ${p['asked']}` : `not earlier than the decision (${p['taken'] ? 'taken' : 'in force'} on ${p['taken'] ?? p['latest']})`}`,
  B004: (p) => `${p['count']} could not be opened, and may hold statutes: ${p['names']}${p['more']}`,
  B005: (p) => `${p['count']} not read (${PASSED[p['reason'] ?? '']}): ${p['names']}${p['more']}`,
} satisfies Partial<Messages<'B'>>;

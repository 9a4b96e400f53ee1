import type { DraftingWords } from '../drafting.ts';

const BLANKS = {
  kind: 'the kind of instruments (say the body with --body, or the title with --title)',
  date: 'the day of adoption (--date)',
  session: 'the session or the body (--session, --body)',
  'in-force': 'the day of commencement (--in-force)',
} as const;

export const drafting: DraftingWords = {
  toFillIn: (blanks) => `fill in where “××××” stands: ${blanks.map((blank) => BLANKS[blank]).join(', ')}`,
  frameFaults: {
    title: (value) => `--title “${value}” is no title of a decision; for instance 某市人民代表大会常务委员会关于修改《某市停车场条例》的决定`,
    body: (value) => `--body “${value}” is no name of a body; for instance 某市人民代表大会常务委员会`,
    session: (value) => `--session “${value}” does not say which session; for instance 某市第十六届人民代表大会常务委员会第三次会议`,
    'no-body': (value) => `--session “${value}” does not say of which body; for instance 某市第十六届人民代表大会常务委员会第三次会议, or add --body`,
    'other-body': (value, body) => `--session “${value}” is no session of --body “${body}”`,
    'too-early': (value, date) => `--in-force ${value} is before --date ${date}: a decision cannot enter into force before it is adopted`,
  },
  papers: { decision: 'decision', table: 'comparison', statement: 'statement' },
  papersFolder: '--papers takes a folder',
  statementBlanks: (path) => `fill in where “××××” stands in ${path}: why the amendment is needed, the reasons, who speaks`,
  bothRevisions: 'a decision drafted from one file with tracked changes needs both its texts: no --revisions',
  cleanOfOne: '--clean is for one statute: the new texts of several are the files given',
  tooManyVersions: (count) => `draft takes an old and a new text, and there are ${count} files; for one decision on several statutes add --pairs`,
  oddPairs: (count) => `--pairs takes the old and the new text of each statute in turn; there are ${count} files`,
  noSeveralAmendments: 'a 修正案 amends one statute: --form amendment is not for several',
};

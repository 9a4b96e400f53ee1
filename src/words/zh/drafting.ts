import type { DraftingWords } from '../drafting.ts';

const BLANKS = {
  kind: '法规的种类（--body 写明机关，或者用 --title 写出标题）',
  date: '通过日期（--date）',
  session: '会议或者机关（--session、--body）',
  'in-force': '施行日期（--in-force）',
} as const;

export const drafting: DraftingWords = {
  toFillIn: (blanks) => `“××××”处须填写：${blanks.map((blank) => BLANKS[blank]).join('、')}`,
  frameFaults: {
    title: (value) => `--title 的“${value}”不是决定的标题，应如 某市人民代表大会常务委员会关于修改《某市停车场条例》的决定`,
    body: (value) => `--body 的“${value}”不是机关的名称，应如 某市人民代表大会常务委员会`,
    session: (value) => `--session 的“${value}”没有写明第几次会议，应如 某市第十六届人民代表大会常务委员会第三次会议`,
    'no-body': (value) => `--session 的“${value}”没有写明是哪个机关的会议，应如 某市第十六届人民代表大会常务委员会第三次会议，或者加上 --body`,
    'other-body': (value, body) => `--session 的“${value}”不是 --body 的“${body}”的会议`,
    'too-early': (value, date) => `--in-force 的${value}早于 --date 的${date}：施行不能早于通过`,
  },
  papers: { decision: '修改决定', table: '修改前后对照表', statement: '说明' },
  papersFolder: '--papers 后面要写目录',
  statementBlanks: (path) => `${path} 中的“××××”处须填写：修改的必要性、理由、报告人等`,
  bothRevisions: '由一个带修订痕迹的文件起草时，接受和拒绝的文本都要读，不能用 --revisions',
  cleanOfOne: '--clean 只用于一件法规：几件法规的新文本就是所给的文件',
  tooManyVersions: (count) => `起草要旧、新两个文本，写了 ${count} 个文件；几件法规合写一个决定，加上 --pairs`,
  oddPairs: (count) => `--pairs 后面依次写各件法规的旧文本、新文本，须成对，这里有 ${count} 个文件`,
  noSeveralAmendments: '修正案只修改一件法规：--form amendment 不能用于几件法规',
};

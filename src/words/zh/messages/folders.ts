import type { Messages, Params } from '../../message.ts';

const WHY: Params = {
  names: '这个名称可以指其中任何一件',
  undated: '有的文本没有写明通过、修正的日期',
  'undated-decision': '决定没有写明是哪一天作出的',
  'same-day': '日期相同',
  'not-in-force': '决定作出时，最近的一个尚未施行',
};

const PASSED: Params = {
  hidden: '隐藏的文件和目录',
  foreign: '程序或者系统的目录',
  link: '指向已读目录的链接',
  device: '管道、设备之类，不是文件',
  output: '要写入的目录',
  format: '不读的格式',
  unread: '无法读成文本的文件',
};

/** Why a text was taken. */
const whyTaken = (p: Params): string => {
  if (p['reason'] === 'copies') return '各个文本的文字完全相同';
  if (p['reason'] === 'undated') return `它没有写明日期，而其余的${p['asked'] ? `在${p['asked']}都还没有施行` : `都不早于决定（${p['taken']}作出）`}`;
  return p['asked'] ? `${p['asked']}施行的是这一个` : `决定于${p['taken']}作出，这是此前最近的一个`;
};

/** Decisions over several statutes, and the folders in which they are looked for. */
export const folders = {
  B001: (p) => `《${p['title']}》有 ${p['count']} 个文本，取 ${p['file']}：${whyTaken(p)}；未取 ${p['others']}`,
  B002: (p) => `不知道修改《${p['title']}》的哪一个文本：${p['files']}，${WHY[p['reason'] ?? '']}`,
  B003: (p) =>
    `《${p['title']}》没有修改前的文本：${p['files']}${p['asked'] ? `在${p['asked']}都还没有施行` : `不早于决定（${p['taken'] ?? p['latest']}${p['taken'] ? '作出' : '施行'}）`}`,
  B004: (p) => `有 ${p['count']} 处打不开，不知道其中有没有法规：${p['names']}${p['more']}`,
  B005: (p) => `没有读 ${p['count']} 处（${PASSED[p['reason'] ?? '']}）：${p['names']}${p['more']}`,
} satisfies Partial<Messages<'B'>>;

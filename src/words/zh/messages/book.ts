import type { Messages } from '../../message.ts';

const DAYS: Readonly<Record<string, string>> = { adopted: '通过的日期（--adopted）', 'in-force': '施行的日期（--in-force）' };

/** A statute's life in a book. */
export const book = {
  B020: (p) => `没有“${p['value']}”这一天；日期写作 2020-11-27`,
  B021: (p) => `“${p['path']}”不在这个目录里；book.yaml 只能用所在目录中的文件`,
  B022: (p) => `决定于${p['adopted']}通过，早于最后一个决定《${p['before']}》（${p['last']}通过）`,
  B023: (p) => `不知道决定${DAYS[p['key'] ?? '']}`,
  B024: (p) => `与重新公布的文本 ${p['file']} 有 ${p['count']} 处不一致：${p['departures']}`,
  B025: (p) => (p['where'] === 'book' ? `这个决定已经在沿革里：${p['entry']}` : `题注中已经有这一次修改：${p['entry']}`),
  B026: (p) => `《${p['title']}》在${p['day']}${p['adopted'] ? '已经通过、' : ''}还没有施行：${p['inForce']}起施行`,
  B027: (p) => `${p['day']}已经通过、尚未施行：《${p['decision']}》${p['items'] ? `第${p['items']}项` : ''}，${p['inForce']}起施行`,
  B028: (p) => `决定没有第${p['item']}项，不能单独规定它的施行日期；决定各项为${p['items']}`,
} satisfies Partial<Messages<'B'>>;

import type { FormWords } from '../forms.ts';
import { names } from './names.ts';

export const forms: FormWords = {
  decisionHead:
    '修改决定的可编辑形式：改正之后代替决定使用（xiufa apply 法规 本文件）。地址照决定的写法；引文不加引号，一行一段；clause、text（项下）只供对照。',
  statuteHead: '法规的数据形式：可以修改，各命令都能读取。序号照印本写；一段一行；只有一款的条写在 text 下；项照印本连序号写。',
  kinds: { statute: '法规', decision: '修改决定', amendment: '修正案' },
  positions: { before: '之前', after: '之后' },
  renumbers: { none: '不重新编排', articles: '条文依次编排', all: '章、条、款都依次编排' },
  divisionTitle: (level) => names.parts[level as keyof typeof names.parts],
};

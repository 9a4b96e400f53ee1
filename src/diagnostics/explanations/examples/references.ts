import type { Example } from '../explanation.ts';
import type { references as zh } from '../zh/references.ts';

const RENUMBERED = '《某省土地管理条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。';

export const references: Readonly<Record<keyof typeof zh, Example | null>> = {
  X001: {
    base: [
      '第一条　征收土地的补偿费由土地行政主管部门支付。',
      '第二条　建设占用耕地的，应当缴纳耕地开垦费。',
      '第三条　违反本条例第二条规定的，责令限期缴纳。',
    ],
    decision: ['一、删去第一条。', RENUMBERED],
  },
  X002: {
    base: ['第一条　建设占用耕地的，应当缴纳耕地开垦费。', '第二条　违反本条例第一条规定的，责令限期缴纳。'],
    decision: ['一、删去第一条。', RENUMBERED],
  },
  X003: {
    base: [
      '第一条　征收土地的补偿费由土地行政主管部门支付。',
      '第二条　建设占用耕地的，应当缴纳耕地开垦费。',
      '第三条　违反《中华人民共和国土地管理法》和第二条规定的，责令限期缴纳。',
    ],
    decision: ['一、删去第一条。', RENUMBERED],
  },
  X004: {
    base: ['第一条　建设占用耕地的，应当缴纳耕地开垦费。', '开垦费专款专用。', '违反前款规定的，责令限期改正。'],
    decision: ['一、删去第一条第二款。'],
  },
  X005: {
    base: ['第一条　建设占用耕地的，应当缴纳耕地开垦费。', '第二条　拒不缴纳的，责令限期缴纳。'],
    decision: ['一、将第二条修改为：“违反本条例第九条规定的，责令限期缴纳。”'],
  },
};

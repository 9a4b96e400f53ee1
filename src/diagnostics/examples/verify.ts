import { formatNumeral } from '../../text/numeral.ts';
import type { StageCode } from '../codes.ts';
import type { Example } from '../example.ts';

const TITLE = '某省土地管理条例';
const ADOPTED = '1999年9月26日某省第九届人民代表大会常务委员会第十二次会议通过';
const SESSION = '某省第十三届人民代表大会常务委员会第二十一次会议';
const BASE = ['第一条　土地行政主管部门负责本条例的实施。'];
const AMENDED = '第一条　自然资源主管部门负责本条例的实施。';
const THIRTY = Array.from({ length: 30 }, (_, i) => formatNumeral(i + 1));
const LAST = '第三十一条　建设占用耕地的单位应当按照占多少、垦多少的原则，开垦与所占耕地的数量和质量相当的耕地；没有条件开垦的，应当依法缴纳耕地开垦费。';
const ORDER = '一、将第一条中的“土地行政主管部门”修改为“自然资源主管部门”。';

export const verify: Readonly<Record<StageCode<'V'>, Example | null>> = {
  V001: {
    base: ['第一条　土地行政主管部门可以处非法所得一倍以上三倍以下的罚款。'],
    decision: [ORDER],
    official: ['第一条　自然资源主管部门可以处非法所得—倍以上三倍以下的罚款。'],
  },
  V002: {
    base: BASE,
    decision: [ORDER],
    official: ['第一条　自然资源主管部门负责本条例的实施。。'],
  },
  V003: {
    base: ['第一条　土地行政主管部门（以下简称主管部门）负责本条例的实施。'],
    decision: [ORDER],
    official: ['第一条　自然资源主管部门（以下简称主管部门负责本条例的实施。'],
  },
  V004: {
    base: BASE,
    decision: [ORDER],
    official: { whole: [TITLE, `（${ADOPTED}　根据2020年11月27日${SESSION}《关于修改〈${TITLE}〉的决定》第一次修正）`, AMENDED] },
  },
  V005: {
    base: BASE,
    decision: [ORDER],
    official: { whole: [TITLE, `（${ADOPTED}　根据2020年11月29日${SESSION}《关于修改〈${TITLE}〉的决定》修正）`, AMENDED] },
  },
  V006: {
    base: BASE,
    decision: [ORDER],
    official: { whole: ['某省土地管理办法', `（${ADOPTED}　根据2020年11月27日${SESSION}《关于修改〈${TITLE}〉的决定》修正）`, AMENDED] },
  },
  V007: {
    base: [
      '第一条　县级以上人民政府应当建立健全土地管理制度，各级土地行政主管部门负责实施。',
      '具体办法由县级以上人民政府另行制定公布。',
      '第二条　建设占用耕地的，应当开垦与所占耕地数量相当的耕地。',
    ],
    decision: [ORDER],
    official: {
      whole: [
        TITLE,
        '（1999年9月26日某省第九届人民代表大会',
        '常务委员会第十二次会议通过 根据2020年',
        '11月27日某省第十三届人民代表大会常务委',
        '员会第二十一次会议《关于修改〈某省土地管',
        '理条例〉的决定》修正）',
        '第一条 县级以上人民政府应当建立健全土地',
        '管理制度,各级自然资源主管部门负责实施.',
        '具体办法由县级以上人民政府另行制定公布.',
        '第二条 建设占用耕地的,应当开垦与所占耕',
        '地数量相当的耕地.',
      ],
    },
  },
  V008: {
    base: ['第一条　县级以上人民政府负责土地管理。', '第二条　建设用地应当依法申请。'],
    gazette: {
      whole: [
        '某省人民代表大会常务委员会关于修改《某省土地管理条例》的决定',
        '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）',
        '某省第十三届人民代表大会常务委员会第二十一次会议决定，对《某省土地管理条例》作如下修改：',
        '一、删去第二条。',
        '本决定自公布之日起施行。',
      ],
    },
  },
  V011: {
    base: ['第一条　建设占用耕地的，应当开垦与所占耕地数量相当的耕地。'],
    official: {
      whole: ['某省电梯安全条例', '（2020年11月27日某省人民代表大会常务委员会通过）', '第一条　电梯使用单位应当每月检查一次制动装置，并且做好记录。'],
    },
  },
  V021: {
    base: ['第一章　总则', '第一条　为了保护土地，制定本条例。', '第二条　本条例适用于本省。', '土地利用', '第三条　土地使用权人应当合理利用土地。'],
    next: ['第一章　总则', '第一条　为了保护土地，制定本条例。', '第二条　本条例适用于本省。', '第二章　土地利用', '第三条　使用权人应当合理利用土地。'],
  },
  V014: {
    base: BASE,
    next: { whole: [TITLE, `（${ADOPTED}）`, '土地是国家宝贵的资源，应当切实加以保护。', ...BASE] },
  },
  V015: {
    base: ['第一条　土地行政主管部门负责本条例的实施。', '第二条　本条例自公布之日起施行。'],
    next: ['第一条　土地行政主管部门负责本条例的实施。', '第三条　本条例自公布之日起施行。'],
  },
  V025: {
    base: { whole: [`（${ADOPTED}）`, ...BASE] },
    next: { whole: [`（${ADOPTED}）`, AMENDED] },
  },
  // 将 … 修改为 in a title reads as an order.
  V026: {
    base: { whole: ['将某办法修改为某条例', ...BASE] },
    next: { whole: ['将某办法修改为某条例', AMENDED] },
  },
  V027: null,
  V028: null,
  V029: null,
  V030: null,
  V016: { base: BASE, next: BASE },
  V020: { base: { whole: [TITLE, `（${ADOPTED}　根据2020年11月27日${SESSION}《关于修改〈${TITLE}〉的决定》修正）`, AMENDED] }, next: BASE },
  V018: {
    base: [...THIRTY.map((n) => `第${n}条　第${n}号地块由使用权人每年报告一次使用情况。`), LAST],
    next: [...THIRTY.map((n) => `第${n}条　建设用地闲置满${n}个月，主管部门无偿收回，重新安排，办法另行制定并公布。`), LAST],
  },
  V017: { base: BASE, next: { whole: [TITLE, `（${ADOPTED}　根据2020年11月27日${SESSION}《关于修改〈${TITLE}〉的决定》修正）`, AMENDED] } },
};

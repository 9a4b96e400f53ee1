import type { StageCode } from '../codes.ts';
import type { Example } from '../example.ts';

const TITLE = '某省土地管理条例';
const NOTE = '1999年9月26日某省第九届人民代表大会常务委员会第十二次会议通过';
const ADOPTED = '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）';
const ENACTING = '某省第十三届人民代表大会常务委员会第二十一次会议决定';
const ARTICLE = '第一条　使用土地应当节约。';
const IN_FORCE = '本决定自公布之日起施行。';
const ANEW = `《${TITLE}》根据本决定作相应修改，重新公布。`;

const decisionOn = (names: string, ...lines: string[]): Example => ({
  decision: { whole: [`某省人民代表大会常务委员会关于修改${names}的决定`, ADOPTED, ...lines] },
});
const amendedTwice = [`对《${TITLE}》作出修改`, '对《某省水条例》作出修改'].flatMap((header, i) => [`${'一二'.charAt(i)}、${header}`, '删去第二条。']);

/** Texts that `xiufa check` finds these faults in: statutes and decisions each by itself. */
export const check: Readonly<Record<StageCode<'C'>, Example | null>> = {
  C001: { base: ['第一条　土地分为下列两类：', '1.农用地；', '2.建设用地。'] },
  C002: { base: { whole: [TITLE, ARTICLE] } },
  C003: { base: { whole: [TITLE, '（1999年9月26日通过）', ARTICLE] } },
  C004: {
    base: {
      whole: [
        TITLE,
        `（${NOTE}　根据2018年5月1日某省第十二届人民代表大会常务委员会第三次会议《关于修改〈${TITLE}〉的决定》第一次修正　根据2016年5月1日某省第十二届人民代表大会常务委员会第一次会议《关于修改部分地方性法规的决定》第二次修正）`,
        ARTICLE,
      ],
    },
  },
  C005: { base: ['第一条　使用土地应当遵守下列规定：', '（一）节约用地；', '（二）保护耕地。', '第二条　违反第一条第（一）项规定的，责令改正。'] },
  C006: { base: ['第一条　根据《中华人民共和国宪法》，制定本条例。'] },
  C007: { base: [ARTICLE, '第二条　违反本办法第一条规定的，责令改正。'] },
  C008: { base: ['第一条　有下列行为之一，责令改正：', '（一）闲置土地的；', '（二）荒芜耕地的。'] },
  C009: { base: ['第一条　登记应当在三十日内办结。', '第二条　变更登记应当在20日内办结。'] },
  C010: { decision: ['一、将第二条修改为：“土地由自然资源主管部门管理”。'] },
  C011: { decision: ['一、将第二条中的“土地行政主管部门”修改为“自然资源主管部门。”'] },
  C012: { base: ['第一条　使用土地应当节约，但应急用地除外。'] },
  C013: {
    base: ['目录', '第一章　总则', '第二章　用地管理', '第一章　总则', ARTICLE, '第二章　用地', '第二条　建设用地应当经批准。'],
  },
  C014: {
    base: {
      whole: [TITLE, `（${NOTE}　根据2016年5月1日某省第十二届人民代表大会常务委员会第一次会议《关于修改〈${TITLE}〉的决定》修订）`, ARTICLE],
    },
  },
  C015: { decision: ['一、删除第二条。'] },
  C016: { decision: ['一、删去第二条。', '二、删除第三条。'] },
  C017: decisionOn(`《${TITLE}》等三件地方性法规`, `${ENACTING}：`, ...amendedTwice, IN_FORCE, '以上法规根据本决定作相应修改，重新公布。'),
  C018: decisionOn(`《某省水条例》《${TITLE}》`, `${ENACTING}：`, ...amendedTwice, IN_FORCE, '以上法规根据本决定作相应修改，重新公布。'),
  C019: { base: ['第一条　使用土地应当：', '（一）节约用地；', '（二）保护耕地，', '（三）防治污染。'] },
  C020: decisionOn(`《${TITLE}》`, `${ENACTING}，对《${TITLE}》作如下修改：`, '一、删去第二条。', ANEW),
  C021: decisionOn(`《${TITLE}》`, `${ENACTING}，对《${TITLE}》作如下修改：`, '一、删去第二条。', IN_FORCE),
  C022: { decision: ['一、将第一百十条修改为：“使用土地应当节约。”'] },
  C023: { decision: ['一、将第一条修改为：“根据《中华人民共和国土地管理法，制定本条例。”'] },
  C024: { base: [ARTICLE, '使用土地应当登记。', '第二条　违反第一条第1款规定的，责令改正。'] },
  C025: { base: ['第一条　使用土地必须节约。'] },
  C026: { base: [ARTICLE] },
  C027: { base: ['第一条　使用土地应当节约,不得荒芜耕地。'] },
  C028: { base: ['第一条　使用土地实行"节约优先"的原则。'] },
  C029: { base: ['第一条　使用土地应当：', '（一）节约用地；', '（二）保护耕地。', '第二条　违反本条例第一条第一款第一项规定的，责令改正。'] },
  C030: {
    base: [ARTICLE, '第二条　荒芜耕地的，收回土地。', '第三条　闲置土地的，收回土地。', '第四条　违反第一条、第二条、第三条规定的，责令改正。'],
  },
  C031: { base: ['第一条　根据《土地管理法》，制定本条例。'] },
  C032: { base: [ARTICLE, '第二条　《某省土地管理办法》同时废止。本条例自2020年1月1日起施行。'] },
  C033: {
    base: ['第一条　在中华人民共和国境内使用土地的单位，应当登记。'],
    decision: ['一、将第一条中的“国境内使用土地的单位”修改为“国境内使用土地的单位和个人”。'],
  },
  C034: {
    base: ['第一条　使用土地应当节约，不得荒芜耕地，也不得闲置土地。'],
    decision: ['一、将第一条修改为：“使用土地应当节约，的不得荒芜耕地。”'],
  },
  C035: {
    base: {
      whole: [TITLE, `（${NOTE}　根据2023年5月1日某省第十四届人民代表大会常务委员会第三次会议《关于修改部分地方性法规的决定》修正）`, ARTICLE],
    },
    decision: ['一、将第一条中的“节约”修改为“节约集约”。'],
  },
  C036: {
    base: {
      whole: [TITLE, `（${NOTE}　根据2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议《关于修改〈${TITLE}〉的决定》修正）`, ARTICLE],
    },
    decision: ['一、将第一条中的“节约”修改为“节约集约”。'],
  },
  C037: {
    decision: {
      whole: [`某省人民代表大会常务委员会关于修改《${TITLE}》的决定（草案）`, `${ENACTING}，对《${TITLE}》作如下修改：`, '一、删去第二条。', IN_FORCE, ANEW],
    },
  },
};

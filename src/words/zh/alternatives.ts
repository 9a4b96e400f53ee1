import type { Words } from '../words.ts';

/** What else could have been chosen, in a few words without a stop. A code that becomes a choice is missed here first. */
export const alternatives: Words['alternatives'] = {
  D004: () => '引文在别处结束',
  D013: (p) => `“${p['address']?.replace(/^第/, '')}”不是序号，而是数量`,
  D014: () => '引文从别处起，或者至别处止',
  D033: () => '这里不是引文',
  D036: (p) => `加在${p['address']}的其他地方`,
  D034: (p) => `作为${p['address']}的最后一句`,
  D042: () => '修改的是另一件法规',
  D043: () => '不是新的文字',
  D044: (p) => `“${p['label']}”是款`,
  D045: () => '文字的起止不同',
  D047: (p) => `“${p['words']}”也是修改`,
  D046: (p) => `“${p['words']}”另有所指`,
  D038: () => '不分行，各项仍是这一款里的文字',
  A015: () => '序号不动',
  A017: (p) => `不补“${p['mark']}”`,
  A018: (p) => `只删去文字，${p['address']}仍在，没有内容`,
  A019: () => '一并修改',
  A021: (p) => `放入${p['other']}`,
  A022: (p) => {
    if (p['reason'] === 'commencement') return '放在关于施行日期的一条之后';
    return p['reason'] === 'division' ? '放在原有各条之前、之间' : '放在原有各款（项）之前、之间，或者并入其中一款（项）';
  },
  A024: (p) => `以前的各次补写第几次，这次写第 ${p['count']} 次`,
  A035: (p) => (p['reason'] === 'item' ? '仍按原序号理解' : `仍按原序号理解，则${p['reason'] === 'words' ? '没有所引文字' : '没有这一处'}，不能执行`),
  A037: (p) => `${p['address']}仍在${p['other']}的原来一侧，写明的序号有误`,
  A038: (p) => `以各项修改的结果为准：“${p['made']}”`,
  A042: (p) => `${p['address']}并入原有的一条，该条改为${p['article']}`,
  A077: () => '修改的是另一单位的',
  A075: (p) => `${p['addresses']}不在其内`,
  A074: () => '连表头一起数',
  A060: (p) => (p['text'] ? '补上或者删去其中的标点' : '整个删去'),
  A061: (p) => `保留“${p['mark']}”`,
  A062: (p) => `照引文，末尾没有“${p['mark']}”`,
  A065: () => '补上“、”或者“，”',
  A068: () => '原有各项一并删去',
  A067: (p) => (p['reason'] === 'wider' ? `仍按${p['other']}理解，则没有所引文字，不能执行` : `${p['other']}各处的“${p['words']}”都是`),
  X003: () => '引用的是本法规，随序号修改',
  X010: () => '两处都照原样留着',
};

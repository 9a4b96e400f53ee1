import type { StageCode } from '../codes.ts';
import type { Example } from '../example.ts';

export const decision: Readonly<Record<StageCode<'D'>, Example | null>> = {
  D001: {
    decision: {
      whole: [
        '某省人民代表大会常务委员会关于加强耕地保护的决定',
        '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）',
        '一、各级人民政府应当把耕地保护列入重要议事日程。',
        '二、本决定自公布之日起施行。',
      ],
    },
  },
  D002: { decision: ['一、第七条不再适用于国有农场。'] },
  D003: { decision: ['一、将第七条修改为：“建设占用耕地的，应当开垦与所占耕地数量相当的耕地。', '没有条件开垦的，应当缴纳耕地开垦费。', '二、删去第九条。'] },
  D004: { decision: ['一、将第七条修改为：“建设占用耕地的，应当缴纳耕地开垦费。', '二、删去第九条。'] },
  D005: { decision: ['一、将第二款中的“土地行政主管部门”修改为“自然资源主管部门”。'] },
  D006: { decision: ['一、在第七条增加两款，作为第二款、第三款：“耕地开垦费的标准由省人民政府规定。”'] },
  D007: { decision: ['一、删去第七条。', '三、删去第九条。'] },
  D008: {
    decision: {
      whole: [
        '某省人民代表大会常务委员会关于修改部分地方性法规的决定',
        '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）',
        '一、将第七条中的“土地行政主管部门”修改为“自然资源主管部门”。',
      ],
    },
  },
  D009: { decision: ['一、将第七条中的土地行政主管部门”修改为“自然资源主管部门”。'] },
  D010: { decision: ['一、删去第七条。', '省人民政府应当自本决定公布之日起六个月内制定耕地开垦费的征收标准。'] },
  D011: { decision: ['一、将第十十条中的“土地行政主管部门”修改为“自然资源主管部门”。'] },
  D012: { decision: ['一、将《某省森林条例》第七条中的“林业行政主管部门”修改为“林业和草原主管部门”。'] },
  D013: { decision: ['一、将七条修改为：“建设占用耕地的，应当缴纳耕地开垦费。”'] },
  D014: { decision: ['一、将第七条修改为：建设占用耕地的，应当缴纳耕地开垦费。', '二、删去第九条。'] },
  D015: { decision: ['一、删去第七条。', '二、条文中引用《中华人民共和国土地管理法》相关条文的序号根据修改后的《中华人民共和国土地管理法》作相应调整。'] },
  D016: {
    decision: {
      whole: [
        '某省人民代表大会常务委员会关于修改《某省土地管理条例》的决定',
        '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）',
        '一、删去第七条。',
        '本决定自公布之日起施行。',
        '某省土地管理条例',
        '第一条　为了加强土地管理，制定本条例。',
      ],
    },
  },
  D017: {
    decision: {
      whole: [
        '某省人民代表大会常务委员会关于废止《某省农村初级卫生保健条例》的决定',
        '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）',
        '某省第十三届人民代表大会常务委员会第二十一次会议决定：《某省农村初级卫生保健条例》自2021年1月1日起废止。',
      ],
    },
  },
  D018: {
    decision: {
      whole: [
        '某省人民代表大会常务委员会关于批准《某市医疗急救服务条例》的决定',
        '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）',
        '某省第十三届人民代表大会常务委员会第二十一次会议审议了某市人民代表大会常务委员会通过的《某市医疗急救服务条例》，决定予以批准。',
      ],
    },
  },
  D031: { decision: ['一、将第七条分为两款，作为第七条、第八条，修改为：“登记造册。”“登记不收费。”'] },
  D032: { decision: ['一、将第七条修改为：“农民集体所有的土地由县级人民政府登记造册。”', '二、对部分文字作相应调整。'] },
  D033: { decision: ['一、将第七条中的”登记造册”修改为”登记”。'] },
  D034: { decision: ['一、在第七条第一款后增加：“登记不收费。”'] },
  D036: { decision: ['一、在第七条中增加“一般管理区内，”。'] },
  D037: { decision: ['一、在第七条中增加“公益惠民”。'] },
  D035: { decision: ['一、将第七条修改为：“……”'] },
  D042: {
    decision: {
      whole: ['关于修改若干条文的决定', '一、将第七条中的“土地行政主管部门”修改为“自然资源主管部门”。'],
    },
  },
  D043: { decision: ['一、将第七条修改为：“农民集体所有的土地登记造册。”', '登记不收费。”'] },
  D044: { decision: ['一、将第九条第（二）款中的“林地”修改为“林地、湿地”。'] },
  D045: { decision: ['一、将第九条中的林地改为林地、湿地。'] },
  D047: { decision: ['一、成员住得分散，将第九条中的“林地”修改为“林地、湿地”。'] },
  D048: { decision: ['一、删去第九条、第九条第一款。'] },
  D046: { decision: ['一、将第九条中的范围“林地”修改为“林地、湿地”。'] },
  D041: { decision: ['一、将第七条修改为：“农民集体所有的土地，按照下列规定登记：……”'] },
  D038: { decision: ['一、将第七条修改为：“下列土地不得出让：（一）林地；（二）湿地。”'] },
  D020: { decision: { yaml: ['form: decision', 'title：关于修改《某省土地管理条例》的决定', 'parts: []'] } },
  D021: { decision: yamlForm(['- op: delete', '  targets: &deleted 第七条']) },
  D022: { decision: yamlForm(['- op: delete', '  targets: 第七条', '  targets: 第九条']) },
  D023: { decision: yamlForm(['- op: replace', '  target: 第七条']) },
  D024: { decision: yamlForm(['- op: delete', '  targets: 第七条', '  clauses: 删去第七条']) },
  D025: { decision: yamlForm(['op: delete', 'targets: 第七条']) },
  D026: { decision: yamlForm(['- op: remove', '  targets: 第七条']) },
  D027: { decision: yamlForm(['- op: delete', '  targets: 第七条至第九条']) },
  D028: { decision: yamlForm(['- op: delete', '  targets: 第七条'], ['unresolved:', '  - D002 看不懂这一句：“第九条不再适用于国有农场”']) },
  D040: null,
  D029: { decision: yamlForm(['- op: delete', '  targets: 第七条'], [], ['- number: 二', '  operations: []']) },
};

/** A decision in its YAML form of one item with these operations, further keys of the item, and further items. */
function yamlForm(operations: readonly string[], keys: readonly string[] = [], items: readonly string[] = []): { readonly yaml: readonly string[] } {
  const indented = (lines: readonly string[], columns: number): readonly string[] => lines.map((line) => ' '.repeat(columns) + line);
  return {
    yaml: [
      'form: decision',
      'title: 关于修改《某省土地管理条例》的决定',
      'parts:',
      '  - instrument: 某省土地管理条例',
      '    items:',
      '      - number: 一',
      ...indented(keys, 8),
      '        operations:',
      ...indented(operations, 10),
      ...indented(items, 6),
    ],
  };
}

import type { Messages, Params } from '../../message.ts';
import { names } from '../names.ts';

const LEVEL: Params = names.parts;

const TABLE_FAULTS: Params = {
  none: '这里没有表格',
  several: '几个表格里都有，不能确定是哪一个',
  row: '表格里没有这一行',
  rows: '表格里这样的行不止一个',
  column: '表格里没有这一栏',
  columns: '表格里这样的栏不止一个',
};

/** What speaks for a division where an article stands at a border. */
const BORDER_REASONS: Params = {
  order: '按决定各项的先后，',
  liability: '因所写是违反规定的责任，',
  supplementary: '因所写是附则的内容，',
  definition: '因以定义开头，',
  heading: '因只用到该章标题的词，',
  left: '因其内容来自该章，',
  earlier: '没有文字可据，按前一章末尾，',
};

const near = (p: Params): string => (p['near'] ? `；最接近的文字是“${p['near']}”` : '');

const elsewhere = (p: Params): string => (p['elsewhere'] ? `；这些文字在${p['elsewhere']}，请核对条款序号` : '');

const alike = (p: Params): string => (p['alike'] ? `；看上去一样，编码不同的是 ${p['alike']}` : '');

/** Amending the statute. */
export const amend: Messages<'A'> = {
  A001: (p) => `没有${p['address']}${p['have'] ? `（全文共 ${p['have']} 条）` : ''}`,
  A002: (p) => `没有${p['address']}：${p['within']}只有 ${p['have']} 款`,
  A003: (p) => `没有${p['address']}：${p['within']}有 ${p['have']} 项`,
  A004: (p) => `${p['address']}中没有“${p['words']}”${near(p)}${alike(p)}${elsewhere(p)}`,
  A078: (p) => `所引的原文只是${p['address']}的一部分，只改这一部分`,
  A079: (p) => `所引的原文连成一行，是${p['address']}的全部文字，新的文字照原文分段`,
  A080: (p) => `修改之后“${p['words']}”连续出现两次：“${p['text']}”`,
  A083: (p) => `写的是${p['address']}（${p['named']}），而该条的条标是“${p['caption']}”；按条号执行`,
  A082: (p) => `新的文字没有写条标，${p['address']}的条标“${p['caption']}”保留`,
  A081: (p) => `这里新写的文字中也有“${p['words']}”（${p['count']} 处），不在统一修改之列，照写`,
  A077: (p) => `决定写的《${p['name']}》省略了单位名称，按所给的《${p['title']}》理解`,
  A076: (p) => `${p['address']}：该条有项，按行数和按款数不是同一段，须写明是第几款`,
  A005: (p) => `${p['address']}：该条不止一款有项，须写明是哪一款`,
  A006: (p) => `${p['address']}中“${p['words']}”共有 ${p['count']} 处，均已修改`,
  A007: (p) => `决定写的是${p['stated']}，依次编排应为${p['counted'] || '无此序号'}`,
  A008: (p) => `“${p['item']}”与“${p['other']}”修改的是${p['address']}中的同一处文字`,
  A009: (p) => `“${p['item']}”所涉之处在${p['address']}内，而“${p['other']}”已将其删去或者全部改写`,
  A010: (p) => `“${p['item']}”与“${p['other']}”都处理了${p['address']}`,
  A011: (p) => `全文没有“${p['words']}”${near(p)}${alike(p)}`,
  A012: (p) => `决定没有修改《${p['title']}》；它修改的是${p['named'] || '（未写明）'}`,
  A013: (p) => `“${p['label']}”将不剩一条，而决定没有说章的顺序作相应调整`,
  A014: (p) => `“${p['label']}”已无条文，随之取消，以后各章依次编排`,
  A015: () => '决定没有说条文顺序作相应调整，仍依次重新编排',
  A016: (p) => `修改之处多出的“${p['mark']}”一并删去`,
  A017: (p) => `增加“${p['text']}”时补上“${p['mark']}”${p['places'] ? `：${p['places']}` : ''}`,
  A018: (p) => `删去的文字就是${p['address']}的全部，该单位整个删去`,
  A019: (p) => `“${p['words']}”在其他文件的名称中，没有修改`,
  A020: (p) => `引文“${p['words']}”与条文“${p['found']}”只在字体、标点形式上不同，视为相同`,
  A021: (p) => `${p['address']}在两章交界处，${BORDER_REASONS[p['reason'] ?? ''] ?? ''}放入${p['division']}`,
  A022: (p) => (p['reason'] === 'commencement' ? '没有写明位置，放在最后，关于施行日期的一条之前' : '没有写明位置，放在最后'),
  A023: (p) => `${p['address']}有 ${p['have']} 处，不知是哪一处`,
  A024: (p) => `题注中以前的修正没有写第几次，这次是第 ${p['count']} 次，仍照原样写“修正”`,
  A025: () => '决定没有写通过的日期和机关，题注没有增加',
  A026: (p) => `引文的形式与所在位置（${LEVEL[p['level'] ?? ''] ?? p['level']}）不合${p['label'] ? `：引文的序号是${p['label']}` : ''}`,
  A027: (p) => (p['from'] ? `${p['label']}末尾的标点“${p['from']}”改为“${p['to']}”` : `${p['label']}末尾补上“${p['to']}”`),
  A028: (p) => `没有${p['address'] || '所说的部分'}`,
  A029: (p) => `已是修改后的文字，不再修改（“${p['words']}” ${p['count']} 处）`,
  A030: (p) => `“${p['words']}”由更具体的一项修改，这里不再替换`,
  A031: (p) => `“${p['item']}”与“${p['other']}”都在全文替换“${p['words']}”`,
  A032: (p) => `${p['address']}已经存在`,
  A033: () => '这一句没有改变任何文字',
  A035: (p) =>
    `“${p['address']}”${p['reason'] === 'item' ? '与同一项的其他各句一样' : `按原序号${p['reason'] === 'words' ? '没有所引文字' : '不存在'}`}，按修改后的序号理解，即原${p['base']}`,
  A036: (p) => `${p['count']} 处地址逐项顺序理解会另有所指，均按修改前的序号理解：${p['list']}`,
  A037: (p) => `写明的序号使${p['address']}越过${p['other']}，而决定没有说哪一个移动`,
  A038: (p) => `${p['address']}：各项修改的结果与重述的文字不一致，以重述的文字为准`,
  A039: (p) => `${p['address']}的原文不是所引的全文“${p['words']}”${near(p)}`,
  A040: (p) => `不能确定${p['address']}移到哪里`,
  A041: (p) => `${p['address']}只是一个条、款、项的一部分，不能这样修改`,
  A042: (p) => `没有写明第几条改为${p['article']}，${p['address']}单独成为新的${p['article']}`,
  A046: (p) => `“${p['item']}”与“${p['other']}”都写作${p['stated']}`,
  A047: (p) => `因此有 ${p['count']} 个写明的序号与依次编排的不符，仍照写明的编：${p['list']}`,
  A048: (p) => `${p['division']}写明包括${p['stated']}，实际${p['counted'] ? `是${p['counted']}` : '没有这样的编章节'}`,
  A049: (p) => `没有写明${p['division']}包括哪些条`,
  A075: (p) => `所写的范围之内还有${p['addresses']}，一并处理`,
  A050: (p) => `${p['address']}将接在${p['division']}之后，而没有写明归入哪一节`,
  A060: (p) => `修改之后读作“${p['text']}”，标点可能不当，仍照决定保留`,
  A061: (p) => `“${p['mark']}”随所删的文字一并删去，请看是否通顺：“${p['text']}”`,
  A062: (p) => `末尾原有的“${p['mark']}”保留：“${p['text']}”`,
  A063: (p) => `${p['address']}的各项都已不在，只剩引出各项的文字`,
  A064: (p) => `末尾补上“${p['mark']}”：“${p['text']}”`,
  A065: (p) => `增加“${p['text']}”时没有补标点，请看是否需要${p['places'] ? `：${p['places']}` : ''}`,
  A066: (p) => `删去的文字是${p['address']}引出各项的全部文字，而各项还在`,
  A067: (p) =>
    p['reason'] === 'wider'
      ? `这一句没有写明何处，前一句所说的${p['other']}没有“${p['words']}”，按${p['address']}理解`
      : `这一句没有写明何处，“${p['words']}”按前一句所说的${p['address']}理解，而${p['other']}的其他地方也有`,
  A068: (p) => `${p['address']}的新文字以“：”结尾而没有各项，原有各项仍在其后`,
  A069: (p) => `同一项重述的全文中已没有${p['address']}，不再另行删去`,
  A070: (p) => `${p['address']}原来没有各项，增加的项之前也没有以“：”结尾的文字引出`,
  A071: (p) => `${p['address']}：${TABLE_FAULTS[p['reason'] ?? '']}`,
  A072: (p) => `${p['address']}与合并的单元格相连，不能单独修改或者删去`,
  A073: (p) => `新的内容放不进${p['address']}：整行、整表的内容要以表格给出，列数与原表相同，序号与所说的相同`,
  A074: (p) => `“${p['address']}”从表头（${p['head']} 行）以下数起`,
};

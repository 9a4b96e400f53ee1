import type { Code } from '../codes.ts';

/** The parameters of a diagnostic; a missing one reads as ''. */
export type Params = Readonly<Record<string, string>>;

const near = (p: Params): string => (p['near'] ? `；最接近的文字是“${p['near']}”` : '');
const LEVEL: Params = { article: '条', paragraph: '款', item: '项', subitem: '目', text: '文字' };

const REASONS: Params = { ENOENT: '没有这个文件', EISDIR: '这是目录', EACCES: '没有权限' };

/** One line a diagnostic. */
export const zh: Readonly<Record<Code, (p: Params) => string>> = {
  R001: () => '文件是空的',
  R002: () => '不是文本文件：既非 UTF-8、UTF-16，也非 GB18030',
  R003: (p) => `打不开文件：${REASONS[p['reason'] ?? ''] ?? p['reason']}`,
  R004: (p) => `本版本不能处理“${p['format']}”格式`,
  R005: (p) => `硬换行处是否分段须由版式推断：“……${p['before']}”与“${p['after']}……”之间作了选择`,
  R010: () => '没有找到任何一条，不是法规文本',
  R020: (p) => `${p['label']}与前一条不相连`,
  R021: (p) => `${p['label']}与前面的编章节不相连`,
  R022: (p) => `${p['label']}与前一项不相连`,
  R023: (p) => `${p['label']}出现了两次`,
  R024: (p) => `“${p['label']}”的数字写法不合规范`,
  D001: () => '没有任何修改内容，不是修改决定',
  D002: (p) => `看不懂这一句${p['read'] && p['read'] !== p['clause'] ? `（读到“${p['read']}”为止）` : ''}：“${p['clause']}”`,
  D003: (p) => `引号没有闭合：“${p['quote']}`,
  D004: (p) => `引号没有闭合，已在下一项之前补上：“${p['quote']}`,
  D005: (p) => (p['address'] ? `“${p['address']}”没有说明是哪一条` : '没有说明修改的是哪一条'),
  D006: (p) => `说的是 ${p['stated']} 个，实际有 ${p['found']} 个`,
  D007: (p) => `项号“${p['number']}”与前面不相连`,
  D008: () => '没有说明修改的是哪一件法规',
  D009: () => '有后引号而没有前引号',
  D010: (p) => `决定自身的规定，不修改条文，予以保留：“${p['text']}”`,
  D011: (p) => `数字读不懂：“${p['text']}”`,
  D012: (p) => `这里写的是${p['law']}，而本部分修改的是《${p['instrument']}》`,
  A001: (p) => `没有${p['address']}${p['have'] ? `（全文共 ${p['have']} 条）` : ''}`,
  A002: (p) => `没有${p['address']}：${p['within']}只有 ${p['have']} 款`,
  A003: (p) => `没有${p['address']}：${p['within']}有 ${p['have']} 项`,
  A004: (p) => `${p['address']}中没有“${p['words']}”${near(p)}`,
  A005: (p) => `${p['address']}：该条不止一款有项，须写明是哪一款`,
  A006: (p) => `${p['address']}中“${p['words']}”共有 ${p['count']} 处，均已修改`,
  A007: (p) => `决定写的是${p['stated']}，依次编排应为${p['counted'] || '无此序号'}`,
  A008: (p) => `“${p['item']}”与“${p['other']}”修改的是${p['address']}中的同一处文字`,
  A009: (p) => `“${p['item']}”所涉之处在${p['address']}内，而“${p['other']}”已将其删去或者全部改写`,
  A010: (p) => `“${p['item']}”与“${p['other']}”都处理了${p['address']}`,
  A011: (p) => `全文没有“${p['words']}”`,
  A012: (p) => `决定没有修改《${p['title']}》；它修改的是${p['named'] || '（未写明）'}`,
  A013: (p) => `“${p['label']}”将不剩一条，而决定没有说章的顺序作相应调整`,
  A014: (p) => `“${p['label']}”已无条文，随之取消，以后各章依次编排`,
  A015: () => '决定没有说条文顺序作相应调整，仍依次重新编排',
  A016: (p) => `删去文字后多出的“${p['mark']}”一并删去`,
  A017: (p) => `增加文字时补上“${p['mark']}”：“${p['text']}”`,
  A018: (p) => `删去的文字就是${p['address']}的全部，该单位整个删去`,
  A019: (p) => `“${p['words']}”在其他文件的名称中，没有修改`,
  A020: (p) => `引文“${p['words']}”与条文“${p['found']}”只在字体、标点形式上不同，视为相同`,
  A021: (p) => `${p['address']}在两章交界处，放入${p['division']}；可用 --place 另行指定`,
  A022: () => '没有写明位置，放在最后',
  A023: (p) => `${p['address']}有 ${p['have']} 处，不知是哪一处`,
  A024: (p) => `题注中以前的修正没有写第几次，这次是第 ${p['count']} 次，仍照原样写“修正”`,
  A025: () => '决定没有写通过的日期和机关，题注没有增加',
  A026: (p) => `引文的形式与所在位置（${LEVEL[p['level'] ?? ''] ?? p['level']}）不合${p['label'] ? `：引文的序号是${p['label']}` : ''}`,
  A027: (p) => (p['from'] ? `${p['label']}末尾的标点“${p['from']}”改为“${p['to']}”` : `${p['label']}末尾补上“${p['to']}”`),
  A028: (p) => `没有${p['address'] || '所说的部分'}`,
  A029: (p) => `已是修改后的文字，不再修改（“${p['words']}” ${p['count']} 处）`,
  A030: (p) => `“${p['words']}”由更具体的一项修改，这里不再替换`,
  A031: (p) => `“${p['item']}”与“${p['other']}”都在全文替换“${p['words']}”`,
  A034: () => '款单列为一条而没有写出全文，本版本不能执行',
  A033: () => '这一句没有改变任何文字',
  A032: (p) => `${p['address']}已经存在`,
  X001: (p) => `${p['address']}：“${p['from']}”随序号调整为“${p['to']}”`,
  X002: (p) => `${p['address']}引用的“${p['words']}”已删去`,
  X003: (p) => `${p['address']}中的“${p['words']}”不能确定引用的是哪一件法规，没有改动`,
  X004: (p) => `${p['address']}中的“${p['words']}”所指的前一条、款、项已有变化`,
  X005: (p) => `决定写的“${p['words']}”（${p['address']}）在修改后不存在`,
  X006: (p) =>
    p['target']
      ? `${p['address'] || '附件'}引用的“${p['words']}”不存在（${p['target']}）`
      : `${p['address'] || '附件'}中的“${p['words']}”前面没有可指的条、款、项`,
  V001: (p) => `官方文本疑将“一”印成横线：“${p['around']}”`,
  V002: (p) => `官方文本标点重复：“${p['around']}”`,
  V003: (p) => `官方文本括号或者引号不成对：“${p['around']}”`,
  V004: (p) => `题注的次数不同：应为“${tail(p['ours'])}”，官方文本为“${tail(p['official'])}”`,
  V005: (p) => `题注不同：本程序为“${p['ours']}”，官方文本为“${p['official']}”`,
  V007: (p) => `${p['label']}文字相同，而印刷文本的分款不同（分段系由版式推断）`,
  V006: (p) => `名称不同：本程序为“${p['ours']}”，官方文本为“${p['official']}”`,
};

/** The end of a note entry, where the ordinal stands. */
export function tail(entry: string | undefined): string {
  return entry === undefined || entry.length <= 12 ? (entry ?? '') : `……${entry.slice(-10)}`;
}

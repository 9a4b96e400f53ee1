import { type Messages, type Params, parting, tail } from '../../message.ts';
import { names } from '../names.ts';

/** The words at which ours and the official text part, unless both are shown. */
function sides(p: Params): string {
  if (p['shown']) return '';
  const [ours, official] = parting(p['ours'], p['official']);
  return `：本程序为“${ours}”，官方文本为“${official}”`;
}

/** Comparing with the official text, and drafting a decision from two versions. */
export const verify: Messages<'V'> = {
  V001: (p) => `官方文本疑将“一”印成横线：“${p['around']}”`,
  V002: (p) => `官方文本标点重复：“${p['around']}”`,
  V003: (p) => `官方文本括号或者引号不成对：“${p['around']}”`,
  V004: (p) => `题注的次数不同${p['shown'] ? '' : `：应为“${tail(p['ours'])}”，官方文本为“${tail(p['official'])}”`}`,
  V005: (p) =>
    p['official'] === '' ? `官方文本的题注没有“${p['ours']}”` : p['ours'] === '' ? `官方文本的题注多出“${p['official']}”` : `题注这一项不同${sides(p)}`,
  V006: (p) => `名称不同${sides(p)}`,
  V007: (p) => `${p['label']}文字相同，而印刷文本的分款不同（分段系由版式推断）`,
  V008: (p) => `公报中没有${p['decision']}所修改的《${p['title']}》的重新公布文本`,
  V011: (p) => `两个文本看来不是同一件法规的两个版本：相同的文字约占百分之${p['share']}（《${p['old']}》、《${p['new']}》）`,
  V014: (p) => `这一变化不能用修改决定表述：${p['what']}`,
  V015: (p) => `起草的决定未能得出新文本（${p['tables'] ? '表格有改动，写成文字的决定写不出表格' : `有${p['differences']}段不同`}），不予写出`,
  V021: (p) =>
    `${p['version'] === 'old' ? '旧' : '新'}文本${p['unit']}“${p['heading']}”就是另一文本${p['label']}的标题，疑脱“${p['label']}”：决定照两个文本写出，请先核对、补正`,
  V025: (p) => {
    const version = p['version'] === 'old' ? '旧文本' : '新文本';
    return p['name'] === ''
      ? `${version}没有名称，修改决定写不出它修改的是哪一件法规`
      : `${version}的名称“${p['name']}”中的引号、书名号不成对，放进《》就不是这个名称了`;
  },
  V026: (p) => `起草的决定读入时，这一处有错误（${p['code']}），不予写出`,
  V027: (p) => `合为一个决定以后，第${p['item']}项读出来与单独写时不同，不予写出`,
  V028: (p) => `《${p['title']}》给了两次：一个决定对一件法规只写一处修改`,
  V029: (p) => `《${p['title']}》在另一个目录中没有对应的文本`,
  V016: () => '两个文本没有不同，无需作出决定',
  V030: (p) =>
    `花脸稿${p['take'] === 'in' ? '接受全部修改后不是新文本' : '拒绝全部修改后不是旧文本'}，不予写出：第 ${p['line']} 行应为“${p['expected']}”，得出的是“${p['found']}”`,
  V020: (p) => `按题注，旧文本到${p['old']}，新文本只到${p['new']}：旧、新两个文本可能写反了`,
  V018: (p) =>
    `共${p['items']}项，原有${p['articles']}条中有${p['restated']}条（${p['share']}%）整条改写、删去或者合并：这样大的修改，通常采用修订的方式，重新公布全文`,
  V017: (p) =>
    p['what'] === 'stage'
      ? '新文本名称后的“（草案）”等字样只说明文本所处的阶段，不作为名称的修改'
      : `${names.parts[p['what'] === 'toc' ? 'toc' : 'history']}的不同不写入决定：题注由决定本身得出，目录随条文调整`,
};

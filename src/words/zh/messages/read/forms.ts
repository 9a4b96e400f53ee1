import type { Messages, Params } from '../../../message.ts';
import { names } from '../../names.ts';
import { MAYBE_TEXT, syntax, YAML_FEATURES, YAML_KINDS } from '../yaml.ts';

/** What a line of a statute can be. */
const ROLES: Params = { ...names.parts, preamble: `${names.parts.preamble}的标题`, 'annex-line': `${names.parts.annex}中的一行` };

/** What the XML parser objects to, by words of its messages. */
const XML_REASONS: readonly (readonly [string, string])[] = [
  ['unclosed tag', '元素没有结束标签'],
  ['unmatched closing tag', '结束标签没有对应的开始标签'],
  ['unexpected close tag', '结束标签与开始标签不对应'],
  ['unexpected end', '文件不完整'],
  ['root element', '没有任何元素'],
  ['outside of root', '根元素之外还有文字'],
  ['only one root', '不止一个根元素'],
  ['namespace prefix', '用了没有声明的命名空间前缀'],
  ['entity', '用了没有定义的实体，或者“&”没有写成“&amp;”'],
  ['duplicate attribute', '一个元素有两个相同的属性'],
  ['attribute', '属性的写法不对'],
  ['value', '属性的写法不对'],
  ['disallowed character', '有不能出现的字符'],
  ['comment', '注释的写法不对'],
  ['declaration', 'XML 声明的写法不对'],
  ['tag', '标签的写法不对'],
];

const xmlReason = (said: string): string => XML_REASONS.find(([words]) => said.includes(words))?.[1] ?? '写法不合规则';

const XML_LIMITS: Params = {
  doctype: '文档类型声明（DOCTYPE）和自定义的实体',
  depth: '层次过深的元素',
};

/** Statutes in YAML, JSON and XML. */
export const forms = {
  R040: (p) => `不是正确的 ${p['syntax'] === 'json' ? 'JSON' : 'YAML'}：${syntax(p)}`,
  R041: (p) => `法规的数据形式不用${YAML_FEATURES[p['what'] ?? '']}${MAYBE_TEXT[p['what'] ?? ''] ?? ''}`,
  R042: (p) => `“${p['key']}”写了两次`,
  R043: (p) => (p['syntax'] ? `这个 ${p['syntax'] === 'json' ? 'JSON' : 'YAML'} 文件不是写成数据的法规：没有 form: statute` : `缺少“${p['key']}”`),
  R044: (p) => `没有“${p['key']}”这个键${p['near'] ? `；是不是“${p['near']}”` : p['allowed'] ? `；这里可以用 ${p['allowed']}` : ''}`,
  R045: (p) =>
    p['expected']
      ? `${p['key'] ? `“${p['key']}”` : '这里'}应当是${YAML_KINDS[p['expected']]}`
      : `“${p['key']}”不能是“${p['value']}”${p['near'] ? `；是不是“${p['near']}”` : p['allowed'] ? `；可以是 ${p['allowed']}` : ''}`,
  R046: (p) => `“${p['text']}”写作${ROLES[p['said'] ?? '']}，照文字却是${ROLES[p['read'] ?? ''] ?? '别的内容'}`,
  R047: (p) => `不是正确的 XML：${xmlReason(p['reason'] ?? '')}`,
  R048: (p) => `不读带有${XML_LIMITS[p['what'] ?? '']}的 XML${p['most'] ? `（上限 ${p['most']} 层）` : ''}`,
  R049: (p) => `这个 XML 文件${p['root'] ? `（根元素是 ${p['root']}）` : ''}里没有 Akoma Ntoso 格式的法规；请取得 .docx 或者网页`,
  R063: (p) => `标有 status="${p['status']}" 的内容照样读取`,
  R070: (p) => `“${p['kept']}”后面的“${p['text']}”没有读取：YAML 里空格加 # 之后是注释；是正文的，请给整段文字加引号`,
  R071: (p) => (p['text'] ? `“${p['key']}”写的是 ${p['text']}，YAML 里表示没有内容；是正文的，请加引号` : `“${p['key']}”后面没有内容，当作没有写`),
  R072: (p) => `文字折成了几行，读作一行：“${p['text']}”（汉字之间不留空格，其他地方留一个空格）；要分段的，请用 |- 或者分开写`,
  R073: (p) => `有 ${p['places']} 处文字写了几行，一行读作一款；第一处是“${p['text']}……”，共 ${p['count']} 行`,
  R090: (p) =>
    p['fault'] === 'twice'
      ? `“${p['key']}”写了两次`
      : p['fault'] === 'feature'
        ? `${p['file']} 不用${YAML_FEATURES[p['what'] ?? '']}`
        : `不是正确的 YAML：${syntax(p)}`,
  R091: (p) => `${p['file']} 没有“${p['key']}”这一项${p['near'] ? `；是不是“${p['near']}”` : p['allowed'] ? `；可以写 ${p['allowed']}` : ''}`,
  R092: (p) =>
    p['expected']
      ? `${p['key'] ? `“${p['key']}”` : `${p['file']} `}应当是${YAML_KINDS[p['expected']]}`
      : p['value'] === undefined
        ? `${p['file']} 缺少“${p['key']}”`
        : `“${p['key']}”不能是“${p['value']}”${p['near'] ? `；是不是“${p['near']}”` : `；可以是 ${p['allowed']}`}`,
  R074: (p) => `这里只能有一行，写了 ${p['count']} 行，连成了一行：“${p['text']}……”`,
} satisfies Partial<Messages<'R'>>;

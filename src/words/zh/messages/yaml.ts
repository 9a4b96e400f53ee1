import { type SyntaxReasons, syntaxMessage } from '../../form-syntax.ts';
import type { Params } from '../../message.ts';

/** What YAML has, and the forms do not. */
export const YAML_FEATURES: Params = {
  alias: '别名（*）',
  anchor: '锚点（&）',
  tag: '标签（!）',
  document: '几个文档',
  key: '复合的键',
  merge: '合并键（<<）',
};

/** What is a feature of YAML and may have been meant as a text. */
export const MAYBE_TEXT: Params = Object.fromEntries(['alias', 'anchor', 'tag'].map((what) => [what, '；是文字的，请给整段文字加引号']));

/** What a key asks for. */
export const YAML_KINDS: Params = {
  text: '文字',
  texts: '一个值，或者几个值的列表',
  list: '列表',
  mapping: '键和值',
  number: '正整数',
  some: '非空的值',
  two: '两个地址',
};

const SYNTAX_REASONS: SyntaxReasons = {
  tab: '缩进里有制表符（Tab），YAML 只用半角空格缩进',
  space: '缩进里有全角空格之类的空白，YAML 只用半角空格缩进',
  dash: '“-”后面缺少空格；是正文的，请给整段文字加引号',
  'dash-mark': (p) => `列表每项的开头是半角的“-”加空格，这里写成了“${p['mark']}”`,
  colon: (p) => `“${p['key']}”后面是全角冒号，应为半角冒号加空格；是正文的，请给整段文字加引号`,
  'colon-blank': (p) => `“${p['key']}:”的冒号后面缺少半角空格；是正文的，请给整段文字加引号`,
  reserved: (p) => `没有引号的文字不能以“${p['mark'] ?? ''}”开头，请给整段文字加引号`,
  'key-in-text': '文字里有半角冒号加空格，YAML 把前面当作键；请给整段文字加引号，或者改用全角冒号',
  'bracket-text': (p) => `以“${p['mark']}”开头的是列表或者键和值；是正文的，请给整段文字加引号`,
  'block-text': (p) => `“${p['mark'] ?? '|'}”后面应当换行再写文字；是正文的，请给整段文字加引号`,
  hash: '空格加 # 之后是注释，括号因此没有闭合；是正文的，请给这段文字加引号',
  swallowed: '这一行连到了上一行的文字里；是单独一项的，请检查上一行的“- ”和缩进，是正文的，请给整段文字加引号',
  indent: '缩进与上文对不齐',
  line: '这一行不是键和值，也不是列表的一项',
  directive: '行首的 % 是 YAML 的指令；是正文的，请检查缩进和引号',
  'open-quote': '引号没有闭合',
  'behind-quote': (p) => `引号之后还有文字；整段文字用一对引号括起来，里面的引号请用“”${p['mark'] === "'" ? "，或者写成两个 '" : '，或者写成 \\"'}`,
  'open-bracket': (p) => `括号${p['mark'] ?? ''}没有闭合`,
  bracket: (p) => `这里的“${p['mark']}”与前面的括号${p['open'] ? `“${p['open']}”` : ''}不成对`,
  comma: '缺少半角逗号',
  escape: (p) => `双引号里的“\\”有特殊含义，不认识“${p['text']}”；要写反斜线，请写“\\\\”`,
  control: (p) => `有不能出现的控制字符 ${p['text'] ?? ''}`,
  depth: '层次太深',
  'behind-end': '这里不应再有内容',
  other: '从这里起读不懂',
  'trailing-comma': '最后一项后面多了逗号',
  'full-width': (p) => `这里的“${p['mark']}”是全角，应为半角“${p['right']}”`,
  'full-quote': (p) => `键和文字的外面要用半角双引号 "，这里是“${p['mark']}”`,
  'single-quote': '键和文字的外面要用半角双引号 "，不用单引号',
  'key-quote': '这里应当是键，键要加半角双引号',
  'json-colon': '键的后面缺少半角冒号',
  comment: 'JSON 里不能写注释',
  'break-in-text': '引号没有闭合，或者文字里有换行（要写成 \\n）',
  'tab-in-text': '文字里有制表符（要写成 \\t）',
  word: (p) => `“${p['text']}”不是 JSON 的值；是正文的，请加半角双引号`,
  number: (p) => `“${p['text']}”不是 JSON 的数；是正文的，请加半角双引号`,
  nothing: '这里缺少一个值',
};

/** What keeps a YAML or JSON file from being read. */
export const syntax = syntaxMessage(SYNTAX_REASONS);

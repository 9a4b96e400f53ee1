import type { SyntaxReason } from '../../text/yaml/cause.ts';

type Params = Readonly<Record<string, string>>;
type Reasons = Readonly<Record<SyntaxReason, string | ((p: Params) => string)>>;

const ZH: Reasons = {
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

const EN: Reasons = {
  tab: 'a tab in the indentation; YAML indents with blanks only',
  space: 'a full-width or other space in the indentation; YAML indents with ASCII blanks only',
  dash: 'no blank behind “-”; if it is a text, put the whole of it in quotation marks',
  'dash-mark': (p) => `an item of a list begins with an ASCII “-” and a blank, not with “${p['mark']}”`,
  colon: (p) => `a full-width colon behind “${p['key']}”; write an ASCII colon and a blank, or put the whole text in quotation marks`,
  'colon-blank': (p) => `no blank behind the colon of “${p['key']}:”; if it is a text, put the whole of it in quotation marks`,
  reserved: (p) => `a text without quotation marks cannot begin with “${p['mark'] ?? ''}”; put the whole text in quotation marks`,
  'key-in-text': 'a colon and a blank in a text make a key of what stands before; put the whole text in quotation marks',
  'bracket-text': (p) => `“${p['mark']}” begins a list or keys with values; if it is a text, put the whole of it in quotation marks`,
  'block-text': (p) => `the text must begin on the line below “${p['mark'] ?? '|'}”; if it is a text, put the whole of it in quotation marks`,
  hash: 'a blank and # begin a comment, so that the bracket is not closed; if it is text, put it in quotation marks',
  swallowed: 'this line is read on with the text above; if it is an item, look at the “- ” and the indentation above, if it is text, use quotation marks',
  indent: 'the indentation does not agree with the lines above',
  line: 'this line is neither a key with its value nor an item of a list',
  directive: 'a % at the beginning of a line is a directive of YAML; if it is text, look at the indentation and the quotation marks',
  'open-quote': 'a quotation mark is not closed',
  'behind-quote': (p) =>
    `text behind a closing quotation mark; put one pair around the whole, and write the marks inside as ${p['mark'] === "'" ? "''" : '\\"'}`,
  'open-bracket': (p) => `the bracket ${p['mark'] ?? ''} is not closed`,
  bracket: (p) => `“${p['mark']}” does not match ${p['open'] ? `“${p['open']}”` : 'any bracket'} before it`,
  comma: 'a comma is missing',
  escape: (p) => `a backslash has a meaning in double quotation marks, and “${p['text']}” has none; write “\\\\” for a backslash`,
  control: (p) => `the control character ${p['text'] ?? ''} cannot stand here`,
  depth: 'nested too deep',
  'behind-end': 'nothing more can stand here',
  other: 'not understood from here on',
  'trailing-comma': 'a comma behind the last item',
  'full-width': (p) => `“${p['mark']}” is full-width; write “${p['right']}”`,
  'full-quote': (p) => `keys and texts stand in straight double quotation marks ("), not in “${p['mark']}”`,
  'single-quote': 'keys and texts stand in double quotation marks ("), not in single ones',
  'key-quote': 'a key is expected here, in double quotation marks',
  'json-colon': 'no colon behind the key',
  comment: 'JSON has no comments',
  'break-in-text': 'a quotation mark is not closed, or a text has a line break (to be written \\n)',
  'tab-in-text': 'a tab in a text (to be written \\t)',
  word: (p) => `“${p['text']}” is no value of JSON; if it is text, put it in double quotation marks`,
  number: (p) => `“${p['text']}” is no number of JSON; if it is text, put it in double quotation marks`,
  nothing: 'a value is missing here',
};

function told(reasons: Reasons): (p: Params) => string {
  return (p) => {
    const reason = reasons[(p['reason'] ?? 'other') as SyntaxReason] ?? reasons.other;
    return typeof reason === 'string' ? reason : reason(p);
  };
}

/** What keeps a YAML or JSON file from being read, in Chinese. */
export const SYNTAX_ZH = told(ZH);

/** The same in English. */
export const SYNTAX_EN = told(EN);

import { type Messages, type Params, quoted, takenIn } from '../../message.ts';
import { MAYBE_TEXT, syntax, YAML_FEATURES, YAML_KINDS } from './yaml.ts';

/** What the words of a clause were taken for. */
const TAKEN: Params = {
  units: '位置',
  words: '引文',
  count: '数量',
  side: '前后',
  title: '名称',
  change: '修改',
  number: '序号的变化',
  add: '增加',
  delete: '删去',
  merge: '合并',
  join: '并入',
  split: '分立',
  single: '单列',
  move: '移动',
  swap: '对调',
  'stand-in': '取代',
};

function readAs(p: Params): string {
  const taken = takenIn(p, TAKEN).map(([as, text]) => (as === text ? quoted(text) : `${quoted(text)}（${as}）`));
  return taken.length === 0 ? '' : `；读懂的是${taken.join('、')}`;
}

const UNITS: Params = {
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  portion: '部分',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
  row: '行',
};

/** What is stated as one number and found as another. */
function counted(p: Params): string {
  const unit = UNITS[p['level'] ?? ''] ?? '个';
  switch (p['of']) {
    case 'text':
      return p['level'] ? `写明的是 ${p['stated']} ${unit}，引文是 ${p['found']} ${unit}` : `写明的是 ${p['stated']} 处，新的文字有 ${p['found']} 段`;
    case 'numbers':
      return `所说的是 ${p['stated']} ${unit}，写出的序号有 ${p['found']} 个`;
    case 'places':
      return `这里只能写一处，写了 ${p['found']} 处`;
    case 'headings':
      return `所说的是 ${p['stated']} 个，写出的标题有 ${p['found']} 个`;
    case 'occurrences':
      return `写明的是 ${p['stated']} 处，条文中有 ${p['found']} 处`;
    default:
      return `说的是 ${p['stated']} 个，实际有 ${p['found']} 个`;
  }
}

/** Understanding the decision, as it is printed and in its YAML form. */
export const decision: Messages<'D'> = {
  D001: () => '没有任何修改内容，不是修改决定',
  D002: (p) =>
    `看不懂这一句：“${p['clause']}”${p['at'] ? `；读不懂的是“${p['at']}”` : ''}${readAs(p)}${p['mark'] ? `；${p['mark']} 不是引号，引文请用“”` : ''}${p['nearest'] ? `；最接近的写法：${p['nearest']}` : ''}`,
  D003: (p) => `引号没有闭合：“${p['quote']}`,
  D004: (p) => `引号没有闭合，已在下一项之前补上：“${p['quote']}`,
  D005: (p) => (p['address'] ? `“${p['address']}”没有说明是哪一条` : '没有说明修改的是哪一条'),
  D006: counted,
  D007: (p) => `项号“${p['number']}”与前面不相连`,
  D008: () => '没有说明修改的是哪一件法规',
  D009: () => '有后引号而没有前引号',
  D010: (p) => `决定自身的规定，不修改条文，予以保留：“${p['text']}”`,
  D011: (p) => `数字读不懂：“${p['text']}”`,
  D012: (p) => `这里写的是${p['law']}，而本部分修改的是《${p['instrument']}》`,
  D013: (p) => `“${p['address']?.replace(/^第/, '')}”前缺“第”字，按${p['address']}理解`,
  D014: (p) => `新的文字没有加引号，从“${p['from']}”起至“${p['to']}”止视为引文`,
  D015: (p) => `所引用的其他法规序号的变化不在本决定之内，没有改动：“${p['text']}”`,
  D016: (p) => `决定之后所附的文本不属于决定，从“${p['text']}”起没有读取`,
  D017: (p) => `这个决定废止${p['what']}，没有修改任何内容`,
  D018: (p) => `这个决定批准${p['what']}，没有修改任何内容`,
  D020: (p) => `不是正确的 YAML：${syntax(p)}`,
  D021: (p) => `可编辑形式不用${YAML_FEATURES[p['what'] ?? '']}${MAYBE_TEXT[p['what'] ?? ''] ?? ''}`,
  D022: (p) => `“${p['key']}”写了两次`,
  D023: (p) => `缺少“${p['key']}”`,
  D024: (p) => `没有“${p['key']}”这个键${p['near'] ? `；是不是“${p['near']}”` : p['allowed'] ? `；这里可以用 ${p['allowed']}` : ''}`,
  D025: (p) => `${p['key'] ? `“${p['key']}”` : '这里'}应当是${YAML_KINDS[p['expected'] ?? '']}`,
  D026: (p) => `“${p['key']}”不能是“${p['value']}”${p['near'] ? `；是不是“${p['near']}”` : `；可以是 ${p['allowed']}`}`,
  D027: (p) => `地址读不懂：“${p['text']}”`,
  D028: (p) => `还没有解决，改正之后请删去这一行：${p['note']}`,
  D029: (p) => `“${p['number']}”这一项没有任何操作`,
  D031: (p) => `这一句有两种读法，结果不同：“${p['clause']}”；“${p['readings']}”`,
  D032: (p) => `这一句把文字的调整留给编辑，没有改动，正式文本在此可能有所不同：“${p['text']}”`,
  D033: (p) => `引号用错，按引文理解：“${p['quote']}”`,
  D034: (p) => `${p['address']}之后增加的文字，按另立一款（项）理解`,
  D035: (p) =>
    p['old']
      ? '引号里没有文字，不知道是现行条文中的哪些文字'
      : p['text']
        ? `新的文字只有“${p['text']}”，没有写出来`
        : '引号里没有文字，没有写出新的文字；要删去文字的，请写“删去”',
  D036: (p) => `增加的“${p['words']}”没有写明加在何处，因以“，”结尾，加在${p['address']}开头`,
  D037: (p) => `增加的“${p['words']}”没有写明加在${p['address']}的何处`,
  D040: (p) => `${p['item'] ? `决定的${p['item']}：` : ''}“${p['words']}”写成行文以后，读出来的不是同样的内容，所以没有写出`,
  D042: () => '没有说明修改的是哪一件法规，按所给的这一件理解',
  D043: (p) => `“${p['from']}”前缺前引号，作为上一段新文字的续段`,
  D044: (p) => `“${p['label']}”${/点$/.test(p['label'] ?? '') ? '' : /[（(]/.test(p['label'] ?? '') ? '有括号，' : '上面没有项，'}按项理解：${p['address']}`,
  D045: (p) => `文字没有加引号，按“${p['old']}”改为“${p['new']}”理解`,
  D048: (p) => `${p['inner']}在${p['outer']}之内，不能与它同列`,
  D047: (p) => `“${p['words']}”没有写修改什么，作为说明`,
  D046: (p) => `“${p['words']}”视为对${p['address'] || '该处'}的说明，不影响修改的内容`,
  D041: (p) => `新的文字里有省略号，照写进法规：“${p['part']}”`,
  D038: (p) => `引文把各项写在一行里，从“${p['label']}”起分行排列`,
};

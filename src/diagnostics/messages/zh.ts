import type { Code } from '../codes.ts';
import { SYNTAX_ZH } from './form-syntax.ts';

/** The parameters of a diagnostic; a missing one reads as ''. */
export type Params = Readonly<Record<string, string>>;

const alike = (p: Params): string => (p['alike'] ? `；看上去一样，编码不同的是 ${p['alike']}` : '');
const near = (p: Params): string => (p['near'] ? `；最接近的文字是“${p['near']}”` : '');
/** What is not empty of these parameters, each with its word: 删去第四条，新增第五条. */
export const inside = (p: Params, words: Params, separator: string): string =>
  Object.entries(words)
    .filter(([key]) => p[key])
    .map(([key, word]) => `${word}${/[a-z]$/.test(word) ? ' ' : ''}${p[key]}`)
    .join(separator);
const LEVEL: Params = { article: '条', paragraph: '款', item: '项', subitem: '目', text: '文字' };

const TABLE_FAULTS: Params = {
  none: '这里没有表格',
  several: '几个表格里都有，不能确定是哪一个',
  row: '表格里没有这一行',
  rows: '表格里这样的行不止一个',
  column: '表格里没有这一栏',
  columns: '表格里这样的栏不止一个',
};

const REASONS: Params = { ENOENT: '没有这个文件', EISDIR: '这是目录', EACCES: '没有权限' };

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

const PDF_REASONS: Params = {
  damaged: '文件损坏',
  encrypted: '文件加了密，需要口令',
  pages: '页数太多',
  fonts: '字体没有说明字符，文字层不可用',
  cmap: '字体的编码不认识，其中的文字读不出来',
  places: '文字的位置不可信，远在页面之外',
  dense: '一页上的字太多，不像是给人看的',
  empty: '没有一页',
  blank: '各页是空白的，既没有文字，也没有图像',
  drawn: '没有文字层，字是画成的图形',
  aside: '除了页眉、页码、水印之类，没有文字',
  size: '文件太大',
};

const YAML_FEATURES: Params = { alias: '别名（*）', anchor: '锚点（&）', tag: '标签（!）', document: '几个文档', key: '复合的键', merge: '合并键（<<）' };
/** What is a feature of YAML and may have been meant as a text. */
const MAYBE_TEXT: Params = Object.fromEntries(['alias', 'anchor', 'tag'].map((what) => [what, '；是文字的，请给整段文字加引号']));
const YAML_KINDS: Params = {
  text: '文字',
  texts: '一个值，或者几个值的列表',
  list: '列表',
  mapping: '键和值',
  number: '正整数',
  some: '非空的值',
  two: '两个地址',
};

/** What a line of a statute can be. */
const ROLES: Params = {
  title: '名称',
  history: '题注',
  front: '正文之前的文字',
  toc: '目录',
  preamble: '序言的标题',
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  portion: '部分',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
  annex: '附件',
  'annex-line': '附件中的一行',
};
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
const FOREIGN: Params = {
  doc: '旧版 Word 或者 WPS 的二进制文件（.doc、.wps）',
  rtf: 'RTF 文件',
  odt: 'OpenDocument 文件（.odt）',
  'word-xml': 'Word 的单个 XML 文件',
  mht: '单个文件的网页（.mht）',
  ofd: 'OFD 版式文件',
  pages: 'Pages 文稿',
  uof: '标文通文件（UOF）',
  sheet: '电子表格',
  slides: '演示文稿',
  zip: '压缩包（.zip）',
  'cut-zip': '不完整或者已损坏的压缩包（.docx 也是一种压缩包）',
  archive: '压缩包（.rar、.7z、.gz 等）',
  image: '图片',
  caj: 'CAJ 文件',
  'page-layout': '版式文件（CEB、XPS、PostScript、DjVu 等）',
  epub: '电子书（.epub）',
  mail: '电子邮件',
  program: '程序文件',
  link: '快捷方式',
  lock: 'Word、WPS 打开文件时留下的临时文件（~$ 开头）',
  zeros: '全是零的文件',
  pointer: 'Git LFS 的指针，不是文件本身',
  password: '加密的 Office 文件',
};
const FOREIGN_REMEDY: Params = {
  mht: '请另存为 .html 或者 .docx',
  ofd: '请取得 .docx 或者网页文本',
  password: '请去掉密码，另存为 .docx',
  pages: '请导出为 .docx',
  sheet: '请把文字复制到 .docx 或者 .txt',
  slides: '请把文字复制到 .docx 或者 .txt',
  zip: '请先解压，再读取其中的文件',
  'cut-zip': '请重新下载或者重新发送',
  archive: '请先解压，再读取其中的文件',
  image: '请先用文字识别（OCR）转成文字',
  caj: '请用它的阅读器复制文字，或者取得 .docx、有文字层的 PDF',
  'page-layout': '请用它的阅读器复制文字，或者取得 .docx、有文字层的 PDF',
  epub: '请转换成 .docx 或者 .html',
  mail: '请把正文或者附件另存',
  program: '请取得文件本身，不要运行来历不明的程序',
  link: '请打开它所指的文件',
  lock: '请读取没有“~$”的那个文件',
  zeros: '多半是下载没有完成，请重新下载',
  pointer: '请用 git lfs pull 取得文件',
};
const FORMATS: Params = { text: '纯文本', markdown: 'Markdown', html: '网页', docx: 'Word 文件', pdf: 'PDF', akn: 'XML', yaml: 'YAML', json: 'JSON' };
const DOCX_FAULTS: Params = {
  damaged: '压缩包不完整或者已损坏',
  missing: '没有正文部分',
  syntax: '正文不是正确的 XML',
  doctype: '含有文档类型声明（DOCTYPE）',
  password: '内容已加密',
};
const LIMITS: Params = { entries: '内含的文件过多', size: '解开后过大', depth: '元素套得过深' };
const ASIDES: Params = {
  note: '脚注、尾注',
  textbox: '文本框',
  formula: '公式（只取其中的文字）',
  symbol: '不认识的符号（以〓代替）',
  chunk: '嵌入的其他文件',
  picture: '图片',
  comment: '批注',
  hidden: '隐藏文字',
  placeholder: '占位文字',
  field: '域（没有结果，或者不能照样写出）',
  instruction: '域代码中的文字',
  page: '页码',
  header: '页眉、页脚',
  ruby: '注音',
  control: '表单中的文字',
  generated: '样式添加的符号',
  number: '列表的自动编号（文字自带序号）',
  around: '正文以外的内容',
  metadata: '文件头部的数据',
  remark: '编者的说明',
  cover: '封面',
  style: '样式（页面过于复杂，没有全部照用）',
  revision: '照 --revisions 去掉的文字',
  struck: '照 --struck drop 去掉的文字',
  margin: '页眉、页脚、页码',
  watermark: '水印',
  sideways: '与正文方向不同的文字',
  outside: '页面以外的文字',
  twice: '重复印在同一处的文字（加粗、阴影）',
  annotation: '批注、印章、表单中的文字',
  artifact: '标明不属于正文的文字',
  head: '表格在续页上重复的表头',
};

/** Whether what was meant to be a document of another program is a page or an answer of a server. */
export const isNoDownload = (p: Params): boolean => /^\.(?:docx|pdf|doc)$/i.test(p['ending'] ?? '') && /^(?:html|json)$/.test(p['format'] ?? '');

/** A blank stands between Chinese and Latin words. */
const spaced = (words: string): string => (/^[A-Za-z]/.test(words) ? ` ${words}` : words);

function onPages(pages: string | undefined): string {
  return pages ? `（第 ${pages} 页）` : '';
}

/** One line a diagnostic. */
export const zh: Readonly<Record<Code, (p: Params) => string>> = {
  R001: () => '文件是空的',
  R002: () => '不是文本文件：既非 UTF-8、UTF-16，也非 GB18030；可能是别的程序的文件，或者已经损坏',
  R003: (p) => `打不开文件：${REASONS[p['reason'] ?? ''] ?? p['reason']}`,
  R004: (p) =>
    p['allowed']
      ? `不能写成${p['format'] ? `“${p['format']}”格式` : '没有扩展名的文件'}；可以写成 ${p['allowed']}`
      : `${FOREIGN[p['format'] ?? ''] ? `这是${spaced(FOREIGN[p['format'] ?? ''] ?? '')}，` : ''}不能读取${FOREIGN[p['format'] ?? ''] ? '' : `“${p['format']}”格式`}；${FOREIGN_REMEDY[p['format'] ?? ''] ?? '可以读取 .docx、.txt、.html、.md、.pdf、.yaml、.json、.xml'}`,
  R005: (p) => `硬换行处是否分段须由版式推断：“……${p['before']}”与“${p['after']}……”之间作了选择`,
  R006: (p) => `这是${spaced(FOREIGN[p['kind'] ?? ''] ?? '')}，不能直接读取；${FOREIGN_REMEDY[p['kind'] ?? ''] ?? '请用 Word 或者 WPS 另存为 .docx'}`,
  R007: (p) =>
    `扩展名是 ${p['ending']}，内容是${spaced(FORMATS[p['format'] ?? ''] ?? '')}，照内容读取${isNoDownload(p) ? '；下载到的可能是出错或者登录的页面，请核对' : ''}`,
  R008: (p) => `读不了这个 Word 文件：${DOCX_FAULTS[p['reason'] ?? '']}`,
  R009: (p) => `文件中有 ${p['count']} 处修订痕迹，没有说明如何处理；请加 --revisions accept（接受）或者 --revisions reject（拒绝）`,
  R010: (p) => `没有找到任何一条，不是法规文本${p['label'] ? `；“${p['label']}”中的${p['characters']}不是序号用的字` : ''}`,
  R011: (p) => `没有读取这个文件：${LIMITS[p['limit'] ?? '']}`,
  R012: (p) => `没有读取：${ASIDES[p['what'] ?? '']} ${p['count']} 处${onPages(p['pages'])}`,
  R013: (p) => `没有读取：${ASIDES[p['what'] ?? '']} ${p['count']} 处${onPages(p['pages'])}`,
  R014: () => '表格中有几条并排，可能是修改前后的对照表，不是一件法规的文本',
  R015: () => '网页里没有文字',
  R016: (p) => `不认识自动编号的格式“${p['format']}”，写成了 1、2、3`,
  R017: (p) => `网页中正文以外的 ${p['count']} 行（${p['characters']} 字）没有读取`,
  R050: (p) => `带删除线的文字照样读取（不读：--struck drop）：“${p['words']}”`,
  R051: (p) => `${p['way'] === 'raised' ? '上标' : '下标'}照普通文字读取：“${p['words']}”`,
  R052: (p) => `段内换行（Shift+Enter）处另起一段：“……${p['before']}”与“${p['after']}……”之间`,
  R053: (p) => `段内换行（Shift+Enter）处接排：“……${p['before']}”与“${p['after']}……”之间`,
  R020: (p) => `${p['label']}与前一条不相连`,
  R021: (p) => `${p['label']}与前面的编章节不相连`,
  R022: (p) => `${p['label']}与前一项不相连`,
  R023: (p) => `${p['label']}出现了两次`,
  R024: (p) => `“${p['label']}”的数字写法不合规范`,
  R025: (p) => `这个 PDF ${p['pages'] ? `的第 ${p['pages']} 页` : ''}没有文字层，多半是扫描件`,
  R026: (p) => `目录中的“${p['title']}”在正文中没有找到`,
  R027: (p) => `目录中没有列出“${p['title']}”`,
  R028: (p) => `${p['announcement']}公布的《${p['title']}》在其后没有找到`,
  R029: (p) =>
    `读不了这个 PDF：${PDF_REASONS[p['reason'] ?? ''] ?? p['reason']}${p['names'] ? `：${p['names']}` : ''}${p['limit'] ? `（上限 ${p['limit']}）` : ''}${onPages(p['pages'])}`,
  R040: (p) => `不是正确的 ${p['syntax'] === 'json' ? 'JSON' : 'YAML'}：${SYNTAX_ZH(p)}`,
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
  R048: (p) => `不读带有${XML_LIMITS[p['what'] ?? '']}的 XML`,
  R055: (p) => `这一行有文字叠印在别的文字上，次序不可靠：“${p['text']}”`,
  R056: (p) => `有表格的框线不成完整的格子，照行读取${onPages(p['pages'])}`,
  R057: (p) => `有文字排到了页面的上下边缘以外，一并读取${onPages(p['pages'])}`,
  R060: (p) => `有 ${p['count']} 个字符没有意义（${p['characters']}），在第 ${p['lines']} 行：或者是字体自造的字，或者是转换时丢了字`,
  R061: (p) => `有 ${p['count']} 个字用了部首或者兼容字符（${p['characters']}），照通用的字读取`,
  R062: (p) => `有 ${p['count']} 个看不见的字符没有读取（${p['characters']}），在第 ${p['lines']} 行`,
  R063: (p) => `标有 status="${p['status']}" 的内容照样读取`,
  R070: (p) => `“${p['kept']}”后面的“${p['text']}”没有读取：YAML 里空格加 # 之后是注释；是正文的，请给整段文字加引号`,
  R071: (p) => (p['text'] ? `“${p['key']}”写的是 ${p['text']}，YAML 里表示没有内容；是正文的，请加引号` : `“${p['key']}”后面没有内容，当作没有写`),
  R072: (p) => `文字折成了几行，读作一行：“${p['text']}”（汉字之间不留空格，其他地方留一个空格）；要分段的，请用 |- 或者分开写`,
  R073: (p) => `有 ${p['places']} 处文字写了几行，一行读作一款；第一处是“${p['text']}……”，共 ${p['count']} 行`,
  R074: (p) => `这里只能有一行，写了 ${p['count']} 行，连成了一行：“${p['text']}……”`,
  R049: (p) => `这个 XML 文件${p['root'] ? `（根元素是 ${p['root']}）` : ''}里没有 Akoma Ntoso 格式的法规；请取得 .docx 或者网页`,
  R065: (p) => `“${p['label']}”照“${p['usual']}”读${p['count'] === '1' ? '' : `；这样的序号共 ${p['count']} 个`}`,
  R066: (p) => `${p['label']}的文字没有完，接着的一行没有序号，作为该项的一段；也可能是一段被断成了两行`,
  R067: (p) => `这一段在${p['label']}之后，没有序号，作为一款；也可能属于${p['label']}，前面的项就有这样的段`,
  R068: (p) => (p['parted'] === 'yes' ? `“${p['label']}”在一行中间，从这里分作两行读` : `“${p['label']}”在一行中间，序号与前面不相连，没有分开`),
  R069: (p) => `“${p['text']}”不成句，在正文之前，作为引言的一段${p['count'] === '1' ? '' : `；这样的行共 ${p['count']} 行`}`,
  D001: () => '没有任何修改内容，不是修改决定',
  D002: (p) =>
    `看不懂这一句${p['at'] ? `（读不懂“${p['at']}”）` : ''}：“${p['clause']}”${p['mark'] ? `；${p['mark']} 不是引号，引文请用“”` : ''}${p['nearest'] ? `；最接近的句式是 ${p['nearest']}` : ''}`,
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
  D013: (p) => `“${p['address']?.replace(/^第/, '')}”前缺“第”字，按${p['address']}理解`,
  D014: (p) => `新的文字没有加引号，从“${p['from']}”起至“${p['to']}”止视为引文`,
  D015: (p) => `所引用的其他法规序号的变化不在本决定之内，没有改动：“${p['text']}”`,
  D016: (p) => `决定之后所附的文本不属于决定，从“${p['text']}”起没有读取`,
  D017: (p) => `这个决定废止${p['what']}，没有修改任何内容`,
  D018: (p) => `这个决定批准${p['what']}，没有修改任何内容`,
  D020: (p) => `不是正确的 YAML：${SYNTAX_ZH(p)}`,
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
  D036: (p) => `增加的“${p['words']}”没有写明加在何处，因以“，”结尾，加在${p['address']}开头`,
  D037: (p) => `增加的“${p['words']}”没有写明加在${p['address']}的何处`,
  D034: (p) => `${p['address']}之后增加的文字，按另立一款（项）理解`,
  D038: (p) => `引文把各项写在一行里，从“${p['label']}”起分行排列`,
  D035: (p) => (p['old'] ? '引号里没有文字，不知道是现行条文中的哪些文字' : `新的文字只有“${p['text']}”，没有写出来`),
  A001: (p) => `没有${p['address']}${p['have'] ? `（全文共 ${p['have']} 条）` : ''}`,
  A002: (p) => `没有${p['address']}：${p['within']}只有 ${p['have']} 款`,
  A003: (p) => `没有${p['address']}：${p['within']}有 ${p['have']} 项`,
  A004: (p) => `${p['address']}中没有“${p['words']}”${near(p)}${alike(p)}`,
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
  A033: () => '这一句没有改变任何文字',
  A032: (p) => `${p['address']}已经存在`,
  A035: (p) =>
    `“${p['address']}”${p['reason'] === 'item' ? '与同一项的其他各句一样' : `按原序号${p['reason'] === 'words' ? '没有所引文字' : '不存在'}`}，按修改后的序号理解，即原${p['base']}`,
  A036: (p) => `${p['count']} 处地址逐项顺序理解会另有所指，均按修改前的序号理解：${p['list']}`,
  A037: (p) => `写明的序号使${p['address']}越过${p['other']}，而决定没有说哪一个移动`,
  A038: (p) => `${p['address']}：各项修改的结果与重述的全文不一致，以重述的全文为准`,
  A039: (p) => `${p['address']}的原文不是所引的全文“${p['words']}”${near(p)}`,
  A040: (p) => `不能确定${p['address']}移到哪里`,
  A041: (p) => `${p['address']}只是一个条、款、项的一部分，不能这样修改`,
  A046: (p) => `“${p['item']}”与“${p['other']}”都写作${p['stated']}`,
  A047: (p) => `因此有 ${p['count']} 个写明的序号与依次编排的不符，仍照写明的编：${p['list']}`,
  A048: (p) => `${p['division']}写明包括${p['stated']}，实际${p['counted'] ? `是${p['counted']}` : '没有这样的编章节'}`,
  A049: (p) => `没有写明${p['division']}包括哪些条`,
  A050: (p) => `${p['address']}将接在${p['division']}之后，而没有写明归入哪一节`,
  A042: (p) => `没有写明第几条改为${p['article']}，${p['address']}单独成为新的${p['article']}`,
  A060: (p) => `修改之后读作“${p['text']}”，标点可能不当，仍照决定保留`,
  A061: (p) => `“${p['mark']}”随所删的文字一并删去，请看是否通顺：“${p['text']}”`,
  A062: (p) => `末尾原有的“${p['mark']}”保留：“${p['text']}”`,
  A071: (p) => `${p['address']}：${TABLE_FAULTS[p['reason'] ?? '']}`,
  A072: (p) => `${p['address']}与合并的单元格相连，不能单独删去`,
  A073: (p) => `新的内容放不进${p['address']}：整行、整表的内容要以表格给出，列数与原表相同`,
  A074: (p) => `“${p['address']}”从表头（${p['head']} 行）以下数起`,
  A070: (p) => `${p['address']}原来没有各项，增加的项之前也没有以“：”结尾的文字引出`,
  A063: (p) => `${p['address']}的各项都已不在，只剩引出各项的文字`,
  A064: (p) => `末尾补上“${p['mark']}”：“${p['text']}”`,
  A065: (p) => `增加“${p['text']}”时没有补标点，请看是否需要${p['places'] ? `：${p['places']}` : ''}`,
  A067: (p) =>
    p['reason'] === 'wider'
      ? `这一句没有写明何处，前一句所说的${p['other']}没有“${p['words']}”，按${p['address']}理解`
      : `这一句没有写明何处，“${p['words']}”按前一句所说的${p['address']}理解，而${p['other']}的其他地方也有`,
  A068: (p) => `${p['address']}的新文字以“：”结尾而没有各项，原有各项仍在其后`,
  A069: (p) => `同一项重述的全文中已没有${p['address']}，不再另行删去`,
  A066: (p) => `删去的文字是${p['address']}引出各项的全部文字，而各项还在`,
  X001: (p) => `${p['address']}：“${p['from']}”随序号调整为“${p['to']}”`,
  X002: (p) => `${p['address']}引用的“${p['words']}”已删去`,
  X003: (p) => `${p['address']}中的“${p['words']}”不能确定引用的是哪一件法规，没有改动`,
  X004: (p) =>
    p['division'] ? `${p['address']}中的“${p['words']}”所指的已是另一${p['division']}` : `${p['address']}中的“${p['words']}”所指的前一条、款、项已有变化`,
  X005: (p) => (p['address'] ? `决定写的“${p['words']}”（${p['address']}）在修改后不存在` : `决定写的“${p['words']}”前面没有可指的条、款、项`),
  X006: (p) =>
    p['target']
      ? `${p['address'] || '附件'}引用的“${p['words']}”不存在（${p['target']}）`
      : `${p['address'] || '附件'}中的“${p['words']}”前面没有可指的条、款、项`,
  X007: (p) => `${p['address']}引用的“${p['words']}”，范围以内已有变化：${inside(p, { gone: '删去', left: '移出', moved: '移入', new: '新增' }, '，')}`,
  X008: (p) => `${p['address']}引用的“${p['words']}”现为${p['to']}，在这里不能照样改写，没有改动`,
  C001: (p) => `${p['unit']}的序号应当用${p['unit'] === '项' ? '中文数字加括号' : '中文数字'}，这里是“${p['label']}”`,
  C002: () => '没有题注：题注应当载明制定机关、通过日期',
  C003: (p) => `题注没有写${p['lacks'] === 'date' ? '日期' : '机关'}：“${p['entry']}”`,
  C004: (p) => `题注的先后或者次数不相连：“${p['entry']}”`,
  C005: (p) => `引用项不加括号：“${p['words']}”应为“${p['instead']}”`,
  C006: (p) => `“${p['words']}”应写作“${p['instead']}”`,
  C007: (p) => `名称是“${p['kind']}”，这里写的是“${p['words']}”`,
  C008: (p) => (p['where'] === 'lead' ? `“${p['words']}”之后缺少“的”` : `同一列举中各项末尾的“的”不一致：${p['words']}与其他各项不同`),
  C009: (p) => `同一文本中数字写法不一：这里是“${p['words']}”，另有 ${p['count']} 处如“${p['other']}”`,
  C010: (p) => `整条、整款的引文末尾缺少句号：“……${p['words']}”`,
  C011: (p) => `只替换词句，引号内不应带“${p['mark']}”：“……${p['words']}”`,
  C012: (p) => `“${p['words']}”宜写作“${p['instead']}”`,
  C013: (p) => (p['entry'] ? `目录的“${p['entry']}”与正文的“${p['heading'] || '（没有）'}”不一致` : `目录没有“${p['heading']}”`),
  C014: (p) => `以修改决定修改的，题注应写“${p['instead']}”，这里是“${p['words']}”`,
  C015: (p) => `“${p['words']}”通常写作“${p['instead']}”`,
  C016: (p) => `同一决定中“${p['words']}”与“${p['instead']}”并用`,
  C017: (p) => `名称说有 ${p['stated']} 件，正文修改的有 ${p['found']} 件`,
  C018: (p) =>
    p['elsewhere'] ? `名称中《${p['named']}》的次序与正文不同` : `名称中的《${p['named']}》与正文修改的${p['found'] ? `《${p['found']}》` : '各件'}不一致`,
  C019: (p) => `${p['label']}末尾应为“${p['wanted']}”${p['mark'] ? `，这里是“${p['mark']}”` : '，这里没有标点'}`,
  C020: (p) => `没有写明施行日期（本${p['form']}自……起施行）`,
  C021: () => '没有写明重新公布（……根据本决定作相应修改，重新公布）',
  C022: (p) => `“${p['words']}”的数字写法不合规范`,
  C023: (p) => `引文中的“${p['mark']}”不成对：“${p['around']}”`,
  V001: (p) => `官方文本疑将“一”印成横线：“${p['around']}”`,
  V002: (p) => `官方文本标点重复：“${p['around']}”`,
  V003: (p) => `官方文本括号或者引号不成对：“${p['around']}”`,
  V004: (p) => `题注的次数不同：应为“${tail(p['ours'])}”，官方文本为“${tail(p['official'])}”`,
  V005: (p) => `题注不同：本程序为“${p['ours']}”，官方文本为“${p['official']}”`,
  V008: (p) => `公报中没有${p['decision']}所修改的《${p['title']}》的重新公布文本`,
  V007: (p) => `${p['label']}文字相同，而印刷文本的分款不同（分段系由版式推断）`,
  V011: (p) => `两个文本看来不是同一件法规的两个版本：相同的文字约占百分之${p['share']}（《${p['old']}》、《${p['new']}》）`,
  V014: (p) => `这一变化不能用修改决定表述：${p['what']}`,
  V015: (p) => `起草的决定未能得出新文本（${p['tables'] ? '表格有改动，写成文字的决定写不出表格' : `有${p['differences']}段不同`}），不予写出`,
  V016: () => '两个文本没有不同，无需作出决定',
  V017: (p) => `${p['what']}的不同不写入决定：题注由决定本身得出，目录随条文调整`,
  V006: (p) => `名称不同：本程序为“${p['ours']}”，官方文本为“${p['official']}”`,
};

/** The end of a note entry, where the ordinal stands. */
export function tail(entry: string | undefined): string {
  return entry === undefined || entry.length <= 12 ? (entry ?? '') : `……${entry.slice(-10)}`;
}

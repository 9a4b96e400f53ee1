import { isNoDownload, type Messages, type Params } from '../../../message.ts';

const REASONS: Params = {
  ENOENT: '没有这个文件',
  EISDIR: '这是目录',
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOTDIR: '路径中的一段不是目录',
  ELOOP: '链接太多，或者首尾相连',
  ENAMETOOLONG: '文件名太长',
  EIO: '磁盘读取出错',
  device: '这是设备，不是文件',
  socket: '这是套接字，不是文件',
  name: '没有这个文件；文件名不是 UTF-8 编码的，请先改名，或者用标准输入：- < 文件',
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
  time: '读取太费时，按处理器时间的秒数计',
  memory: '读取太费内存',
  library: '读取 PDF 的软件包 unpdf 没有装好或者已损坏，请重新安装 xiufa；文件本身没有读过',
  aborted: '读取它的进程中断了，文件可能损坏，也可能是有意做成这样的',
};

const LIMITS: Params = {
  file: '文件过大',
  text: '其中的文字过多',
  unpacked: '解开后过大',
  entries: '内含的文件过多',
  characters: '读出的文字过多',
  xmlDepth: '元素套得过深',
  htmlDepth: '元素套得过深',
  nodes: '一个段落中的元素过多',
  cells: '一个表格的格子过多',
};

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

/** A blank stands between Chinese and Latin words. */
const spaced = (words: string): string => (/^[A-Za-z]/.test(words) ? ` ${words}` : words);

function onPages(pages: string | undefined): string {
  return pages ? `（第 ${pages} 页）` : '';
}

/** Files and their formats: what cannot be read, what was left out, and what a page leaves open. */
export const files = {
  R001: () => '文件是空的',
  R002: () => '不是文本文件：既非 UTF-8、UTF-16，也非 GB18030；可能是别的程序的文件，或者已经损坏',
  R003: (p) => `打不开文件：${REASONS[p['reason'] ?? ''] ?? p['reason']}`,
  R004: (p) =>
    p['allowed']
      ? `不能写成${p['format'] ? `“${p['format']}”格式` : '没有扩展名的文件'}；可以写成 ${p['allowed']}`
      : `${FOREIGN[p['format'] ?? ''] ? `这是${spaced(FOREIGN[p['format'] ?? ''] ?? '')}，` : ''}不能读取${FOREIGN[p['format'] ?? ''] ? '' : `“${p['format']}”格式`}；${FOREIGN_REMEDY[p['format'] ?? ''] ?? '可以读取 .docx、.txt、.html、.md、.pdf、.yaml、.json、.xml'}`,
  R006: (p) => `这是${spaced(FOREIGN[p['kind'] ?? ''] ?? '')}，不能直接读取；${FOREIGN_REMEDY[p['kind'] ?? ''] ?? '请用 Word 或者 WPS 另存为 .docx'}`,
  R007: (p) =>
    `扩展名是 ${p['ending']}，内容是${spaced(FORMATS[p['format'] ?? ''] ?? '')}，照内容读取${isNoDownload(p) ? '；下载到的可能是出错或者登录的页面，请核对' : ''}`,
  R008: (p) => `读不了这个 Word 文件：${DOCX_FAULTS[p['reason'] ?? '']}`,
  R009: (p) => `文件中有 ${p['count']} 处修订痕迹，没有说明如何处理；请加 --revisions accept（接受）或者 --revisions reject（拒绝）`,
  R011: (p) => `没有读取这个文件：${LIMITS[p['limit'] ?? '']}（上限 ${p['most']}）`,
  R012: (p) => `没有读取：${ASIDES[p['what'] ?? '']} ${p['count']} 处${onPages(p['pages'])}`,
  R013: (p) => `没有读取：${ASIDES[p['what'] ?? '']} ${p['count']} 处${onPages(p['pages'])}`,
  R015: () => '网页里没有文字',
  R016: (p) => `不认识自动编号的格式“${p['format']}”，写成了 1、2、3`,
  R017: (p) => `网页中正文以外的 ${p['count']} 行（${p['characters']} 字）没有读取`,
  R025: (p) => `这个 PDF ${p['pages'] ? `的第 ${p['pages']} 页` : ''}没有文字层，多半是扫描件`,
  R029: (p) =>
    `读不了这个 PDF：${PDF_REASONS[p['reason'] ?? ''] ?? p['reason']}${p['names'] ? `：${p['names']}` : ''}${p['limit'] ? `（上限 ${p['limit']}）` : ''}${onPages(p['pages'])}`,
  R050: (p) => `带删除线的文字照样读取（不读：--struck drop）：“${p['words']}”`,
  R051: (p) => `${p['way'] === 'raised' ? '上标' : '下标'}照普通文字读取：“${p['words']}”`,
  R052: (p) => `段内换行（Shift+Enter）处另起一段：“……${p['before']}”与“${p['after']}……”之间`,
  R053: (p) => `段内换行（Shift+Enter）处接排：“……${p['before']}”与“${p['after']}……”之间`,
  R055: (p) => `这一行有文字叠印在别的文字上，次序不可靠：“${p['text']}”`,
  R056: (p) => `有表格的框线不成完整的格子，照行读取${onPages(p['pages'])}`,
  R057: (p) => `有文字排到了页面的上下边缘以外，一并读取${onPages(p['pages'])}`,
} satisfies Partial<Messages<'R'>>;

import { isNoDownload, type Message, type Params } from '../../../message.ts';
import type { files as zh } from '../../../zh/messages/read/files.ts';

const REASONS: Params = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is no folder',
  ELOOP: 'too many links, or links in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk cannot be read',
  device: 'it is a device, not a file',
  socket: 'it is a socket, not a file',
  name: 'no such file; if its name is not in UTF-8, rename it or give it on standard input: - < FILE',
};

const FOREIGN: Params = {
  doc: 'a binary file of old Word or WPS (.doc, .wps)',
  rtf: 'an RTF file',
  odt: 'an OpenDocument file (.odt)',
  'word-xml': 'a Word document in one XML file',
  mht: 'a web page in one file (.mht)',
  ofd: 'an OFD layout file',
  pages: 'a Pages document',
  uof: 'a UOF document',
  sheet: 'a spreadsheet',
  slides: 'a presentation',
  zip: 'a zip archive',
  'cut-zip': 'a zip package, as .docx is one, that is cut off or damaged',
  archive: 'an archive (.rar, .7z, .gz …)',
  image: 'a picture',
  caj: 'a CAJ file',
  'page-layout': 'a page layout file (CEB, XPS, PostScript, DjVu …)',
  epub: 'an e-book (.epub)',
  mail: 'an e-mail',
  program: 'a program',
  link: 'a shortcut',
  lock: 'the file that Word or WPS keeps beside an open document (its name begins with ~$)',
  zeros: 'a file of zeros',
  pointer: 'a pointer of Git LFS, not the file itself',
  password: 'an Office file with a password',
};

const FOREIGN_REMEDY: Params = {
  mht: 'save it as .html or .docx',
  ofd: 'get a .docx or the text of a web page',
  password: 'remove the password and save it as .docx',
  pages: 'export it as .docx',
  sheet: 'copy its text into a .docx or .txt',
  slides: 'copy its text into a .docx or .txt',
  zip: 'unpack it and read the files in it',
  'cut-zip': 'download or send it again',
  archive: 'unpack it and read the files in it',
  image: 'have its text recognised (OCR) first',
  caj: 'copy the text in its reader, or get a .docx or a PDF with a text layer',
  'page-layout': 'copy the text in its reader, or get a .docx or a PDF with a text layer',
  epub: 'convert it to .docx or .html',
  mail: 'save its text or its attachment',
  program: 'get the document itself, and run no program that you do not know',
  link: 'open the file that it leads to',
  lock: 'read the file without “~$” in its name',
  zeros: 'the download was probably not finished: download it again',
  pointer: 'get the file with git lfs pull',
};

const FORMATS: Params = { text: 'plain text', markdown: 'Markdown', html: 'HTML', docx: 'a Word file', pdf: 'PDF', akn: 'XML', yaml: 'YAML', json: 'JSON' };

const DOCX_FAULTS: Params = {
  damaged: 'the package is cut off or damaged',
  missing: 'its text is missing',
  syntax: 'its XML is not well-formed',
  doctype: 'it declares a document type (DOCTYPE)',
  password: 'it is encrypted',
};

const PDF_REASONS: Params = {
  damaged: 'the file is damaged',
  encrypted: 'it is encrypted and needs a password',
  pages: 'too many pages',
  fonts: 'its fonts do not say which characters they show',
  cmap: 'fonts in an unknown encoding, whose text cannot be read',
  places: 'its text stands far outside the pages',
  dense: 'more characters on one page than anyone can read',
  empty: 'it has no pages',
  blank: 'its pages are blank: neither text nor images',
  drawn: 'it has no text layer; its letters are drawn as shapes',
  aside: 'nothing but running heads, page numbers, watermarks and the like',
  time: 'it takes more seconds of processor time than it may',
  memory: 'it takes more memory than it may',
  library: 'the package unpdf, which reads PDFs, is missing or damaged: install xiufa again; nothing is said of the file',
  aborted: 'the process that read it broke off; the file is damaged, or made to do so',
};

const LIMITS: Params = {
  file: 'it is too large',
  text: 'it has too much text',
  unpacked: 'it unpacks to too much',
  entries: 'it holds too many files',
  characters: 'too much text comes out of it',
  xmlDepth: 'its elements are nested too deep',
  htmlDepth: 'its elements are nested too deep',
  nodes: 'it has too many elements in one paragraph',
  cells: 'it has a table of too many cells',
};

const ASIDES: Params = {
  note: 'footnotes or endnotes',
  textbox: 'text boxes',
  formula: 'formulas (only their letters)',
  symbol: 'unknown symbols (〓 stands for them)',
  chunk: 'other files embedded',
  picture: 'pictures',
  comment: 'comments',
  hidden: 'hidden text',
  placeholder: 'placeholders',
  field: 'fields without a result, or with one that cannot be written',
  instruction: 'words in the codes of fields',
  page: 'page numbers',
  header: 'headers and footers',
  control: 'words of form fields',
  generated: 'signs that a style sheet adds',
  number: 'automatic numbers of lists (their texts have their own)',
  around: 'what stands around the text',
  metadata: 'the data at the head of the file',
  remark: 'remarks of an editor',
  cover: 'cover pages',
  style: 'style sheets (too many for the page, not all were followed)',
  ruby: 'phonetic guides',
  revision: 'words that go by --revisions',
  struck: 'words that go by --struck drop',
  margin: 'running heads and page numbers',
  watermark: 'watermarks',
  sideways: 'text that goes another way than the rest',
  outside: 'text outside the page',
  twice: 'text printed again in the same place (bold, shadow)',
  annotation: 'text of notes, stamps and form fields',
  artifact: 'text marked as no part of the content',
  head: 'head rows repeated where a table goes on',
};

function onPages(pages: string | undefined): string {
  return pages ? ` (page ${pages})` : '';
}

/** Files and their formats: what cannot be read, what was left out, and what a page leaves open. */
export const files: Readonly<Record<keyof typeof zh, Message>> = {
  R001: () => 'the file is empty',
  R002: () => 'not a text file: neither UTF-8 nor UTF-16 nor GB18030; a file of another program perhaps, or damaged',
  R003: (p) => `the file cannot be opened: ${REASONS[p['reason'] ?? ''] ?? p['reason']}`,
  R004: (p) =>
    p['allowed']
      ? `${p['format'] ? `“${p['format']}”` : 'a file without an ending'} cannot be written; these can: ${p['allowed']}`
      : `this is ${FOREIGN[p['format'] ?? ''] ?? `a file of the format “${p['format']}”`}, which is not read; ${FOREIGN_REMEDY[p['format'] ?? ''] ?? 'read are .docx, .txt, .html, .md, .pdf, .yaml, .json, .xml'}`,
  R006: (p) => `this is ${FOREIGN[p['kind'] ?? '']}, which is not read; ${FOREIGN_REMEDY[p['kind'] ?? ''] ?? 'save it as .docx with Word, WPS or LibreOffice'}`,
  R007: (p) =>
    `the ending is ${p['ending']}, the content is ${FORMATS[p['format'] ?? '']}; read by its content${isNoDownload(p) ? ' (a page with an error or a login may have been downloaded)' : ''}`,
  R008: (p) => `cannot read this Word file: ${DOCX_FAULTS[p['reason'] ?? '']}`,
  R009: (p) => `the file has ${p['count']} tracked change(s), and it is not said what becomes of them: add --revisions accept or --revisions reject`,
  R011: (p) => `the file was not read: ${LIMITS[p['limit'] ?? '']} (at most ${p['most']})`,
  R012: (p) => `not read: ${ASIDES[p['what'] ?? '']}, ${p['count']}${onPages(p['pages'])}`,
  R013: (p) => `not read: ${ASIDES[p['what'] ?? '']}, ${p['count']}${onPages(p['pages'])}`,
  R015: () => 'the page has no text',
  R016: (p) => `unknown format of automatic numbers “${p['format']}”; written 1, 2, 3`,
  R017: (p) => `${p['count']} line(s) of the page around the text were left out (${p['characters']} characters)`,
  R025: (p) => (p['pages'] ? `no text layer on page ${p['pages']} of this PDF; it is probably a scan` : 'this PDF has no text layer; it is probably a scan'),
  R029: (p) =>
    `cannot read this PDF: ${PDF_REASONS[p['reason'] ?? ''] ?? p['reason']}${p['names'] ? `: ${p['names']}` : ''}${p['limit'] ? ` (at most ${p['limit']})` : ''}${onPages(p['pages'])}`,
  R050: (p) => `words struck through were read all the same (--struck drop leaves them out): “${p['words']}”`,
  R051: (p) => `${p['way']} words were read as plain ones: “${p['words']}”`,
  R052: (p) => `a line break inside a paragraph (Shift+Enter) was read as a new one, between “…${p['before']}” and “${p['after']}…”`,
  R053: (p) => `a line break inside a paragraph (Shift+Enter) was read through, between “…${p['before']}” and “${p['after']}…”`,
  R055: (p) => `text is printed over other text in this line, and their order is not certain: “${p['text']}”`,
  R056: (p) => `the rules of a table make no clear cells; it is read as lines${onPages(p['pages'])}`,
  R057: (p) => `text set beyond the upper or lower edge of the page was read along with it${onPages(p['pages'])}`,
};

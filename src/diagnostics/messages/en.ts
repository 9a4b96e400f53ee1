import { SYNTAX_EN } from './form-syntax.ts';
import { inside, isNoDownload, type Params, tail, type zh } from './zh.ts';

const alike = (p: Params): string => (p['alike'] ? `; what looks the same has other characters: ${p['alike']}` : '');
const TABLE_FAULTS: Params = {
  none: 'there is no table',
  several: 'more than one table has it',
  row: 'the table has no such row',
  rows: 'the table has more than one such row',
  column: 'the table has no such column',
  columns: 'the table has more than one such column',
};

const near = (p: Params): string => (p['near'] ? `; the nearest text is “${p['near']}”` : '');

const REASONS: Params = { ENOENT: 'no such file', EISDIR: 'it is a folder', EACCES: 'permission denied' };

const BORDER_REASONS: Params = {
  order: 'by the order of the clauses',
  liability: 'since it is about liability for breaches',
  supplementary: 'since it is of the kind that closes a statute',
  definition: 'since it opens with a definition',
  heading: 'the only one of the two whose heading has words that it uses',
  left: 'where its text comes from',
  earlier: 'the earlier one, since its words do not tell',
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
  size: 'the file is too large',
};

const YAML_FEATURES: Params = {
  alias: 'aliases (*)',
  anchor: 'anchors (&)',
  tag: 'tags (!)',
  document: 'second document',
  key: 'compound keys',
  merge: 'merge keys (<<)',
};
const MAYBE_TEXT: Params = Object.fromEntries(['alias', 'anchor', 'tag'].map((what) => [what, '; if it is a text, put the whole of it in quotation marks']));
const YAML_KINDS: Params = {
  text: 'text',
  texts: 'one value or a list of them',
  list: 'a list',
  mapping: 'keys with values',
  number: 'a whole number from 1',
  some: 'a value that is not empty',
  two: 'two addresses',
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
const LIMITS: Params = { entries: 'it holds too many files', size: 'it unpacks to too much', depth: 'its elements are nested too deep' };
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

/** One line a diagnostic. Addresses and quotations stay in the language of the law. */
export const en: typeof zh = {
  R001: () => 'the file is empty',
  R002: () => 'not a text file: neither UTF-8 nor UTF-16 nor GB18030; a file of another program perhaps, or damaged',
  R003: (p) => `the file cannot be opened: ${REASONS[p['reason'] ?? ''] ?? p['reason']}`,
  R004: (p) =>
    p['allowed']
      ? `${p['format'] ? `“${p['format']}”` : 'a file without an ending'} cannot be written; these can: ${p['allowed']}`
      : `this is ${FOREIGN[p['format'] ?? ''] ?? `a file of the format “${p['format']}”`}, which is not read; ${FOREIGN_REMEDY[p['format'] ?? ''] ?? 'read are .docx, .txt, .html, .md, .pdf, .yaml, .json, .xml'}`,
  R005: (p) => `whether a paragraph ends at a hard line break was inferred from the layout: “…${p['before']}” | “${p['after']}…”`,
  R006: (p) => `this is ${FOREIGN[p['kind'] ?? '']}, which is not read; ${FOREIGN_REMEDY[p['kind'] ?? ''] ?? 'save it as .docx with Word, WPS or LibreOffice'}`,
  R007: (p) =>
    `the ending is ${p['ending']}, the content is ${FORMATS[p['format'] ?? '']}; read by its content${isNoDownload(p) ? ' (a page with an error or a login may have been downloaded)' : ''}`,
  R008: (p) => `cannot read this Word file: ${DOCX_FAULTS[p['reason'] ?? '']}`,
  R009: (p) => `the file has ${p['count']} tracked change(s), and it is not said what becomes of them: add --revisions accept or --revisions reject`,
  R010: (p) => `no article found: this is not a statute${p['label'] ? `; in “${p['label']}”, ${p['characters']} is no character of a label` : ''}`,
  R011: (p) => `the file was not read: ${LIMITS[p['limit'] ?? '']}`,
  R012: (p) => `not read: ${ASIDES[p['what'] ?? '']}, ${p['count']}${onPages(p['pages'])}`,
  R013: (p) => `not read: ${ASIDES[p['what'] ?? '']}, ${p['count']}${onPages(p['pages'])}`,
  R014: () => 'articles stand side by side in a table: a comparison of two versions perhaps, not the text of one statute',
  R015: () => 'the page has no text',
  R016: (p) => `unknown format of automatic numbers “${p['format']}”; written 1, 2, 3`,
  R017: (p) => `${p['count']} line(s) of the page around the text were left out (${p['characters']} characters)`,
  R050: (p) => `words struck through were read all the same (--struck drop leaves them out): “${p['words']}”`,
  R051: (p) => `${p['way']} words were read as plain ones: “${p['words']}”`,
  R052: (p) => `a line break inside a paragraph (Shift+Enter) was read as a new one, between “…${p['before']}” and “${p['after']}…”`,
  R053: (p) => `a line break inside a paragraph (Shift+Enter) was read through, between “…${p['before']}” and “${p['after']}…”`,
  R020: (p) => `${p['label']} does not count on from the article before it`,
  R021: (p) => `${p['label']} does not count on from the division before it`,
  R022: (p) => `${p['label']} does not count on from the item before it`,
  R023: (p) => `${p['label']} stands twice`,
  R024: (p) => `the numeral in “${p['label']}” is not spelt as labels are`,
  R025: (p) => (p['pages'] ? `no text layer on page ${p['pages']} of this PDF; it is probably a scan` : 'this PDF has no text layer; it is probably a scan'),
  R026: (p) => `“${p['title']}” of the contents was not found in the gazette`,
  R027: (p) => `the contents do not list “${p['title']}”`,
  R028: (p) => `《${p['title']}》, which ${p['announcement']} promulgates, does not follow it`,
  R029: (p) =>
    `cannot read this PDF: ${PDF_REASONS[p['reason'] ?? ''] ?? p['reason']}${p['names'] ? `: ${p['names']}` : ''}${p['limit'] ? ` (at most ${p['limit']})` : ''}${onPages(p['pages'])}`,
  R040: (p) => `not valid ${p['syntax'] === 'json' ? 'JSON' : 'YAML'}: ${SYNTAX_EN(p)}`,
  R041: (p) => `a statute as data has no ${YAML_FEATURES[p['what'] ?? '']}${MAYBE_TEXT[p['what'] ?? ''] ?? ''}`,
  R042: (p) => `“${p['key']}” stands twice`,
  R043: (p) =>
    p['syntax'] ? `this ${p['syntax'] === 'json' ? 'JSON' : 'YAML'} file is no statute as data: it has no form: statute` : `“${p['key']}” is missing`,
  R044: (p) => `there is no key “${p['key']}”${p['near'] ? `; did you mean “${p['near']}”?` : p['allowed'] ? `; allowed here: ${p['allowed']}` : ''}`,
  R045: (p) =>
    p['expected']
      ? `${p['key'] ? `“${p['key']}”` : 'this'} must be ${YAML_KINDS[p['expected']]}`
      : `“${p['key']}” cannot be “${p['value']}”${p['near'] ? `; did you mean “${p['near']}”?` : p['allowed'] ? `; it can be ${p['allowed']}` : ''}`,
  R046: (p) => `“${p['text']}” is given as ${p['said']}, but reads as ${p['read'] || 'something else'}`,
  R047: (p) => `not well-formed XML: ${p['reason']}`,
  R048: (p) => `XML with ${p['what'] === 'depth' ? 'elements nested too deep' : 'a document type or entities of its own'} is not read`,
  R055: (p) => `text is printed over other text in this line, and their order is not certain: “${p['text']}”`,
  R056: (p) => `the rules of a table make no clear cells; it is read as lines${onPages(p['pages'])}`,
  R057: (p) => `text set beyond the upper or lower edge of the page was read along with it${onPages(p['pages'])}`,
  R060: (p) =>
    `${p['count']} character(s) without a meaning (${p['characters']}), in line ${p['lines']}: a sign of a font's own, or a character lost in conversion`,
  R061: (p) => `${p['count']} radical(s) or compatibility character(s) (${p['characters']}), read as the ordinary characters`,
  R062: (p) => `${p['count']} invisible character(s) left out (${p['characters']}), in line ${p['lines']}`,
  R063: (p) => `what is marked status="${p['status']}" was read all the same`,
  R070: (p) => `“${p['text']}” behind “${p['kept']}” was not read: a blank and # begin a comment in YAML; if it is text, put the whole text in quotation marks`,
  R071: (p) =>
    p['text']
      ? `“${p['key']}” says ${p['text']}, which is no value in YAML; if it is text, put it in quotation marks`
      : `nothing stands behind “${p['key']}”, as if it were not there`,
  R072: (p) =>
    `a text on several lines is read as one: “${p['text']}” (no blank between Chinese characters, one elsewhere); for paragraphs use |- or write them apart`,
  R073: (p) => `${p['places']} text(s) of several lines, each line read as a paragraph (款); the first is “${p['text']}…”, ${p['count']} lines`,
  R074: (p) => `only one line can stand here; ${p['count']} were run together: “${p['text']}…”`,
  R049: (p) => `this XML file${p['root'] ? ` (its root is ${p['root']})` : ''} holds no statute in Akoma Ntoso; get a .docx or a web page`,
  R065: (p) => `“${p['label']}” is read as “${p['usual']}”${p['count'] === '1' ? '' : `; there are ${p['count']} such labels`}`,
  R066: (p) =>
    `the text of ${p['label']} is not at an end, and the next line has no label: read as a paragraph of the item; it may be one line that was broken`,
  R067: (p) =>
    `this line without label behind ${p['label']} is read as a paragraph (款); it may belong to ${p['label']}, since other items go on in such lines`,
  R068: (p) =>
    p['parted'] === 'yes'
      ? `“${p['label']}” stands inside a line, which is parted here`
      : `“${p['label']}” stands inside a line and does not count on: the line is not parted`,
  R069: (p) =>
    `“${p['text']}” is no sentence; it stands before the text and is read as part of the preamble${p['count'] === '1' ? '' : ` (${p['count']} such lines)`}`,
  D001: () => 'nothing in it amends anything: not an amending decision',
  D002: (p) =>
    `this clause is not understood${p['at'] ? ` (“${p['at']}”)` : ''}: “${p['clause']}”${p['mark'] ? `; ${p['mark']} is no quotation mark, use “”` : ''}${p['nearest'] ? `; the nearest form is ${p['nearest']}` : ''}`,
  D003: (p) => `the quotation is not closed: “${p['quote']}`,
  D004: (p) => `the quotation is not closed; closed before the next item: “${p['quote']}`,
  D005: (p) => (p['address'] ? `“${p['address']}” does not say which article` : 'it is not said which article is amended'),
  D006: (p) => `${p['stated']} stated, ${p['found']} found`,
  D007: (p) => `item “${p['number']}” does not count on`,
  D008: () => 'it is not said which statute is amended',
  D009: () => 'a closing quotation mark without an opening one',
  D010: (p) => `a provision of the decision's own; amends no text and is kept: “${p['text']}”`,
  D011: (p) => `numeral not understood: “${p['text']}”`,
  D012: (p) => `${p['law']} is named here, but this part amends 《${p['instrument']}》`,
  D013: (p) => `第 is missing in front of “${p['address']?.replace(/^第/, '')}”; read as ${p['address']}`,
  D014: (p) => `the new text has no quotation marks; taken from “${p['from']}” up to “${p['to']}”`,
  D015: (p) => `how the other statute was renumbered is not said in this decision; left alone: “${p['text']}”`,
  D016: (p) => `text behind the decision, which is no part of it, was not read from here on: “${p['text']}”`,
  D017: (p) => `this decision repeals ${p['what']}; it amends nothing`,
  D018: (p) => `this decision approves ${p['what']}; it amends nothing`,
  D020: (p) => `not valid YAML: ${SYNTAX_EN(p)}`,
  D021: (p) => `the editable form has no ${YAML_FEATURES[p['what'] ?? '']}${MAYBE_TEXT[p['what'] ?? ''] ?? ''}`,
  D022: (p) => `“${p['key']}” stands twice`,
  D023: (p) => `“${p['key']}” is missing`,
  D024: (p) => `there is no key “${p['key']}”${p['near'] ? `; did you mean “${p['near']}”?` : p['allowed'] ? `; allowed here: ${p['allowed']}` : ''}`,
  D025: (p) => `${p['key'] ? `“${p['key']}”` : 'this'} must be ${YAML_KINDS[p['expected'] ?? '']}`,
  D026: (p) => `“${p['key']}” cannot be “${p['value']}”${p['near'] ? `; did you mean “${p['near']}”?` : `; it can be ${p['allowed']}`}`,
  D027: (p) => `address not understood: “${p['text']}”`,
  D028: (p) => `not resolved yet; correct it and delete this line: ${p['note']}`,
  D029: (p) => `item ${p['number']} has no operation`,
  D031: (p) => `this clause has two readings that differ: “${p['clause']}”; “${p['readings']}”`,
  D032: (p) => `these words leave the text to the editor: nothing was changed, and the official text may differ there: “${p['text']}”`,
  D033: (p) => `wrong quotation marks, read as a quotation: “${p['quote']}”`,
  D036: (p) => `where “${p['words']}” goes is not said; as it ends with “，” it goes to the beginning of ${p['address']}`,
  D037: (p) => `where in ${p['address']} “${p['words']}” goes is not said`,
  D034: (p) => `what is added behind ${p['address']} is read as a unit of its own`,
  D038: (p) => `items are quoted in one line; from “${p['label']}” on they are set on lines of their own`,
  D035: (p) =>
    p['old'] ? 'nothing stands between the marks: which words of the text in force are meant?' : `the new text is only “${p['text']}” and is not written out`,
  A001: (p) => `there is no ${p['address']}${p['have'] ? ` (the statute has ${p['have']} articles)` : ''}`,
  A002: (p) => `there is no ${p['address']}: ${p['within']} has ${p['have']} paragraph(s)`,
  A003: (p) => `there is no ${p['address']}: ${p['within']} has ${p['have']} item(s)`,
  A004: (p) => `${p['address']} does not contain “${p['words']}”${near(p)}${alike(p)}`,
  A005: (p) => `${p['address']}: more than one paragraph of the article has items; the paragraph must be named`,
  A006: (p) => `“${p['words']}” occurs ${p['count']} times in ${p['address']}; all were changed`,
  A007: (p) => `the decision states ${p['stated']}, counting gives ${p['counted'] || 'no such number'}`,
  A008: (p) => `“${p['item']}” and “${p['other']}” change the same words of ${p['address']}`,
  A009: (p) => `“${p['item']}” changes something inside ${p['address']}, which “${p['other']}” removes or rewrites`,
  A010: (p) => `“${p['item']}” and “${p['other']}” both dispose of ${p['address']}`,
  A011: (p) => `“${p['words']}” does not occur in the statute`,
  A012: (p) => `the decision does not amend 《${p['title']}》; it amends ${p['named'] || '(nothing named)'}`,
  A013: (p) => `“${p['label']}” would have no article left, and the decision does not order divisions to be counted again`,
  A014: (p) => `“${p['label']}” has no article left and is gone; the following ones are counted again`,
  A015: () => 'counted again, although the decision does not order it',
  A016: (p) => `the “${p['mark']}” that the change left over was removed`,
  A017: (p) => `“${p['mark']}” was supplied to join “${p['text']}”${p['places'] ? `: ${p['places']}` : ''}`,
  A018: (p) => `the words deleted are the whole of ${p['address']}; the unit is deleted`,
  A019: (p) => `“${p['words']}” stands in the title of another instrument and was left alone`,
  A020: (p) => `the quotation “${p['words']}” and the text “${p['found']}” differ in typography only and were taken as the same`,
  A021: (p) => `${p['address']} stands between two divisions and was put into ${p['division']}, ${BORDER_REASONS[p['reason'] ?? ''] ?? ''}`,
  A022: (p) => (p['reason'] === 'commencement' ? 'no place is stated; put last, but in front of the article on commencement' : 'no place is stated; put last'),
  A023: (p) => `${p['address']} fits ${p['have']} places`,
  A024: (p) => `earlier amendments bear no ordinal in the title note; this is number ${p['count']} and is written 修正 as they are`,
  A025: () => 'the decision does not give the date and body of its adoption; the title note gains no entry',
  A026: (p) => `the form of the quotation does not fit its place (${p['level']})${p['label'] ? `: it is numbered ${p['label']}` : ''}`,
  A027: (p) =>
    p['from'] ? `the mark at the end of ${p['label']} changes from “${p['from']}” to “${p['to']}”` : `“${p['to']}” supplied at the end of ${p['label']}`,
  A028: (p) => `the statute has no ${p['address'] || 'such part'}`,
  A029: (p) => `reads so already and was left alone (“${p['words']}”, ${p['count']})`,
  A030: (p) => `“${p['words']}” is changed by a more exact clause and was not replaced here`,
  A031: (p) => `“${p['item']}” and “${p['other']}” both replace “${p['words']}” over the whole statute`,
  A033: () => 'this clause changes nothing',
  A032: (p) => `${p['address']} exists already`,
  A035: (p) =>
    `“${p['address']}” ${p['reason'] === 'item' ? 'is counted as the other clauses of its item are' : `${p['reason'] === 'words' ? 'does not hold the quoted words' : 'does not exist'} in the old numbering`}; read in the new one, where it is the former ${p['base']}`,
  A036: (p) => `${p['count']} address(es) would mean other places if the items were read one after the other; read as base numbers: ${p['list']}`,
  A037: (p) => `the number stated takes ${p['address']} past ${p['other']}, and nobody says that either moves`,
  A038: (p) => `${p['address']}: the clauses do not give the text restated, which rules`,
  A039: (p) => `the text of ${p['address']} is not the whole text quoted, “${p['words']}”${near(p)}`,
  A040: (p) => `where ${p['address']} goes is not certain`,
  A041: (p) => `${p['address']} is only a part of a unit and cannot be amended so`,
  A046: (p) => `“${p['item']}” and “${p['other']}” both state ${p['stated']}`,
  A047: (p) => `therefore ${p['count']} stated number(s) are not those counted; kept as stated: ${p['list']}`,
  A048: (p) => `${p['division']} is said to include ${p['stated']}, and ${p['counted'] ? `holds ${p['counted']}` : 'there is no such division'}`,
  A049: (p) => `it is not said which articles stand in ${p['division']}`,
  A050: (p) => `${p['address']} would stand behind ${p['division']}, and it is not said to which section it belongs`,
  A042: (p) => `it is not said which article becomes ${p['article']}; ${p['address']} is made a new ${p['article']}`,
  A060: (p) => `the text now reads “${p['text']}”; its marks may be wrong, and stay as the decision has it`,
  A061: (p) => `“${p['mark']}” went with the words deleted; see whether it reads well: “${p['text']}”`,
  A062: (p) => `the unit keeps the “${p['mark']}” it ended with: “${p['text']}”`,
  A071: (p) => `${p['address']}: ${TABLE_FAULTS[p['reason'] ?? '']}`,
  A072: (p) => `${p['address']} is joined to a merged cell and cannot be deleted alone`,
  A073: (p) => `the new content does not fit into ${p['address']}: rows and tables are to be given as a table with as many columns`,
  A074: (p) => `“${p['address']}” is counted below the head (${p['head']} rows)`,
  A070: (p) => `${p['address']} had no items, and its text does not lead to those that are added`,
  A063: (p) => `${p['address']} has lost all its items; only their lead-in is left`,
  A064: (p) => `“${p['mark']}” supplied at the end: “${p['text']}”`,
  A065: (p) => `“${p['text']}” was inserted without a mark; see whether one is wanted${p['places'] ? `: ${p['places']}` : ''}`,
  A067: (p) =>
    p['reason'] === 'wider'
      ? `the clause says no place, and ${p['other']}, named last, does not contain “${p['words']}”; taken for ${p['address']}`
      : `the clause says no place; “${p['words']}” is taken for that in ${p['address']}, named last, though it stands elsewhere in ${p['other']}, too`,
  A068: (p) => `the new text of ${p['address']} ends with “：” and has no items: those that were there stay`,
  A069: (p) => `the text restated in the same item has ${p['address']} no more; there is nothing left to delete`,
  A066: (p) => `the words deleted are the whole lead-in of ${p['address']}, and its items are still there`,
  X001: (p) => `${p['address']}: “${p['from']}” follows the numbering and becomes “${p['to']}”`,
  X002: (p) => `${p['address']} refers to “${p['words']}”, which is gone`,
  X003: (p) => `“${p['words']}” in ${p['address']} may refer to this statute or another; left alone`,
  X004: (p) =>
    p['division'] ? `“${p['words']}” in ${p['address']} is another ${p['division']} now` : `“${p['words']}” in ${p['address']} has another neighbour now`,
  X005: (p) =>
    p['address']
      ? `the decision's own text cites “${p['words']}” (${p['address']}), which does not exist after the amendment`
      : `“${p['words']}” in the decision's own text has nothing before it to refer to`,
  X006: (p) =>
    p['target']
      ? `${p['address'] || 'an annex'} refers to “${p['words']}” (${p['target']}), which does not exist`
      : `“${p['words']}” in ${p['address'] || 'an annex'} has nothing before it to refer to`,
  X007: (p) =>
    `${p['address']} refers to “${p['words']}”, whose inside is another set now: ${inside(p, { gone: 'deleted', left: 'moved out', moved: 'moved in', new: 'new' }, '; ')}`,
  X008: (p) => `${p['address']} refers to “${p['words']}”, which is ${p['to']} now and cannot be written so where it stands; left alone`,
  C001: (p) => `${p['unit']} is numbered in ${p['unit'] === '项' ? 'bracketed Chinese numerals' : 'Chinese numerals'}; here it is “${p['label']}”`,
  C002: () => 'no title note: it states the enacting body and the date',
  C003: (p) => `an event of the title note does not state its ${p['lacks']}: “${p['entry']}”`,
  C004: (p) => `the events of the title note are out of order: “${p['entry']}”`,
  C005: (p) => `items are cited without brackets: “${p['instead']}”, not “${p['words']}”`,
  C006: (p) => `“${p['words']}” is written “${p['instead']}”`,
  C007: (p) => `the title says ${p['kind']}, this says “${p['words']}”`,
  C008: (p) => (p['where'] === 'lead' ? `“${p['words']}” lacks 的` : `the items of this list do not agree on ending in 的: ${p['words']} differs from most`),
  C009: (p) => `amounts are written in two ways: “${p['words']}” here, elsewhere as “${p['other']}” (${p['count']})`,
  C010: (p) => `a quotation of whole 条 or 款 lacks its end mark: “…${p['words']}”`,
  C011: (p) => `a quotation of words alone ends in “${p['mark']}”: “…${p['words']}”`,
  C012: (p) => `“${p['words']}” is better written “${p['instead']}”`,
  C013: (p) => (p['entry'] ? `the contents list “${p['entry']}”, the text has “${p['heading'] || '(nothing)'}”` : `the contents do not list “${p['heading']}”`),
  C014: (p) => `amended by a decision, the title note says “${p['instead']}”; here it says “${p['words']}”`,
  C015: (p) => `“${p['words']}” is usually written “${p['instead']}”`,
  C016: (p) => `one decision uses both “${p['words']}” and “${p['instead']}”`,
  C017: (p) => `the title counts ${p['stated']} instruments, the body amends ${p['found']}`,
  C018: (p) =>
    p['elsewhere']
      ? `the title names 《${p['named']}》 in another order than the body`
      : `the title names 《${p['named']}》, the body amends ${p['found'] ? `《${p['found']}》` : 'no more'}`,
  C019: (p) => `${p['label']} should end with “${p['wanted']}”, ${p['mark'] ? `not “${p['mark']}”` : 'and has no mark'}`,
  C020: (p) => `no commencement (本${p['form']}自……起施行)`,
  C021: () => 'no order to publish the text anew (……根据本决定作相应修改，重新公布)',
  C022: (p) => `the numeral in “${p['words']}” is not well formed`,
  C023: (p) => `“${p['mark']}” in a quotation has no partner: “${p['around']}”`,
  V001: (p) => `the official text seems to print a dash for 一: “${p['around']}”`,
  V002: (p) => `the official text prints a stop twice: “${p['around']}”`,
  V003: (p) => `brackets or quotation marks of the official text do not pair: “${p['around']}”`,
  V004: (p) => `the title note counts differently: ours “${tail(p['ours'])}”, official “${tail(p['official'])}”`,
  V005: (p) => `the title note differs: ours “${p['ours']}”, official “${p['official']}”`,
  V008: (p) => `the gazette does not republish 《${p['title']}》, which ${p['decision']} amends`,
  V007: (p) => `${p['label']} has the same words, but the print divides it into paragraphs differently (paragraphs were inferred from the layout)`,
  V011: (p) => `these do not look like two versions of one statute: some ${p['share']} per cent of their words are the same (《${p['old']}》, 《${p['new']}》)`,
  V014: (p) => `no clause of a decision brings this change about: ${p['what']}`,
  V015: (p) =>
    `the decision drafted does not give the new version (${p['tables'] ? 'its tables differ, and a decision written as text holds none' : `${p['differences']} paragraphs differ`}); none is written`,
  V016: () => 'the two versions do not differ: there is nothing to decide',
  V017: (p) =>
    `what differs in the ${p['what'] === '题注' ? 'title note' : 'table of contents'} is not drafted: the title note follows from the decision, the table of contents from the headings`,
  V006: (p) => `the title differs: ours “${p['ours']}”, official “${p['official']}”`,
};

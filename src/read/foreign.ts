import { latin } from './latin.ts';
import { beginsAsZip, zipEntries } from './zip.ts';

/**
 * A format that is not read. Documents that their own program can save as .docx: `doc` (old Word and WPS), `rtf`, `odt`, `pages`, `uof`, `word-xml`,
 * `mht`, `ofd`, `password` (an Office file that is encrypted); others hold no text that could be read, or are no documents.
 */
export type Foreign =
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'pages'
  | 'uof'
  | 'word-xml'
  | 'mht'
  | 'ofd'
  | 'password'
  | 'sheet'
  | 'slides'
  | 'zip'
  | 'cut-zip'
  | 'archive'
  | 'image'
  | 'caj'
  | 'page-layout'
  | 'epub'
  | 'mail'
  | 'program'
  | 'link'
  | 'lock'
  | 'zeros'
  | 'pointer';

/** How much of an old Office file is looked at for the names of its streams. */
const DIRECTORY = 4 * 1024 * 1024;

/** The streams by which old Office files (compound files) are told apart, the decisive ones first. */
const STREAMS: readonly (readonly [string, Foreign])[] = [
  ['EncryptedPackage', 'password'],
  ['WordDocument', 'doc'],
  ['Workbook', 'sheet'],
  ['PowerPoint Document', 'slides'],
  ['__substg1.0_', 'mail'],
];

/** The first bytes of binary files, as characters of the same number. */
const BEGINNINGS: readonly (readonly ['pdf' | Foreign, ...(string | ((head: string) => boolean))[]])[] = [
  ['pdf', (head) => (head.startsWith('\xef\xbb\xbf') ? head.slice(3) : head).trimStart().startsWith('%PDF-')],
  ['rtf', (head) => head.trimStart().startsWith('{\\rtf')],
  ['archive', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ'],
  ['image', '\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', isBitmap, isWebp, isHeif],
  ['caj', 'CAJ\0', 'HN\0\0', 'TEB\0'],
  ['page-layout', 'Founder CEB', '%!PS', 'AT&TFORM'],
  ['program', isDosProgram, '\x7fELF'],
  ['link', 'L\0\0\0\x01\x14\x02\0'],
];

/** What binary file the bytes are, by their first ones: a Word file, a PDF, or one that is not read; null if they are none of these. */
export function binaryFormat(bytes: Uint8Array): 'docx' | 'pdf' | Foreign | null {
  if (beginsAsZip(bytes)) return zipFormat(bytes);
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return STREAMS.find(([name]) => has(bytes, name, DIRECTORY))?.[1] ?? 'doc';
  if (a === 0 && bytes.length > 16 && bytes.every((byte) => byte === 0)) return 'zeros';
  const head = latin(bytes.subarray(0, 1024));
  const begins = (beginning: string | ((head: string) => boolean)): boolean => (typeof beginning === 'string' ? head.startsWith(beginning) : beginning(head));
  return BEGINNINGS.find(([, ...beginnings]) => beginnings.some(begins))?.[0] ?? null;
}

function isBitmap(head: string): boolean {
  return head.startsWith('BM') && head.startsWith('\0\0\0\0', 6);
}

function isWebp(head: string): boolean {
  return head.startsWith('RIFF') && head.startsWith('WEBP', 8);
}

function isHeif(head: string): boolean {
  return head.startsWith('ftyp', 4) && ['heic', 'heif', 'heix', 'mif1', 'avif'].some((brand) => head.startsWith(brand, 8));
}

function isDosProgram(head: string): boolean {
  return head.startsWith('MZ') && head.slice(2, 5).includes('\0');
}

/** What a zip holds, by the names in it. One whose directory is damaged is left to the reader of Word files if it began as one. */
function zipFormat(bytes: Uint8Array): 'docx' | Foreign {
  const entries = zipEntries(bytes);
  if (entries === 'damaged') return latin(bytes.subarray(0, 4096)).includes('[Content_Types].xml') ? 'docx' : 'cut-zip';
  if (entries === 'entries') return latin(bytes.subarray(0, 4096)).includes('[Content_Types].xml') ? 'docx' : 'zip';
  const names = new Set(entries.map((entry) => entry.name));
  const inside = (...folders: readonly string[]): boolean => entries.some(({ name }) => folders.some((folder) => name.startsWith(folder)));
  if (names.has('OFD.xml')) return 'ofd';
  if (names.has('mimetype')) return mimeFormat(latin(bytes.subarray(0, 200)));
  if (inside('xl/')) return 'sheet';
  if (inside('ppt/')) return 'slides';
  if (inside('FixedDoc', 'Documents/1/FixedDoc')) return 'page-layout';
  if (names.has('[Content_Types].xml') || inside('word/')) return 'docx';
  if (inside('Index/') || names.has('Index.zip') || names.has('index.xml.gz')) return 'pages';
  return inside('uof.xml', '_meta/') ? 'uof' : 'zip';
}

/** What the packages are whose first entry says so (OpenDocument, EPUB). */
function mimeFormat(head: string): Foreign {
  if (head.includes('opendocument.text')) return 'odt';
  if (head.includes('opendocument.spreadsheet')) return 'sheet';
  if (head.includes('opendocument.presentation')) return 'slides';
  return head.includes('epub') ? 'epub' : head.includes('vnd.uof') ? 'uof' : 'zip';
}

/** What text files are that hold no text of a document as such, by the ASCII that they begin with: `<`, `[` or a letter. */
const TEXTS: readonly (readonly [RegExp, Foreign])[] = [
  [/^(?:<\?xml[^>]*>\s*)?(?:<\?mso-application progid="Word\.Document"|<(?:w:wordDocument|pkg:package|w:document)[\s>])/, 'word-xml'],
  [/^<\?xml[^>]*>[\s\S]{0,200}progid="Word\.Document"/, 'word-xml'],
  [/^(?:<\?xml[^>]*>\s*)?<office:document[\s>]/, 'odt'],
  [/^(?:<\?xml[^>]*>\s*)?<uof:UOF[\s>]/i, 'uof'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<svg[\s>]/, 'image'],
  [/^(?:(?:From|Subject|Date|Snapshot-[\w-]+|X-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version: /i, 'mht'],
  [/^(?:Received|Return-Path|Delivered-To|Message-ID): /, 'mail'],
  [/^version https:\/\/git-lfs/, 'pointer'],
  [/^\[InternetShortcut\]/, 'link'],
];

/** What a text file is that is not read, by its beginning; null if it is none of these. */
export function textForeign(head: string): Foreign | null {
  return /^[<[A-Z]/i.test(head) ? (TEXTS.find(([beginning]) => beginning.test(head))?.[1] ?? null) : null;
}

/** Whether a name stands in the bytes as the directory of an old Office file writes it: UTF-16. */
function has(bytes: Uint8Array, name: string, within: number): boolean {
  const wide = [...name].map((c) => `${c}\0`).join('');
  return latin(bytes.subarray(0, within)).includes(wide);
}

import { type FileFormat, formatOfName } from '../text/endings.ts';
import { binaryFormat, type Foreign, textForeign } from './foreign.ts';
import { latin } from './latin.ts';
import { machineFormat } from './machine.ts';
import type { Reader } from './reader.ts';

/** What a file is, told by its first bytes, and by its ending only where these leave it open. */
export type Format = FileFormat | 'other';

/** The readers of formats that are not plain text, each loaded when a file needs it. */
export const READERS: Readonly<Record<Exclude<Format, 'text' | 'other'>, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/read.ts')).readDocx,
  html: async () => (await import('./html/read.ts')).readHtml,
  pdf: async () => (await import('./pdf/read.ts')).readPdf,
  markdown: async () => (await import('./markdown/read.ts')).readMarkdown,
  yaml: async () => (await import('./statute-form.ts')).readForm('yaml'),
  json: async () => (await import('./statute-form.ts')).readForm('json'),
  akn: async () => (await import('./akn/read.ts')).readAkn,
};

/** How much of a text tells what it is. */
const HEAD = 8192;
/** The format of a file by its content, and by its name where the content leaves it open. `other`: in a format that is not read. */
export function formatOf(path: string, bytes: Uint8Array): Format {
  if (isLockName(path)) return 'other';
  const binary = binaryBy(bytes);
  if (binary !== null) return binary === 'docx' || binary === 'pdf' ? binary : 'other';
  const head = headOf(bytes);
  const machine = machineFormat(head);
  if (machine !== null) return machine;
  const promised = formatOfName(path);
  if (promised === 'yaml' || promised === 'json') return promised;
  if (!beginsInChinese(bytes) && textForeign(head) !== null) return 'other';
  if (/^[{[]/.test(head) && /^(?:\{\s*"|\[\s*[[{"])/.test(head)) return 'json';
  const content = withoutPrologue(head);
  const tagged = content.startsWith('<');
  if (tagged && HTML_DOCUMENT.test(content)) return 'html';
  if (promised === 'markdown') return promised;
  if ((tagged && HTML_FRAGMENT.test(content)) || (promised === 'html' && /<[a-z!/]/i.test(head))) return 'html';
  if (head.startsWith('<?xml') || (tagged && (promised === 'akn' || XML.test(content)))) return 'akn';
  return isMarkdown(head, content) ? 'markdown' : 'text';
}

/** What binary file the first bytes begin (`binaryFormat`), which a text that begins with a Chinese character is not asked. */
export function binaryBy(head: Uint8Array): ReturnType<typeof binaryFormat> {
  return beginsInChinese(head) ? null : binaryFormat(head);
}

/** Whether the first byte begins a Chinese character in UTF-8: no other format begins so. */
function beginsInChinese([first = 0]: Uint8Array): boolean {
  return first >= 0xe3 && first <= 0xe9;
}

/** Whether a name is that of the file which Word keeps beside an open document, for its owner's name. */
function isLockName(path: string): boolean {
  return path.startsWith('~$', Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** What a file of the format `other` is. */
export function foreignFormat(path: string, bytes: Uint8Array): Foreign | null {
  if (isLockName(path)) return 'lock';
  const binary = binaryFormat(bytes);
  return binary === null || binary === 'docx' || binary === 'pdf' ? textForeign(headOf(bytes)) : binary;
}

/** The beginning of a text as the ASCII in it, whatever its encoding; white space and the byte order mark before it do not count. */
function headOf(bytes: Uint8Array): string {
  return latin(bytes.subarray(0, HEAD))
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
}

const HTML_DOCUMENT = /^<(?:!doctype\s+html|html|head|body)[\s>/]/i;
const HTML_FRAGMENT = /^<(?:meta|title|link|style|script|div|p|table|span|h[1-6]|br|center|font|article|section|main|ul|ol|a|b|strong)[\s>/]/i;
const XML = /^<(?:[a-z][\w.-]*:)?[a-z][\w.-]*[\s>/]/i;

/** The beginning of a text behind its XML declaration and its comments. */
function withoutPrologue(head: string): string {
  for (let at = 0; ; ) {
    const end = head.startsWith('<!--', at) ? head.indexOf('-->', at + 4) : head.startsWith('<?', at) ? head.indexOf('?>', at) : at;
    if (end === at) return head.slice(at);
    if (end < 0) return '';
    at = end + (head.startsWith('-->', end) ? 3 : 2);
    while (/\s/.test(head[at] ?? '')) at++;
  }
}

/** Front matter, or a title marked as a heading in Chinese; a comment in YAML begins with # too, but keys follow it. */
function isMarkdown(head: string, content: string): boolean {
  if (head.startsWith('---') && /^---[ \t]*\r?\n(?:(?!form:)\w[\w-]*:.*\r?\n|[ \t#-].*\r?\n)+?---[ \t]*\r?\n\s*\S/.test(head)) return true;
  return content.startsWith('#') && /^#{1,6} +[\x80-\xff]/.test(content) && !/^[a-z]+:(?:\s|$)/m.test(head);
}

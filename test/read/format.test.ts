import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatOf } from '../../src/read/format.ts';
import { readDocument } from '../../src/read/index.ts';
import { p, wordFile } from '../support/docx.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const ole = (stream: string): Uint8Array => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le'));

describe('the format of a file', () => {
  test.each([
    ['a text', 'x.txt', text('第一条　为了'), 'text'],
    ['a text of no ending', 'law', text('第一条　为了 <p>'), 'text'],
    ['a text called .wps', 'x.wps', text('第一条　为了'), 'text'],
    ['a page', 'x.txt', text('\ufeff\n<!-- a --><!DOCTYPE html><html>'), 'html'],
    ['a page in XML', 'x.html', text('<?xml version="1.0"?><html xmlns="x">'), 'html'],
    ['a page in UTF-16', 'x.txt', Buffer.from('\ufeff<html><body>', 'utf16le'), 'html'],
    ['a piece of a page', 'x', text('<p align="center">某市条例</p>'), 'html'],
    ['a page that begins with text', 'x.htm', text('某市条例<br>第一条'), 'html'],
    ['a text called .html', 'x.html', text('第一条　为了'), 'text'],
    ['Word', 'x.txt', wordFile({ body: p('甲') }), 'docx'],
    ['PDF', 'x.txt', text('%PDF-1.7\n'), 'pdf'],
    ['Akoma Ntoso', 'x.xml', text('<?xml version="1.0"?><akomaNtoso xmlns="x">'), 'akn'],
    ['Markdown by its ending', 'x.md', text('第一条　为了'), 'markdown'],
    ['Markdown with a block of HTML', 'x.md', text('<div align="center">\n\n# 某市条例\n'), 'markdown'],
    ['Markdown by its title', 'x.txt', text('# 某市条例\n\n第一条　为了'), 'markdown'],
    ['Markdown by its front matter', 'x', text('---\ntitle: 某市条例\n---\n\n第一条　为了'), 'markdown'],
    ['YAML with a comment', 'x', text('# 决定的可编辑形式\nform: decision\n'), 'text'],
    ['YAML', 'x.yml', text('form: decision'), 'yaml'],
    ['JSON', 'x.json', text('{}'), 'json'],
  ])('%s', (_, name, bytes, format) => {
    expect(formatOf(name, bytes)).toBe(format);
  });

  test('comments without end, and many of them, cost nothing', () => {
    const start = process.cpuUsage();
    formatOf('x', text('<!---->'.repeat(2000)));
    formatOf('x', text(`---\n${'-a: b\n'.repeat(2000)}`));
    formatOf('x', text('Subject: a\n b\n'.repeat(1000)));
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });
});

describe('what is not read says what it is', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'xiufa-format-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const said = async (name: string, bytes: Uint8Array): Promise<readonly string[]> => {
    writeFileSync(join(folder, name), bytes);
    return (await readDocument(join(folder, name))).diagnostics.map((d) => [d.code, ...Object.values(d.params)].join(' '));
  };

  test.each([
    ['x.doc', ole('WordDocument'), 'R006 doc'],
    ['x.wps', ole('WpsDocument'), 'R006 doc'],
    ['x.docx', ole('EncryptedPackage'), 'R006 password'],
    ['x.doc', text('{\\rtf1\\ansi'), 'R006 rtf'],
    ['x.ofd', zip('OFD.xml', 'Doc_0/Document.xml'), 'R006 ofd'],
    ['x.xml', text('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'), 'R006 word-xml'],
    ['x.mht', text('From: <Saved by WPS>\r\nSubject: =?gb2312?\r\n =?x\r\nMIME-Version: 1.0\r\n'), 'R006 mht'],
    ['x.docx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'R004 sheet'],
    ['x.docx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'R004 slides'],
    ['x.docx', zip('a.txt'), 'R004 zip'],
    ['x.docx', zip('[Content_Types].xml').subarray(0, 60), 'R008 damaged'],
    ['x.zip', text('Rar!\x1a\x07\0'), 'R004 archive'],
    ['x.docx', zip('a.txt').subarray(0, 40), 'R004 cut-zip'],
    ['x.et', ole('Workbook'), 'R004 sheet'],
    ['x.ppt', ole('PowerPoint Document'), 'R004 slides'],
    ['x.pages', zip('Index/Document.iwa'), 'R006 pages'],
    ['x.xps', zip('[Content_Types].xml', 'FixedDocSeq.fdseq'), 'R004 page-layout'],
    ['x.docx', text('\x7fELF'), 'R004 program'],
    ['x.docx', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'R004 image'],
    ['x.docx', text('GIF89a'), 'R004 image'],
    ['x.svg', text('<svg xmlns="http://www.w3.org/2000/svg">'), 'R004 image'],
    ['x.docx', new Uint8Array(500), 'R004 zeros'],
    ['x.docx', text('version https://git-lfs.github.com/spec/v1\n'), 'R004 pointer'],
    ['x.eml', text('Received: from a\r\nMIME-Version: 1.0\r\n'), 'R004 mail'],
    ['x.xml', text('<?xml version="1.0"?><w:document xmlns:w="x">'), 'R006 word-xml'],
    ['x.xml', text('<?xml version="1.0"?><uof:UOF xmlns:uof="x">'), 'R006 uof'],
    ['x.fodt', text('<?xml version="1.0"?><office:document xmlns:office="x">'), 'R006 odt'],
    ['~$x.docx', text('\x05admin'), 'R004 lock'],
    ['x.xml', text('<rss><channel/></rss>'), 'R049 rss'],
    ['x.json', text('{"name":"x"}'), 'R043 form json'],
    ['x.json', text('[1]'), 'R043 form json'],
    ['x.json', text(' '), 'R001'],
  ])('%s %#', async (name, bytes, says) => {
    expect(await said(name, bytes)).toEqual([says]);
  });

  test('an OpenDocument text', async () => {
    const odt = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('x') });
    expect(await said('x.odt', odt)).toEqual(['R006 odt']);
  });

  test('a name that promises something else is told, and the file is read', async () => {
    expect(await said('x.docx', text('第一条　为了'))).toEqual(['R007 text .docx']);
    expect(await said('y.txt', wordFile({ body: p('第一条　为了') }))).toEqual(['R007 docx .txt']);
  });
});

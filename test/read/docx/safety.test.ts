import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { p, readWord, wordFile, wordFiles } from '../../support/docx.ts';

const MEGABYTE = 1024 * 1024;

/** A copy of a zip with a number in the directory entry of a file set to another: 10 the method, 24 the size. */
function declared(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name)
      field === 10 ? view.setUint16(at + field, value, true) : view.setUint32(at + field, value, true);
  }
  return copy;
}

/** A package whose text unpacks to as many zeros, and says that it does to `said` bytes. */
function bomb(size: number, said: number): Uint8Array {
  const stored = zipSync({ ...wordFiles({ body: '' }), 'word/document.xml': deflateRawSync(new Uint8Array(size)) }, { level: 0 });
  return declared(declared(stored, 'word/document.xml', 10, 8), 'word/document.xml', 24, said);
}

/**
 * What reading says, in how many milliseconds of processor time and bytes of memory beyond those in use before. The least of a few runs:
 * tests beside this one use the same process.
 */
async function measured(bytes: Uint8Array): Promise<{ said: readonly string[]; time: number; memory: number }> {
  let [time, growth] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let said: readonly string[] = [];
  for (let i = 0; i < 4; i++) {
    const memory = process.memoryUsage().rss;
    const before = process.cpuUsage();
    ({ said } = await readWord(bytes));
    const { user, system } = process.cpuUsage(before);
    time = Math.min(time, (user + system) / 1000);
    growth = Math.min(growth, process.memoryUsage().rss - memory);
  }
  return { said, time, memory: growth };
}

describe('a package that unpacks to too much', () => {
  test.each([
    ['says so', 'R011 text 32 MB', () => bomb(200 * MEGABYTE, 200 * MEGABYTE)],
    ['says that it is small', 'R008 damaged', () => bomb(200 * MEGABYTE, 30 * MEGABYTE)],
    ['holds much beside its text', 'R011 unpacked 1024 MB', () => declared(wordFile({ body: p('第一条') }), '_rels/.rels', 24, 0xfffffff0)],
  ])('%s', async (_, code, made) => {
    const { said, time, memory } = await measured(made());
    expect(said).toEqual([code]);
    expect(time).toBeLessThan(1000);
    expect(memory).toBeLessThan(200 * MEGABYTE);
  });

  test('elements too deep, names too many', async () => {
    expect((await readWord({ body: '<w:sdt>'.repeat(100_000) })).said).toEqual(['R011 xmlDepth 256']);
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`x${i}`, new Uint8Array()]));
    expect((await readWord(zipSync({ ...many, ...wordFiles({ body: '' }) }, { level: 0 }))).said).toEqual(['R011 entries 10000']);
  });
});

describe('a damaged package', () => {
  const whole = wordFile({ body: p('第一条　为了').repeat(200) });

  test('cut off anywhere, it is never read by halves', async () => {
    for (let length = 4; length < whole.length; length += 37)
      expect((await readWord(whole.subarray(0, length))).said, String(length)).toEqual(['R008 damaged']);
  });

  test('a byte changed in the text is found by its checksum, or changes nothing', async () => {
    const { lines } = await readWord(whole);
    for (let at = 0; at < whole.length; at += 11) {
      const spoilt = whole.slice();
      spoilt[at] = (spoilt[at] as number) ^ 0x10;
      const read = await readWord(spoilt);
      if (read.lines !== null) expect(read.lines, String(at)).toEqual(lines);
      else expect(read.said[0], String(at)).toMatch(/^R0(?:08|11) /);
    }
  });

  test('two parts of one name, no text, encrypted', async () => {
    const twice = zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/documenT.xml': strToU8('<a/>') });
    expect((await readWord(twice)).said).toEqual(['R008 damaged']);
    expect((await readWord(zipSync({ '[Content_Types].xml': strToU8('<Types/>') }))).said).toEqual(['R008 missing']);
    const locked = wordFile({ body: '' });
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 46 < locked.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect((await readWord(locked)).said).toEqual(['R008 password']);
  });
});

test('XML that fetches or expands is refused, and what is no XML', async () => {
  const files = (document: string): Uint8Array => zipSync({ ...wordFiles({ body: '' }), 'word/document.xml': strToU8(document) });
  const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
  expect((await readWord(files(entity))).said).toEqual(['R008 doctype']);
  expect((await readWord(files('<a>&x;</a>'))).said).toEqual(['R008 syntax']);
  expect((await readWord(files('<a><b></a>'))).said).toEqual(['R008 syntax']);
  expect((await readWord(files(''))).said).toEqual(['R008 syntax']);
});

test('an attribute of many characters, and a number out of all bounds', async () => {
  const body = p('甲', `<w:pStyle w:val="${'x'.repeat(MEGABYTE)}"/><w:numPr><w:ilvl w:val="99999999999"/><w:numId w:val="-1"/></w:numPr>`);
  expect((await readWord({ body })).lines).toEqual(['甲']);
});

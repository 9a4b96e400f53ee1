import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/encoding.ts';

const TEXT = '第一条　为了规范修改，制定本办法。\r\n';
const utf8 = new TextEncoder().encode(TEXT);

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark, which is not text', () => {
    expect(decode(utf8)).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('reads UTF-16 of either order by its mark', () => {
    const little = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    expect(decode(little)).toEqual({ text: TEXT, encoding: 'utf-16le' });
    expect(decode(Buffer.from(little).swap16())).toEqual({ text: TEXT, encoding: 'utf-16be' });
  });

  it('reads what is no UTF-8 as GB 18030', () => {
    // 第一条 in GBK, 㐀 in the four bytes of GB 18030.
    const bytes = Uint8Array.of(0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x81, 0x39, 0xee, 0x39);
    expect(decode(bytes)).toEqual({ text: '第一条㐀', encoding: 'gb18030' });
  });

  it('reads UTF-16 without a mark where it can be nothing else', () => {
    const little = Buffer.from(TEXT.repeat(3), 'utf16le');
    expect(decode(little)).toEqual({ text: TEXT.repeat(3), encoding: 'utf-16le' });
    expect(decode(Buffer.from(little).swap16())).toEqual({ text: TEXT.repeat(3), encoding: 'utf-16be' });
    expect(decode(little.subarray(0, -1))).toBeNull();
    expect(decode(Uint8Array.of(0, 0, 0, 1, 0, 2, 0, 3))).toBeNull();
  });

  it('refuses what is in no encoding', () => {
    expect(decode(Uint8Array.of(0xb5, 0xda, 0xff, 0xff, 0xb5))).toBeNull();
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x00))).toBeNull();
  });

  it('refuses binary files: with NUL, and those that only look like GB 18030', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52);
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 8, 8, 8, 0);
    const elf = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0);
    for (const bytes of [png, zip, elf]) expect(decode(bytes)).toBeNull();
    const controls = Uint8Array.from({ length: 200 }, (_, i) => (i % 10 === 0 ? 1 + (i % 7) : 0x41 + (i % 26)));
    expect(decode(controls)).toBeNull();
    const compressed = Uint8Array.from({ length: 400 }, (_, i) => ((i * 73 + ((i * i) >> 2) * 31) % 255) + 1);
    expect(decode(compressed)).toBeNull();
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x00, 0x00, 0x41, 0x00))).toBeNull();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '../../src/read/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-machine-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  writeFileSync(join(folder, name), content);
  const { reading, diagnostics } = await readDocument(join(folder, name));
  return reading === null ? diagnostics.map((d) => d.code) : reading.lines.map((line) => line.text);
}

const lines = ['某市条例', '第一条　甲。'];
const yaml = 'form: statute\ntitle: 某市条例\nbody:\n  - article: 第一条\n    text: 甲。\n';
const json = '{"title":"某市条例","body":[{"article":"第一条","paragraphs":[{"text":"甲。"}]}],"form":"statute"}';
const xml =
  '<?xml version="1.0"?><!-- 法规 --><akomaNtoso><act><preface><p>某市条例</p></preface><body><article><num>第一条</num><content><p>甲。</p></content></article></body></act></akomaNtoso>';

test.each([
  ['law.yaml', yaml],
  ['law.yml', `# 法规\n---\n${yaml}`],
  ['law.json', json],
  ['minified.json', json],
  ['law.xml', xml],
  ['law.akn', xml],
  ['keys in another order.yaml', 'title: 某市条例\nbody:\n  - text: 甲。\n    article: 第一条\nform: statute\n'],
  ['no ending', yaml],
  ['no ending json', json],
  ['no ending xml', xml],
  ['marked.xml', `\ufeff${xml}`],
  ['wide.xml', Buffer.from(`\ufeff${xml}`, 'utf16le')],
  ['wide.yaml', Buffer.from(`\ufeff${yaml}`, 'utf16le')],
])('%s is known by what it holds', async (name, content) => {
  expect(await read(name, content)).toEqual(lines);
});

test.each([
  ['decision.yaml', 'form: decision\ntitle: 决定\nparts: []\n', ['R045']],
  ['other.yaml', 'name: 某\nage: 1\n', ['R043']],
  ['other.json', '{"name":"某"}', ['R043']],
  ['decision.json', '{\n  "form": "decision"\n}', ['R045']],
  ['bytes.yaml', new Uint8Array([0xff, 0x00, 0x01, 0x9c, 0x00]), ['R002']],
])('%s is no statute, and says why', async (name, content, codes) => {
  expect(await read(name, content)).toEqual(codes);
});

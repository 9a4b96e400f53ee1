import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayHoldTitle } from '../../src/amend/omnibus/title-words.ts';
import { openFolder } from '../../src/batch/folder.ts';
import { readStatuteFile } from '../../src/batch/texts.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import { readParagraphs } from '../../src/read/lines.ts';
import { titleArea } from '../../src/read/title-area.ts';
import { titleOf } from '../../src/statute/walk.ts';
import { SourceText } from '../../src/text/source.ts';
import { CORPUS } from '../fidelity/corpus.ts';

const BODY = Array.from({ length: 60 }, (_, i) => `第${i + 1}条　本市公园的管理，适用本条例。`).join('\n');
const area = (text: string, path = '条例.txt'): string | null => titleArea(path, new TextEncoder().encode(text));

test('the first lines of a text or of Markdown hold its title, in the characters that are meant', () => {
  expect(area(`某市公园条例\n\n${BODY}`)?.split('\n').slice(0, 3)).toEqual(['某市公园条例', '', '第1条　本市公园的管理，适用本条例。']);
  expect(area(`某市公园条例\n${BODY}`)).not.toContain('第50条');
  expect(area(`\n<!-- 采集 -->\n# 某市公园条例\n\n${BODY}`, '条例.md')).toContain('# 某市公园条例');
  expect(area(`某市公园⽔⾯条例\n${BODY}`)).toContain('某市公园水面条例');
});

test.each([
  ['front matter', `---\ntitle: 某市公园条例\n---\n# 某市公园条例\n${BODY}`, '条例.md'],
  ['a tracked change, wherever it stands', `# 某市公园条例\n${BODY}\n第七十条　<ins>新</ins>。`, '条例.md'],
  ['a tag', `# 某市<b title="说明">公园</b>条例\n${BODY}`, '条例.md'],
  ['a link', `# 某市[公园](https://example.org/公园)条例\n${BODY}`, '条例.md'],
  ['a page', `<html><body><h1>某市公园条例</h1><p>第一条　甲。</p></body></html>`, '条例.html'],
  ['what a result has before its title', `附：《关于修改〈某市公园条例〉的决定》中的施行、过渡规定\n本决定自公布之日起施行。\n${BODY}`, '条例.txt'],
  ['nothing', ' \n', '条例.txt'],
  ['no bytes', '', '条例.txt'],
  ['no text', '\u0000\u0001\u0002', '条例.txt'],
])('only reading the whole tells with %s', (_, text, path) => {
  expect(area(text, path)).toBeNull();
});

test('a print is read whole: what stands on the margin of its pages may part a title', () => {
  const page = '本市公园的规划、建设、保护和管理适用本条例的规定由市人民政府组织实施并向\n'.repeat(40);
  expect(area(`某市公园\n${page}`)).toBeNull();
});

/** Whether a statute with a title may be one that a decision on `name` amends. */
function mayBe(name: string, words: string): boolean {
  const lines = `某市人民代表大会常务委员会关于修改《${name}》的决定\n一、第一条修改为：“第一条　甲。”`;
  const { decision } = parseDecision(readParagraphs(new SourceText('decision.txt', lines)).reading);
  return mayHoldTitle([decision])(words);
}

test('a title is looked for as decisions name it, typography, place, issuer and version apart', () => {
  expect(mayBe('某市公园条例', '某市公园\n条例（2018年修正）')).toBe(true);
  expect(mayBe('公园条例', '某市公园条例')).toBe(true);
  expect(mayBe('中华人民共和国公司法', '公 司 法')).toBe(true);
  expect(mayBe('公司法', '中华人民共和国公司法')).toBe(true);
  expect(mayBe('最高人民法院关于适用〈中华人民共和国公司法〉若干问题的规定（一）', '关于适用《公司法》若干问题的规定（一）')).toBe(true);
  expect(mayBe('某市公园条例', '某市湿地公园管理条例\n公园')).toBe(false);
});

test('no title stands outside its area (in the samples, and in the corpus where it is there)', async () => {
  const outside: string[] = [];
  let known = 0;
  for (const folder of ['statutes', join(CORPUS, 'pairs'), join(CORPUS, 'local')]) {
    for (const file of openFolder(folder)?.files ?? []) {
      const path = join(folder, file);
      const area = titleArea(path, readFileSync(path));
      const { value } = await readStatuteFile(path, { revisions: 'ask' });
      if (area === null || value === null) continue;
      known++;
      if (!mayBe(titleOf(value), area)) outside.push(path);
    }
  }
  expect(outside).toEqual([]);
  expect(known).toBeGreaterThan(0);
});

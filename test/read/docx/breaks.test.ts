import { expect, test } from 'vitest';
import { p, r, readWord, tbl, tc, tr } from '../../support/docx.ts';

const soft = '<w:r><w:br/></w:r>';
const read = (...paragraphs: readonly string[]): ReturnType<typeof readWord> => readWord({ body: paragraphs.map((content) => p(content)).join('') });

test.each([
  ['a page', '<w:br w:type="page"/>'],
  ['a column', '<w:br w:type="column"/>'],
  ['a page as last printed', '<w:lastRenderedPageBreak/>'],
])('the break of %s inside a paragraph is none of the text', async (_, mark) => {
  expect(await read(`${r('第一条　甲，')}<w:r>${mark}</w:r>${r('乙。')}`)).toEqual({ lines: ['第一条　甲，乙。'], said: [] });
});

test.each([
  ['a unit begins', '第一条　甲。', '第二条　乙。', ['第一条　甲。', '第二条　乙。'], []],
  ['an item begins', '第一条　下列：', '（一）乙。', ['第一条　下列：', '（一）乙。'], []],
  ['a sentence goes on', '第一条　甲，', '乙。', ['第一条　甲，乙。'], ['R053']],
  ['words go on', '第一条　甲和', '乙。', ['第一条　甲和乙。'], ['R053']],
  ['words of Latin letters go on', 'ISO', 'GB 1', ['ISO GB 1'], ['R053']],
  ['a label stands alone', '第一条', '甲。', ['第一条　甲。'], ['R053']],
  ['a sentence has ended', '第一条　甲。', '乙。', ['第一条　甲。', '乙。'], ['R052']],
  ['an indent makes it look like a paragraph', '第一条　甲', '　　乙。', ['第一条　甲', '　　乙。'], ['R052']],
  ['a title goes on', '关于修改', '《某办法》的决定', ['关于修改《某办法》的决定'], ['R053']],
  [
    'a note stands under a title',
    '某市河道管理办法',
    '（2020年1月1日某市人民政府令第3号公布）',
    ['某市河道管理办法', '（2020年1月1日某市人民政府令第3号公布）'],
    [],
  ],
  ['a heading stands alone', '第一章　总则', '为了管理河道', ['第一章　总则', '为了管理河道'], ['R052']],
  ['a date stands alone', '某市市长　甲', '2020年1月1日', ['某市市长　甲', '2020年1月1日'], []],
])('a line break where %s', async (_, before, after, lines, codes) => {
  const { lines: found, said } = await read(`${r(before)}${soft}${r(after)}`);
  expect([found, said.map((words) => words.slice(0, 4))]).toEqual([lines, codes]);
});

test('two breaks are an empty line, one at an end is nothing', async () => {
  expect(await read(`${r('第一条　甲，')}${soft}${soft}${r('乙')}${soft}`)).toEqual({ lines: ['第一条　甲，', '', '乙'], said: ['R052 第一条　甲， 乙'] });
});

test('a break in a cell parts its lines', async () => {
  const table = tbl([tr([tc('级数'), tc('税率')]), tr([tc(p(`${r('甲')}${soft}${r('乙')}`)), tc('1')])]);
  expect(await readWord({ body: table })).toEqual({ lines: ['级数\t税率', '甲\v乙\t1'], said: [] });
});

test('a paragraph whose first letter is dropped goes on in the next', async () => {
  expect((await readWord({ body: p('第', '<w:framePr w:dropCap="drop" w:lines="2"/>') + p('一条　甲。') })).lines).toEqual(['第一条　甲。']);
});

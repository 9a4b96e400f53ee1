import { describe, expect, test } from 'vitest';
import { field, p, r, readWord } from '../../support/docx.ts';

const tab = '<w:r><w:tab/></w:r>';
const read = (...content: readonly string[]): ReturnType<typeof readWord> => readWord({ body: content.map((part) => p(part)).join('') });
const one = async (code: string, before = '甲'): Promise<readonly string[]> => {
  const { lines, said } = await read(`${r(before)}${field(code)}${r('乙')}`);
  return [...(lines ?? []), ...said];
};

describe('fields that Word draws from their codes', () => {
  test.each([
    ['EQ \\o\\ac(○,21)', '㉑'],
    ['eq \\o\\ac(○, 5 )', '⑤'],
    ['eq \\o(◯,50)', '㊿'],
    ['EQ \\o\\ac(○,一)', '㊀'],
    ['EQ \\o\\ac(○,A)', 'Ⓐ'],
    ['EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(yú),渔)', '渔'],
    ['EQ \\f(1,2)', '1/2'],
    ['EQ \\f(a+b;c)', '(a+b)/c'],
    ['EQ \\s\\up8(2)', '²'],
    ['EQ \\s\\do4(2)', '₂'],
    ['EQ \\r(3,x)', '³√x'],
    ['EQ \\r(,10)', '√10'],
    ['EQ \\x(禁止)', '禁止'],
    ['EQ \\b\\bc\\[(1)', '[1]'],
    ['EQ \\l(1,2)', '1,2'],
    ['EQ \\x\\to(甲\\,丙\\))', '甲,丙)'],
    ['QUOTE "某市"', '某市'],
    ['SYMBOL 254 \\f Wingdings', '☑'],
    ['SYMBOL 0x25A1', '□'],
    ['MACROBUTTON NoMacro [填写]', '[填写]'],
  ])('%s', async (code, shown) => {
    const said = await one(code);
    expect(said[0]).toBe(`甲${shown}乙`);
    expect(said.slice(1)).toEqual(code.includes('yú') ? ['R013 ruby 1'] : []);
  });

  test('a fraction behind a whole number stands apart', async () => {
    expect(await one('EQ \\f(1,2)', '3')).toEqual(['3 1/2乙']);
  });

  test.each([
    ['EQ \\o\\ac(○,51)', '甲51乙'],
    ['EQ \\a(1,2)', '甲1 2乙'],
    ['EQ \\s\\up8(注)', '甲注乙'],
    ['LISTNUM', '甲乙'],
    ['= 1+1', '甲乙'],
    ['AUTONUM', '甲乙'],
    ['REF _Ref1 \\h', '甲乙'],
    ['SYMBOL 97 \\f Webdings', '甲〓乙'],
  ])('%s is told', async (code, line) => {
    expect(await one(code)).toEqual([line, code.startsWith('SYMBOL') ? 'R012 symbol 1' : 'R012 field 1']);
  });

  test.each(['TC "第一章"', 'XE 河道', 'SET a 1', 'HYPERLINK "x"', 'RD x', 'ADVANCE \\u6'])('%s shows nothing', async (code) => {
    expect(await one(code)).toEqual(['甲乙']);
  });

  test('one in another, and one of a paragraph that is a simple field', async () => {
    const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\o\\ac(○,</w:instrText></w:r>${field('SEQ a', r('3'))}<w:r><w:instrText>)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await read(`${r('甲')}${nested}`)).toEqual({ lines: ['甲③'], said: ['R013 instruction 1'] });
    expect(await read('<w:fldSimple w:instr=" EQ \\o\\ac(○,7) "/>')).toEqual({ lines: ['⑦'], said: [] });
  });

  test('boxes to check and lists to choose from of old forms', async () => {
    const form = (data: string, code: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body =
      form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX') +
      r('是') +
      form('<w:checkBox><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX') +
      r('否') +
      form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList>', 'FORMDROPDOWN');
    expect(await read(body)).toEqual({ lines: ['☒是☐否乙'], said: [] });
  });
});

describe('results', () => {
  test('of references, a page number in the text among them, are read', async () => {
    const text = `${r('见')}${field('REF _Ref1', r('第三条'))}${r('，第')}${field('PAGEREF _Ref1', r('12'))}${r('页')}`;
    expect(await read(text)).toEqual({ lines: ['见第三条，第12页'], said: [] });
  });

  test('the page numbers of a table of contents are no text', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const entries = [`${begin}${r('第一章　总则')}${tab}${field('PAGEREF _Toc1', r('3'))}`, `${r('第二章　附则')}${tab}${r('15')}`, field('x').slice(-50)];
    const { lines, said } = await read(
      entries[0] as string,
      entries[1] as string,
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      `${r('级数')}${tab}${r('3')}`,
    );
    expect([lines, said]).toEqual([['第一章　总则', '第二章　附则', '', '级数　3'], ['R013 page 2']]);
  });

  test('those typed in the styles of such a table neither', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="m1"><w:name w:val="toc 1"/></w:style>';
    const body = p(`${r('第一章　总则')}${tab}${r('— 3 —')}`, '<w:pStyle w:val="m1"/>') + p(`${r('附则')}${tab}${r('3人')}`, '<w:pStyle w:val="m1"/>');
    expect(await readWord({ body, styles })).toEqual({ lines: ['第一章　总则', '附则　3人'], said: ['R013 page 1'] });
  });

  test('a page number without an end swallows no text', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    expect((await read(`${r('甲')}${open}${r('1')}`, r('第二条　乙'))).lines).toEqual(['甲', '第二条　乙']);
  });
});

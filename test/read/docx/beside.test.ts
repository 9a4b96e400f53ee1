import { expect, test } from 'vitest';
import { p, r, readWord, tbl, tc, tr } from '../../support/docx.ts';

const read = (content: string): ReturnType<typeof readWord> => readWord({ body: p(content) });
const sdt = (properties: string, content: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test('placeholders of content controls are told, in a line, as a paragraph, as a cell', async () => {
  const inline = p(`${r('施行日期为')}${sdt('<w:showingPlcHdr/><w:text/>', r('单击此处输入日期'))}${r('。')}`);
  const block = sdt('<w:showingPlcHdr/>', p('单击输入') + p('文字'));
  const cell = tbl([tr([tc('甲'), sdt('<w:showingPlcHdr/>', tc('选择一项')), tc('乙')])]);
  expect(await readWord({ body: inline + block + cell })).toEqual({ lines: ['施行日期为。', '甲\t\t乙'], said: ['R012 placeholder 3'] });
});

test('boxes and lists of content controls show what is chosen', async () => {
  const box = sdt('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', r('☒'));
  const list = sdt('<w:dropDownList><w:listItem w:value="甲"/></w:dropDownList>', r('甲'));
  expect(await read(`${box}${r('是')}${list}`)).toEqual({ lines: ['☒是甲'], said: [] });
});

test('what wraps words leaves them', async () => {
  for (const name of ['dir w:val="ltr"', 'bdo w:val="ltr"', 'smartTag w:element="x"', 'customXml w:element="x"', 'hyperlink w:anchor="x"']) {
    expect(await read(`${r('甲')}<w:${name}>${r('乙')}</w:${name.split(' ')[0]}>${r('丙')}`), name).toEqual({ lines: ['甲乙丙'], said: [] });
  }
  expect((await readWord({ body: `<w:customXml w:element="x">${p('甲')}</w:customXml>${p('乙')}` })).lines).toEqual(['甲', '乙']);
});

test('the base of a phonetic guide is read, the guide told', async () => {
  const ruby = `<w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${r('yú')}</w:rt><w:rubyBase>${r('渔')}</w:rubyBase></w:ruby>`;
  expect(await read(`${r('甲')}<w:r>${ruby}</w:r>`)).toEqual({ lines: ['甲渔'], said: ['R013 ruby 1'] });
});

test('symbols: of fonts, as characters, in two forms', async () => {
  const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  expect(
    (await read(sym('Wingdings', 'F081') + sym('Wingdings', 'F08A') + sym('Wingdings', 'F0A8') + sym('Wingdings 2', 'F052') + sym('Symbol', 'F0B3'))).lines,
  ).toEqual(['①⑩□☑≥']);
  expect(await read(sym('宋体', '3273'))).toEqual({ lines: ['㉳'], said: [] });
  const two = (choice: string): string => `<w:r><mc:AlternateContent>${choice}<mc:Fallback><w:t>㉑</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await read(two('<mc:Choice Requires="w16se"><w16se:symEx w16se:font="宋体" w16se:char="3251"/></mc:Choice>'))).toEqual({ lines: ['㉑'], said: [] });
  expect(await read(two('<mc:Choice Requires="w14"><w:t>甲</w:t></mc:Choice>'))).toEqual({ lines: ['甲'], said: [] });
  expect(await read(two('<mc:Choice Requires="vendor"><w:t>甲</w:t></mc:Choice>'))).toEqual({ lines: ['㉑'], said: [] });
});

test('hyphens, numbers of pages and dates that are elements', async () => {
  expect(await read('<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t></w:r>')).toEqual({ lines: ['A-BC'], said: [] });
  expect(await read('<w:r><w:t>甲</w:t><w:pgNum/></w:r>')).toEqual({ lines: ['甲'], said: ['R013 page 1'] });
  expect(await read('<w:r><w:t>甲</w:t><w:yearLong/></w:r>')).toEqual({ lines: ['甲'], said: ['R012 field 1'] });
});

test('formulas are read in a line, and told', async () => {
  const m = (name: string, ...content: readonly string[]): string => `<m:${name}>${content.join('')}</m:${name}>`;
  const t = (text: string): string => m('r', m('t', text));
  const formula = (...content: readonly string[]): string => m('oMath', ...content);
  const lines = async (content: string): Promise<unknown> => [(await read(content)).lines, (await read(content)).said];
  expect(await lines(formula(t('m='), m('sSup', m('e', t('10')), m('sup', t('6')))))).toEqual([['m=10⁶'], ['R012 formula 1']]);
  expect(await lines(formula(m('sSub', m('e', t('CO')), m('sub', t('2')))))).toEqual([['CO₂'], ['R012 formula 1']]);
  expect(await lines(formula(m('f', m('num', t('a+b')), m('den', t('2')))))).toEqual([['(a+b)/2'], ['R012 formula 1']]);
  expect(await lines(formula(m('d', m('e', t('x')))))).toEqual([['(x)'], ['R012 formula 1']]);
  expect((await readWord({ body: p('甲') + m('oMathPara', formula(t('x'))) + p('乙') })).lines).toEqual(['甲', 'x', '乙']);
});

test('notes, headers, comments in their own parts are told', async () => {
  const body = p(`${r('第一条　甲')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`);
  const others: readonly (readonly [string, string])[] = [
    ['footnotes', `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p('脚注')}</w:footnote>`],
    ['comments', `<w:comment w:id="1">${p('批注')}</w:comment>`],
    ['header', p('某市人民政府公报')],
    ['footer', p(`${r('—')}<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>${r('—')}`)],
  ];
  expect(await readWord({ body, others })).toEqual({ lines: ['第一条　甲'], said: ['R012 note 1', 'R013 comment 1', 'R013 header 1'] });
});

test('capitals by format are capitals', async () => {
  expect((await read(r('a类', '<w:caps/>') + r('b'))).lines).toEqual(['A类b']);
});

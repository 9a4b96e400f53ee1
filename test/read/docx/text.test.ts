import { describe, expect, test } from 'vitest';
import { p, r, readWord, wordFile } from '../../support/docx.ts';

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const cell = (...content: readonly string[]): string => `<w:tc><w:tcPr/>${content.join('')}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string => `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
const lines = async (...body: readonly string[]): Promise<readonly string[] | null> => (await readWord({ body: body.join('') })).lines;

describe('paragraphs', () => {
  test('runs are joined, empty paragraphs keep their place, a line break begins a line', async () => {
    expect(await lines(p(`${r('某市')}${r('条例', '<w:b/>')}`), p(''), p(`${r('第一条　为了')}<w:r><w:br/></w:r>${r('第二条　本市')}`))).toEqual([
      '某市条例',
      '',
      '第一条　为了',
      '第二条　本市',
    ]);
  });

  test('spaces at the edges of a text count only where the file says so', async () => {
    expect(await lines(p('<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙</w:t></w:r>'))).toEqual(['甲 乙']);
  });

  test('a tab behind a label is its gap, elsewhere white space; hyphens and symbols are characters', async () => {
    expect(await lines(p(`${r('第一条')}<w:r><w:tab/></w:r>${r('为了')}`), p(`${r('（一）')}<w:r><w:tab/></w:r>${r('甲')}`))).toEqual([
      '第一条　为了',
      '（一）甲',
    ]);
    expect(await lines(p(`${r('级数')}<w:r><w:tab/></w:r>${r('税率')}`))).toEqual(['级数　税率']);
    const signs = `<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`;
    expect(await lines(p(signs))).toEqual(['A-B☑']);
  });

  test('a symbol that is not known is marked and told', async () => {
    expect(await readWord({ body: p('<w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>') })).toEqual({ lines: ['〓'], said: ['R012 symbol 1'] });
  });

  test('fields show their results; page numbers of a table of contents are no text', async () => {
    const page = `${field('begin')}${instruction(' PAGEREF _Toc1 ')}${field('separate')}${r('3')}${field('end')}`;
    const entry = `${field('begin')}${instruction(' TOC ')}${field('separate')}${r('第一章　总则')}<w:r><w:tab/></w:r>${page}`;
    expect(await lines(p(entry), p(`${r('第二章　附则')}${field('end')}`))).toEqual(['第一章　总则', '第二章　附则']);
    expect(await lines(p(`<w:fldSimple w:instr=" DATE ">${r('二〇二〇年')}</w:fldSimple><w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>`))).toEqual([
      '二〇二〇年',
    ]);
  });

  test('a field without an end does not swallow text', async () => {
    expect(await lines(p(`${field('begin')}${r('第一条　为了')}`), p('第二条　本市'))).toEqual(['第一条　为了', '第二条　本市']);
  });

  test('content controls, links and smart tags hold text', async () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('某市')}</w:sdtContent></w:sdt>`;
    const rest = `<w:hyperlink r:id="r1">${r('土地')}</w:hyperlink><w:smartTag w:element="x">${r('条例')}</w:smartTag>`;
    expect(await lines(`<w:sdt><w:sdtContent>${p(control + rest)}</w:sdtContent></w:sdt>`)).toEqual(['某市土地条例']);
  });

  test('what is beside the text is told: notes, text boxes, pictures, comments, hidden words', async () => {
    const box = (prefix: string): string => `<w:drawing><wps:txbx><w:txbxContent>${p(`${prefix}页边`)}</w:txbxContent></wps:txbx></w:drawing>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('甲')}</mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('乙')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const notes = '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r>';
    const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
    const body = p('第一条　为了') + p(`${r('第二条')}${both}${notes}${picture}${r('密', '<w:vanish/>')}${r('显', '<w:vanish w:val="0"/>')}`);
    expect(await readWord({ body })).toEqual({
      lines: ['第一条　为了', '第二条显'],
      said: ['R012 note 2', 'R012 textbox 1', 'R013 picture 1', 'R013 comment 1', 'R013 hidden 1'],
    });
  });

  test('text in another main part, with other prefixes, in the strict vocabulary', async () => {
    const { zipSync, strToU8 } = await import('fflate');
    const bytes = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships xmlns="x"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      ),
      'word/document2.xml': strToU8('<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>第一条</t></r></p></body></document>'),
    });
    expect((await readWord(bytes)).lines).toEqual(['第一条']);
  });
});

describe('tables', () => {
  test('a row is a line, its cells parted by tabs', async () => {
    const rates = table([cell(p('级数')), cell(p('税率')), cell(p(''))], [cell(p('1')), cell(p('百分之'), p('三')), cell(p('x'))]);
    expect(await lines(p('附表'), rates, p('注'))).toEqual(['附表', '级数\t税率\t', '1\t百分之\v三\tx', '注']);
  });

  test('a table that only lays out text gives its paragraphs', async () => {
    expect(await lines(table([cell(p('第一条　为了'), p('本市'))], [cell(p('')), cell(p('第二条　本市'), p('第三条　本省'))]))).toEqual([
      '第一条　为了',
      '本市',
      '',
      '第二条　本市',
      '第三条　本省',
    ]);
  });

  test('a table in a cell, and articles side by side', async () => {
    expect(await lines(table([cell(table([cell(p('甲')), cell(p('乙'))]), p('丙'))]))).toEqual(['甲\t乙', '丙']);
    const { said } = await readWord({ body: table([cell(p('修改前')), cell(p('修改后'))], [cell(p('第一条　甲')), cell(p('第一条　乙'))]) });
    expect(said).toEqual(['R014']);
  });
});

test('places are those of the paragraphs', async () => {
  const { readDocx } = await import('../../../src/read/docx/read.ts');
  const bytes = wordFile({ body: p('某市条例') + p(`${r('第一条　甲')}<w:r><w:footnoteReference w:id="1"/></w:r>`) });
  const { diagnostics } = await readDocx('law.docx', bytes, { revisions: 'ask' });
  const { source, span } = diagnostics[0]?.place ?? {};
  expect(source?.position(span?.start ?? 0)).toEqual({ line: 2, column: 1 });
});

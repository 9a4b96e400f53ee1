import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readAkn } from '../../src/read/akn/read.ts';
import { actXml } from '../../src/render/akn/act.ts';
import { OWN_NAMESPACE } from '../../src/statute/data/names.ts';
import { CELL_END, CELL_LINE, type Origin, offsetAt } from '../../src/text/source.ts';
import { caseAmendments, outlined, outlinedReading, realStatutes } from '../support/statutes.ts';
import { statuteOf } from '../support/texts.ts';

const read = async (xml: string): ReturnType<typeof readAkn> => readAkn('act.xml', Buffer.from(xml), { revisions: 'ask' });

async function linesOf(xml: string): Promise<readonly string[]> {
  const { reading, diagnostics } = await read(xml);
  expect(diagnostics).toEqual([]);
  return (reading?.lines ?? []).map((line) => line.text);
}

test('what is written is read as the same statute: real ones, and what the cases amend', async () => {
  const statutes = [...realStatutes().values(), ...[...caseAmendments().values()].map((a) => a.after)];
  for (const statute of statutes) {
    const { reading } = await read(actXml(statute));
    expect(outlinedReading(reading ?? null)).toEqual(outlined(statute));
  }
});

test('odd spaces, unlabelled lists, text before articles and a reply without articles are kept', async () => {
  const odd = statuteOf(
    '某市条例\n某市规定\n第一章 总　则\n本章说明：\n（一）如此。\n第一条  甲：\n委员长，\n委员若干人。\n（一） 乙：\n1. 丙；\n第二条\n独立成行。\n第三条\n附　则\n附件1\n甲 < 乙 & 丙\n附件2\n',
  );
  const reply = statuteOf('最高人民法院关于某问题的批复\n某省高级人民法院：\n你院的请示收悉。经研究，批复如下：\n（一）可以。');
  for (const statute of [odd, reply]) expect(outlinedReading((await read(actXml(statute))).reading ?? null)).toEqual(outlined(statute));
});

test('every character knows its place in the file, behind references and surrogates too', async () => {
  const xml =
    '<akomaNtoso><act><body><article><num>第一条</num><content><p>甲&amp;乙&#x20BB7;𠮷<!-- 注 -->丙<![CDATA[<丁>]]>戊\r\n　己。</p></content></article></body></act></akomaNtoso>';
  const { reading } = await read(xml);
  const [line] = reading?.lines ?? [];
  expect(line?.text).toBe('第一条　甲&乙𠮷𠮷丙<丁>戊　己。');
  const shown = [...(line?.text ?? '')].length;
  expect(shown).toBeGreaterThan(0);
  for (const character of ['第', '甲', '&', '乙', '丙', '<', '丁', '戊', '己', '。']) {
    const at = offsetAt(line?.origin as Origin, line?.text.indexOf(character) ?? -1);
    expect(xml[at], character).toBe(character);
  }
  expect(xml.slice(offsetAt(line?.origin as Origin, line?.text.indexOf('𠮷') ?? -1))).toMatch(/^&#x20BB7;/);
});

test("somebody else's act: prefixes, lists, wrapped lines, inline elements, metadata apart", async () => {
  const xml = `<?xml version="1.0"?>
<an:akomaNtoso xmlns:an="http://www.akomantoso.org/2.0">
 <an:act name="law">
  <an:meta><an:identification source="#x"><an:FRBRWork><an:FRBRthis value="x"/></an:FRBRWork></an:identification></an:meta>
  <an:preface><an:p class="title"><an:docTitle>某市
     条例</an:docTitle></an:p></an:preface>
  <an:body>
   <an:chapter id="c1"><an:num>第一章</an:num><an:heading>总则</an:heading>
    <an:article><an:num> 第一条 </an:num>
      <an:paragraph><an:content><an:p>为了<an:ref href="#">某事</an:ref>，根据
        <an:i>Law 5</an:i>
        of 2001，制定本条例。</an:p></an:content></an:paragraph>
    </an:article>
    <an:article><an:num>第二条</an:num>
      <an:paragraph>
        <an:list><an:intro><an:p>下列：</an:p></an:intro>
          <an:point><an:num>（一）</an:num><an:content><an:p>甲；</an:p></an:content></an:point>
          <an:point><an:num>（二）</an:num><an:content><an:p>乙。</an:p></an:content></an:point>
          <an:wrapUp><an:p>都可以。</an:p></an:wrapUp>
        </an:list>
      </an:paragraph>
    </an:article>
    <an:article><an:num>第三条</an:num><an:content><an:p>一行<an:eol/>两行</an:p></an:content></an:article>
   </an:chapter>
  </an:body>
 </an:act>
</an:akomaNtoso>`;
  expect(await linesOf(xml)).toEqual([
    '某市条例',
    '第一章　总则',
    '第一条　为了某事，根据Law 5 of 2001，制定本条例。',
    '第二条　下列：',
    '（一）甲；',
    '（二）乙。',
    '都可以。',
    '第三条　一行',
    '两行',
  ]);
});

describe("somebody else's marks", () => {
  const xml = (content: string): string => `<akomaNtoso><act><body><article><num>第一条</num><content>${content}</content></article></body></act></akomaNtoso>`;
  const said = async (content: string, revisions: 'ask' | 'accept' | 'reject' = 'ask'): Promise<readonly string[]> => {
    const { reading, diagnostics } = await readAkn('act.xml', Buffer.from(xml(content)), { revisions });
    const lines = reading?.lines.map(
      ({ text, row }) => (row === undefined ? '' : `${row.table.head}# `) + text.replaceAll(CELL_END, '|').replaceAll(CELL_LINE, '/'),
    );
    return [...(lines ?? []), ...diagnostics.map((d) => [d.code, ...Object.values(d.params)].join(' '))];
  };

  test('tracked changes go by what was said of them', async () => {
    const content = '<p>甲<del>旧</del><ins>新</ins>。</p><p status="removed">乙。</p>';
    expect(await said(content)).toEqual(['R009 3']);
    expect(await said(content, 'accept')).toEqual(['第一条　甲新。', 'R013 revision 2']);
    expect(await said(content, 'reject')).toEqual(['第一条　甲旧。', '乙。', 'R013 revision 1']);
  });

  test('notes, remarks, pictures, placeholders, other parts and odd states are told', async () => {
    const content =
      '<p>甲<noteRef href="#n"/><authorialNote><p>注</p></authorialNote><remark>[废]</remark><img src="x"/><placeholder>某</placeholder>10<sup>6</sup><sub>丙</sub></p><p status="editorial">乙。</p><componentRef src="#a"/>';
    expect(await said(content)).toEqual([
      '第一条　甲10⁶丙',
      '乙。',
      ...['R012 note 2', 'R012 remark 1', 'R012 placeholder 1', 'R012 chunk 1', 'R013 picture 1', 'R051 lowered 丙', 'R063 editorial'],
    ]);
  });

  test('tables are rows, a table in a cell is text of it', async () => {
    const content =
      '<p>甲：</p><table><caption>表一</caption><tr><th><p>级</p></th><th><p>率</p></th></tr><tr><td rowspan="2"><p>1</p></td><td><p>3</p><p>4</p></td></tr><tr><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table><p>乙。</p>';
    expect(await said(content)).toEqual(['第一条　甲：', '表一', '1# 级|率', '1# 1|3/4', '1# x/y', '乙。']);
  });
});

test('only the attribute of our own namespace is a gap', async () => {
  const xml = (namespace: string): string =>
    `<akomaNtoso xmlns:x="${namespace}"><act><body><article><num x:gap=" ">第一条</num><content><p>甲。</p></content></article></body></act></akomaNtoso>`;
  expect(await linesOf(xml(OWN_NAMESPACE))).toEqual(['第一条 甲。']);
  expect(await linesOf(xml('urn:other'))).toEqual(['第一条　甲。']);
});

describe('refuses', () => {
  const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  test.each([
    ['a billion laughs', `<!DOCTYPE a [<!ENTITY l0 "哈">${lol}]><akomaNtoso><act><body>&l9;</body></act></akomaNtoso>`, 'R048'],
    ['a file that fetches another', '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><akomaNtoso>&f;</akomaNtoso>', 'R048'],
    ['an entity that nobody declares', '<akomaNtoso>&nbsp;</akomaNtoso>', 'R047'],
    ['a tag that is not closed', '<akomaNtoso><act></akomaNtoso>', 'R047'],
    ['a prefix that nobody declares', '<a:akomaNtoso/>', 'R047'],
    ['what is cut off', '<akomaNtoso><act><body><article><num>第一', 'R047'],
    ['what is nested too deep', `<akomaNtoso>${'<p>'.repeat(100_000)}`, 'R048'],
    ['another XML', '<html><p>第一条　甲。</p></html>', 'R049'],
    ['an act without text', '<akomaNtoso><act><meta>第一条</meta><body/></act></akomaNtoso>', 'R049'],
  ])('%s', async (_, xml, code) => {
    const { source, diagnostics } = await read(xml);
    expect(source).toBeNull();
    expect(diagnostics.map((d) => d.code)).toEqual([code]);
    expect(diagnostics[0]?.place?.span.end).toBeLessThanOrEqual(xml.length);
  });

  test('bytes that are no text', async () => {
    expect((await readAkn('x', zipSync({ a: new Uint8Array(3000) }), { revisions: 'ask' })).diagnostics.map((d) => d.code)).toEqual(['R002']);
  });
});

test('a file cut, or with something put in anywhere, is read or refused, never with a crash', async () => {
  const whole = actXml(statuteOf('某市条例\n第一章　总则\n第一条　甲：\n（一）丙；\n第二条　丁。\n附件\n戊'));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.constantFrom('', '<', '>', '&', '"', ']]>', '</p>', '<p>', '<num>', '<quotedStructure startQuote="“">', '<!--', '<?', '\u0000', '𠮷'),
      async (at, put) => {
        for (const xml of [whole.slice(0, at) + put, whole.slice(0, at) + put + whole.slice(at)]) {
          const { source, reading, diagnostics } = await read(xml);
          expect(source === null).toBe(diagnostics.length > 0);
          for (const { text, origin } of reading?.lines ?? []) if (typeof origin?.at !== 'number') expect(origin?.at.length).toBe(text.length + 1);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('white space without end, and many elements, cost no more than they are long', async () => {
  const started = performance.now();
  await read(`<akomaNtoso><act><body><p>甲${' \n'.repeat(100_000)}乙</p></body></act></akomaNtoso>`);
  await read(`<akomaNtoso><act><body>${'<num>甲</num>'.repeat(10_000)}</body></act></akomaNtoso>`);
  await read(
    `<akomaNtoso><act><body><p>${'<quotedStructure startQuote="“" endQuote="”"><p>甲</p></quotedStructure>'.repeat(10_000)}</p></body></act></akomaNtoso>`,
  );
  expect(performance.now() - started).toBeLessThan(10_000);
});

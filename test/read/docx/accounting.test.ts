import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/read.ts';
import type { ReadOptions } from '../../../src/read/reader.ts';
import { CELL_END, CELL_LINE } from '../../../src/text/source.ts';
import { field, p, r, tbl, tc, tr, type WordParts, wordFile } from '../../support/docx.ts';

const PARTS = /^word\/(?:document|footnotes|endnotes|comments|header|footer)\d*\.xml$/;

/** The characters of a text, white space apart. */
function count(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}

/** The characters that stand in the parts of a Word file, counted on the XML as a text; what is a second form of the same is none. */
function charactersIn(bytes: Uint8Array): number {
  let sum = 0;
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!PARTS.test(name)) continue;
    const xml = withoutFallbacks(strFromU8(content));
    for (const [, words = ''] of xml.matchAll(/<(?:w:t|w:delText|m:t)(?: [^>]*)?>([^<]*)</g)) sum += count(decoded(words));
    for (const _ of xml.matchAll(/<w:(?:noBreakHyphen\/|sym [^>]*\/>)/g)) sum++;
  }
  return sum;
}

function withoutFallbacks(xml: string): string {
  const inner = xml.replace(/<mc:Fallback>(?:(?!<mc:Fallback>)[\s\S])*?<\/mc:Fallback>/g, '');
  return inner === xml ? xml : withoutFallbacks(inner);
}

function decoded(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** The characters that were read, and those that were told. */
async function accounted(bytes: Uint8Array, options: ReadOptions): Promise<{ read: number; told: number; said: ReadonlySet<string> }> {
  const { source, leftOut = [], diagnostics } = await readDocx('law.docx', bytes, options);
  const said = new Set(diagnostics.map(({ params }) => params['what'] ?? ''));
  for (const { what } of leftOut) if (what !== 'page') expect(said, what).toContain(what);
  const read = (source?.raw ?? '').replaceAll(CELL_END, '').replaceAll(CELL_LINE, '');
  return { read: count(read), told: leftOut.reduce((sum, { characters }) => sum + characters, 0), said };
}

/** A Word file without what adds characters of its own: automatic numbers, and instructions of fields from which words are drawn. */
function withoutAdded(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const { 'word/document.xml': document, ...others } = files;
  delete others['word/numbering.xml'];
  const xml = strFromU8(document ?? new Uint8Array()).replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '');
  return zipSync({ ...others, 'word/document.xml': strToU8(xml) });
}

const words = fc.stringMatching(/^[甲乙丙第一条（）。，1-9a-f 　①\t]{1,6}$/).map((text) => text.replace(/\t/g, ' '));
const properties = fc.constantFrom('', '<w:b/>', '<w:vanish/>', '<w:strike/>', '<w:vertAlign w:val="superscript"/>', '<w:caps/>', '<w:rStyle w:val="an"/>');
const run = fc.tuple(words, properties).map(([text, format]) => r(text, format));
const by = 'w:id="1" w:author="甲"';
const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    run,
    run,
    tie('inline').map((content) => `<w:ins ${by}>${content}</w:ins>`),
    words.map((text) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`),
    tie('inline').map((content) => `<w:moveFrom ${by}>${content}</w:moveFrom>`),
    tie('inline').map((content) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`),
    tie('inline').map((content) => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`),
    tie('inline').map((content) => `<w:smartTag w:element="x">${content}</w:smartTag>`),
    fc.tuple(fc.constantFrom('PAGE', 'PAGEREF a', 'REF a', 'TOC', 'HYPERLINK "x"', 'EQ'), tie('inline')).map(([code, content]) => field(code, content)),
    tie('inline').map((content) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${content}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
    tie('inline').map((content) => `<w:r><w:fldChar w:fldCharType="${content.length % 2 === 0 ? 'begin' : 'end'}"/></w:r>${content}`),
    tie('inline').map((content) => `<w:fldSimple w:instr="NUMPAGES">${content}</w:fldSimple>`),
    tie('inline').map((content) => `<w:r><w:ruby><w:rt>${content}</w:rt><w:rubyBase>${content}</w:rubyBase></w:ruby></w:r>`),
    tie('inline').map((content) => `<w:r><w:pict><w:txbxContent><w:p>${content}</w:p></w:txbxContent></w:pict></w:r>`),
    tie('inline').map(
      (content) =>
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${content}</mc:Choice><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    words.map((text) => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`),
    fc.constantFrom(
      '<w:r><w:br/></w:r>',
      '<w:r><w:br w:type="page"/></w:r>',
      '<w:r><w:tab/><w:noBreakHyphen/></w:r>',
      '<w:r><w:sym w:font="x" w:char="F061"/></w:r>',
    ),
  ),
})).inline;
const mark = fc.constantFrom(
  '',
  '',
  `<w:rPr><w:del ${by}/></w:rPr>`,
  `<w:rPr><w:ins ${by}/></w:rPr>`,
  '<w:pStyle w:val="mi"/>',
  '<w:pStyle w:val="toc"/>',
  '<w:rPr><w:vanish/></w:rPr>',
);
const paragraph = fc.tuple(fc.array(inline, { maxLength: 4 }), mark).map(([content, format]) => `<w:p><w:pPr>${format}</w:pPr>${content.join('')}</w:p>`);
const cell = fc
  .tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', '<w:gridSpan w:val="2"/>', '<w:vMerge/>', '<w:vMerge w:val="restart"/>', '<w:hMerge/>', `<w:cellDel ${by}/>`),
  )
  .map(([content, format]) => tc(content.join(''), format));
const row = fc
  .tuple(
    fc.array(cell, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', `<w:ins ${by}/>`, `<w:del ${by}/>`, '<w:hidden/>', '<w:gridBefore w:val="1"/>'),
  )
  .map(([cells, format]) => tr(cells, format));
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => tbl(rows)) },
  { weight: 1, arbitrary: paragraph.map((content) => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`) },
  {
    weight: 1,
    arbitrary: paragraph.map(
      (content) => `<mc:AlternateContent><mc:Choice Requires="w14">${content}</mc:Choice><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent>`,
    ),
  },
);
const styles = [
  '<w:style w:type="paragraph" w:styleId="mi"><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="character" w:styleId="an"><w:rPr><w:vanish/></w:rPr></w:style>',
].join('');
const notes = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const file = fc.tuple(fc.array(block, { minLength: 1, maxLength: 6 }), words, fc.boolean()).map(
  ([blocks, text, refers]): WordParts => ({
    body: blocks.join('') + (refers ? p(notes) : ''),
    styles,
    others: [
      ['footnotes', `<w:footnote w:id="1">${p(r(text))}</w:footnote>`],
      ['header', p(r(text))],
      ['footer', p(r('— 1 —'))],
      ['comments', `<w:comment w:id="1">${p(r(text))}</w:comment>`],
    ],
  }),
);

test('what stands in a file is read or told, character by character', async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.constantFrom('accept', 'reject'), fc.constantFrom(undefined, 'keep', 'drop'), async (parts, revisions, struck) => {
      const bytes = wordFile(parts);
      const { read, told } = await accounted(bytes, { revisions, ...(struck !== undefined && { struck }) } as ReadOptions);
      expect(read + told).toBe(charactersIn(bytes));
    }),
    { numRuns: 150 },
  );
});

const shared = join(import.meta.dirname, '../../../../shared');

test.skipIf(!existsSync(shared))('so is what stands in real files', async () => {
  for (const name of readdirSync(shared, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.docx')) continue;
    const given = new Uint8Array(readFileSync(join(shared, name)));
    if (given[0] !== 0x50) continue;
    const bytes = withoutAdded(given);
    const { read, told } = await accounted(bytes, { revisions: 'accept' });
    expect(read + told, name).toBe(charactersIn(bytes));
  }
});

import { field, level, numbered, numberingOf, p, r, tbl, tc, tr, type WordParts, wordFile } from '../../support/docx.ts';
import { each, type Growing, jobsOf } from './job.ts';

const ARTICLE = '第一条　甲应当办理。';
const of = (parts: WordParts): Uint8Array => wordFile(parts);
const body = (content: string): Uint8Array => of({ body: content });

const WORD_GROWING: readonly Growing[] = [
  ['paragraphs', 1000, (n) => body(p(ARTICLE).repeat(n))],
  ['runs of one paragraph', 2000, (n) => body(p(r('甲').repeat(n)))],
  ['raised runs of one paragraph', 1000, (n) => body(p((r('10') + r('6', '<w:vertAlign w:val="superscript"/>')).repeat(n)))],
  ['struck runs of one paragraph', 1000, (n) => body(p(r('甲', '<w:strike/>').repeat(n)))],
  ['struck and other runs', 1000, (n) => body(p((r('甲', '<w:strike/>') + r('乙')).repeat(n)))],
  ['hidden runs', 1000, (n) => body(p((r('甲', '<w:vanish/>') + r('乙')).repeat(n)))],
  ['equations', 500, (n) => body(p(`${r('1')}${field('EQ \\f(1,2)')}`.repeat(n)))],
  ['line breaks of one paragraph', 1000, (n) => body(p('<w:r><w:t>甲应当办理</w:t><w:br/></w:r>'.repeat(n)))],
  ['numbered paragraphs', 1000, (n) => of({ body: p('甲', numbered(1)).repeat(n), numbering: numberingOf([level(0, 'chineseCounting', '第%1条')], [[0]]) })],
  [
    'lists',
    500,
    (n) =>
      of({
        body: each(n, (i) => p('甲', numbered(i))),
        numbering: numberingOf(
          [level(0, 'decimal', '%1.')],
          Array.from({ length: n }, () => [0] as const),
        ),
      }),
  ],
  [
    'numbers that begin high',
    1000,
    (n) =>
      of({
        body: p('甲', numbered(1)).repeat(n),
        numbering: numberingOf([`<w:lvl w:ilvl="0"><w:start w:val="999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl>`], [[0]]),
      }),
  ],
  [
    'styles',
    500,
    (n) =>
      of({
        body: each(n, (i) => p(ARTICLE, `<w:pStyle w:val="s${i}"/>`)),
        styles: each(n, (i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i - 1}"/></w:style>`),
      }),
  ],
  ['rows', 500, (n) => body(tbl(Array.from({ length: n }, () => tr([tc('甲'), tc('乙')]))))],
  ['cells of one row', 1000, (n) => body(tbl([tr(Array.from({ length: n }, () => tc('甲')))]))],
  ['rows merged downwards', 500, (n) => body(tbl(Array.from({ length: n }, () => tr([tc('甲', '<w:vMerge/>'), tc('乙')]))))],
  ['cells merged sideways', 500, (n) => body(tbl([tr(Array.from({ length: n }, () => tc('甲', '<w:hMerge/>')))]))],
  [
    'cells of many columns',
    500,
    (n) => body(tbl(Array.from({ length: n }, () => tr([tc('甲', '<w:gridSpan w:val="99999"/>'), tc('乙', '<w:gridSpan w:val="99999"/>')])))),
  ],
  [
    'columns of a grid',
    1000,
    (n) =>
      body(
        tbl(
          [tr([tc('甲'), tc('乙')])],
          '',
          Array.from({ length: n }, () => 99_999),
        ),
      ),
  ],
  ['tables', 500, (n) => body(tbl([tr([tc('甲'), tc('乙')])]).repeat(n))],
  ['tables in a cell', 300, (n) => body(tbl([tr([tc(tbl([tr([tc('甲'), tc('乙')])]).repeat(n) + p('丙'))])]))],
  ['insertions', 1000, (n) => body(p(`<w:ins w:id="1" w:author="甲" w:date="2020-01-01T00:00:00Z">${r('甲')}</w:ins>`.repeat(n)))],
  ['deletions', 1000, (n) => body(p(`<w:del w:id="1" w:author="甲" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>甲</w:delText></w:r></w:del>`.repeat(n)))],
  ['changes in each other', 30, (n) => body(p(`${'<w:ins w:id="1" w:author="甲">'.repeat(n)}${r('甲').repeat(n)}${'</w:ins>'.repeat(n)}`))],
  ['paragraphs whose end is deleted', 1000, (n) => body(p('甲', '<w:rPr><w:del w:id="1" w:author="甲"/></w:rPr>').repeat(n))],
  ['fields', 500, (n) => body(p(field('REF a', r('甲')).repeat(n)))],
  ['fields that only begin', 500, (n) => body(p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('甲')}`.repeat(n)))],
  [
    'fields whose results are open',
    500,
    (n) => body(p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('甲')}`.repeat(n))),
  ],
  [
    'long instructions',
    1000,
    (n) =>
      body(
        p(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${'<w:r><w:instrText>EQ \\o(</w:instrText></w:r>'.repeat(n)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
      ),
  ],
  [
    'notes',
    500,
    (n) =>
      of({
        body: p(`${r('甲')}<w:r><w:footnoteReference w:id="1"/></w:r>`.repeat(n)),
        others: [['footnotes', `<w:footnote w:id="1">${p('注')}</w:footnote>`.repeat(n)]],
      }),
  ],
  ['headers', 100, (n) => of({ body: p(ARTICLE), others: Array.from({ length: n }, () => ['header', p('甲')] as const) })],
  ['text boxes', 500, (n) => body(p(`<w:r><w:pict><v:textbox><w:txbxContent>${p('甲')}</w:txbxContent></v:textbox></w:pict></w:r>`.repeat(n)))],
  ['controls', 500, (n) => body(`<w:sdt><w:sdtContent>${p(ARTICLE)}</w:sdtContent></w:sdt>`.repeat(n))],
  ['formulas', 300, (n) => body(p('<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>'.repeat(n)))],
  [
    'alternatives',
    500,
    (n) =>
      body(
        p(
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent></w:r>`.repeat(
            n,
          ),
        ),
      ),
  ],
  ['bookmarks', 2000, (n) => body(p(`<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>`.repeat(n) + r(ARTICLE)))],
  ['borders in borders', 60, (n) => body(tbl([tr([tc('甲'), tc('乙')])], `${'<w:x>'.repeat(n)}<w:tblBorders/>${'</w:x>'.repeat(n)}`))],
  ['lines of a table of contents', 500, (n) => body(p(`${r('第一章')}<w:r><w:tab/></w:r>${r('1')}`, '<w:pStyle w:val="toc"/>').repeat(n))],
  ['tabs', 2000, (n) => body(p(`<w:r>${'<w:tab/>'.repeat(n)}<w:t>甲</w:t></w:r>`))],
  ['blanks', 20_000, (n) => body(p(r(`${' '.repeat(n)}甲`)))],
];

export const WORD = jobsOf('docx', WORD_GROWING);

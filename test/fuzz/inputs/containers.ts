import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { actXml } from '../../../src/render/akn/act.ts';
import { statuteDocument } from '../../../src/render/document/statute.ts';
import { writeDocx } from '../../../src/render/formats/docx/index.ts';
import { htmlOf } from '../../../src/render/formats/html.ts';
import { markdownOf } from '../../../src/render/formats/markdown.ts';
import { statuteJson } from '../../../src/statute/data/data.ts';
import { statuteYaml } from '../../../src/statute/data/yaml.ts';
import { field, level, numbered, numberingOf, p, r, tbl, tc, tr, wordFiles } from '../../support/docx.ts';
import { SHAPES } from '../../support/pages.ts';
import { pdfOf, ruled, typeset } from '../../support/pdf.ts';
import { statuteOf } from '../../support/texts.ts';
import type { Files } from '../files.ts';
import { mutated, spoilt } from './mutated.ts';
import type { Samples } from './samples.ts';
import { anyText, token } from './words.ts';

const TAGS = {
  word: [
    ...[
      '<w:p>',
      '</w:p>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:r><w:t>第一条　甲</w:t></w:r>',
      '<w:ins w:id="1">',
      '</w:ins>',
      '<w:del>',
      '</w:del>',
    ],
    ...[
      '<w:gridSpan w:val="0"/>',
      '<w:gridSpan w:val="99999"/>',
      '<w:gridSpan w:val="-1"/>',
      '<w:vMerge/>',
      '<w:vMerge w:val="restart"/>',
      '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>',
    ],
    ...[
      '<w:br/>',
      '<w:tab/>',
      '<w:sym w:char="F0FE"/>',
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:fldChar w:fldCharType="end"/>',
      '<w:footnoteReference w:id="9"/>',
      '<w:start w:val="-5"/>',
      '<w:txbxContent>',
      '<mc:AlternateContent>',
    ],
  ],
  html: [
    ...[
      '<p>',
      '</p>',
      '<br>',
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      '<td colspan="0">',
      '<td colspan="9999">',
      '<td rowspan="-3">',
      '<td colspan=2 rowspan=3>',
      '<del>',
      '<ins>',
      '</ins>',
    ],
    ...[
      '<ol start="-7" type="a">',
      '<li value="998">',
      '</li>',
      '<script>',
      '<style>',
      '<!--',
      '-->',
      '<sup>',
      '<ruby>甲<rt>乙</ruby>',
      '<div style="display:none">',
      '<pre>',
      '<title>',
      '&nbsp;',
      '&#0;',
      '&#x110000;',
      '&bogus;',
    ],
  ],
  xml: [
    ...[
      '<article>',
      '</article>',
      '<paragraph>',
      '<num>第一条</num>',
      '</num>',
      '<content><p>',
      '</p></content>',
      '<heading>',
      '<chapter eId="x">',
      '</chapter>',
      '<table>',
      '<tr>',
      '<td colspan="99">',
      '<![CDATA[',
      ']]>',
      '<?x?>',
    ],
    ...['<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '&lt;', '&#1;', '<p/>', '<quotedStructure>', '<ref href="#">', '<authorialNote>', ' xmlns="x"', '"', "'"],
  ],
  yaml: [
    '- ',
    ': ',
    '\n',
    '\n  ',
    '|',
    '>-',
    '&a ',
    '*a',
    '!!int ',
    '{',
    '}',
    '[',
    ']',
    '---',
    '...',
    '#',
    '%YAML 9',
    "'",
    '"',
    '\\u0000',
    'null',
    '~',
    'true',
    '1e999',
    '-0',
    'title:',
    'articles:',
    'paragraphs:',
    'form:',
    '<<: *a',
    '? ',
  ],
  markdown: [
    '# ',
    '## ',
    '> ',
    '- ',
    '* ',
    '1. ',
    '| ',
    ' |',
    '|---|',
    '\n\n',
    '```',
    '<br>',
    '**',
    '~~',
    '[甲](乙)',
    '[^1]',
    '[^1]: 甲',
    '\\',
    '---',
    '&nbsp;',
    '<table>',
    '\n    ',
  ],
  pdf: [
    '1 0 obj',
    'endobj',
    'stream',
    'endstream',
    '<<',
    '>>',
    '[',
    ']',
    '/Type',
    '/Kids',
    ' 0 R',
    'BT',
    'ET',
    'Tj',
    'Td',
    'Tm',
    'cm',
    ' 0 0 ',
    ' -1 ',
    '9 0 R',
    '/W[',
    'xref',
    'trailer',
    '%%EOF',
    '<FFFF>',
    '(甲)',
  ],
};

const texts = fc.oneof(token, anyText);
const either = (tags: readonly string[]): fc.Arbitrary<string> => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...tags) }, { weight: 1, arbitrary: texts });

/** Files of every format that is read, spoilt in their text, in their structure or in their bytes; the one file is called as its format ends. */
export async function containers({ statutes }: Samples): Promise<Readonly<Record<string, fc.Arbitrary<Files>>>> {
  const short = statutes.filter((text) => text.length < 3000).slice(0, 12);
  const trees = short.map((text) => statuteOf(text));
  const documents = trees.map((statute) => statuteDocument(statute));
  const packages = [...(await Promise.all(documents.slice(0, 4).map(async (document) => unzipSync(await writeDocx(document))))), ...WORD_FILES.map(wordFiles)];
  const pages = Object.values(SHAPES).flatMap((shape) => short.slice(0, 4).map((text) => shape(text.split('\n'))));
  const [some = '甲'] = short;
  const setting = { columns: 1, size: 12, measure: 30, lines: 30, furniture: true };
  const pdfs = [
    pdfOf(typeset(some.split('\n'), setting)),
    pdfOf(typeset(some.split('\n'), { ...setting, columns: 2, measure: 14 })),
    pdfOf([{ texts: [{ text: '第一条　甲', x: 90, y: 90, size: 12 }], rules: ruled([60, 200, 300], [80, 100, 140]) }]),
  ];
  const named = (name: string, content: fc.Arbitrary<string | Uint8Array>): fc.Arbitrary<Files> => content.map((made) => ({ [name]: made }));
  const marked = (contents: readonly string[], tags: readonly string[]): fc.Arbitrary<string> => mutated(fc.constantFrom(...contents), either(tags));
  return {
    docx: named('file.docx', fc.oneof({ weight: 3, arbitrary: packed(packages) }, { weight: 1, arbitrary: spoilt(fc.constantFrom(...packages.map(zipped))) })),
    pdf: named('file.pdf', fc.oneof(spoilt(fc.constantFrom(...pdfs)), marked(pdfs.map(binary), TAGS.pdf).map(bytesOf))),
    html: named('file.html', marked([...pages, ...documents.slice(0, 4).map((document) => htmlOf(document))], TAGS.html)),
    akn: named(
      'file.xml',
      marked(
        trees.map((tree) => actXml(tree)),
        TAGS.xml,
      ),
    ),
    yaml: named('file.yaml', marked(trees.map(statuteYaml), TAGS.yaml)),
    json: named('file.json', marked(trees.map(statuteJson), TAGS.yaml)),
    markdown: named(
      'file.md',
      marked(
        documents.map((document) => markdownOf(document)),
        TAGS.markdown,
      ),
    ),
    encodings: named('file.txt', encoded(mutated(fc.constantFrom(...short), texts))),
    bytes: named('file.bin', fc.oneof(fc.uint8Array({ maxLength: 300 }), spoilt(fc.constantFrom(...short.map((text) => strToU8(text)))))),
  };
}

/** A Word file of which one part is spoilt as text, or left out, or put in the place of another. */
function packed(packages: readonly Record<string, Uint8Array>[]): fc.Arbitrary<Uint8Array> {
  return fc.constantFrom(...packages).chain((parts) => {
    const [name, other] = [fc.constantFrom('word/document.xml', 'word/document.xml', ...Object.keys(parts)), fc.constantFrom(...Object.keys(parts))];
    return fc.tuple(name, other, fc.constantFrom('text', 'text', 'text', 'gone', 'other')).chain(([part, instead, what]) => {
      const own = parts[part] as Uint8Array;
      if (what === 'gone') return fc.constant(zipped(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== part))));
      if (what === 'other') return fc.constant(zipped({ ...parts, [part]: parts[instead] as Uint8Array }));
      return mutated(fc.constant(strFromU8(own)), either(TAGS.word)).map((text) => zipped({ ...parts, [part]: strToU8(text) }));
    });
  });
}

const zipped = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts as Zippable, { level: 0 });
const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const WORD_FILES = [
  {
    body: [
      p('某市条例'),
      p('甲应当办理', numbered(1)),
      p('乙', numbered(1, 1)),
      tbl([tr([tc('甲', '<w:gridSpan w:val="2"/>'), tc('乙')]), tr([tc('丙'), tc('丁'), tc('戊')])], '', [1, 2, 3]),
    ].join(''),
    numbering: numberingOf([level(0, 'chineseCounting', '第%1条') + level(1, 'decimal', '%1.%2')], [[0]]),
  },
  {
    body: `${p(r('第一条　甲') + field('PAGE', r('1')))}${p(`<w:ins w:id="1" w:author="甲">${r('乙')}</w:ins><w:del w:id="2"><w:r><w:delText>丙</w:delText></w:r></w:del>`)}`,
    others: [['footnotes', `<w:footnote w:id="1">${p('注')}</w:footnote>`]] as const,
  },
];

/** Texts in the encodings of files, with their marks and without, and cut in the middle of a character. */
function encoded(contents: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const encodings = fc.constantFrom('utf8', 'utf8 with a mark', 'utf16le', 'utf16be', 'utf16le with a mark', 'utf16be with a mark', 'gbk');
  return fc.tuple(contents, encodings, fc.nat(3)).map(([text, encoding, cut]) => {
    const marked = encoding.endsWith('mark') ? `\ufeff${text}` : text;
    if (encoding === 'gbk') return inGbk(text).slice(cut);
    const bytes = Buffer.from(marked, encoding.startsWith('utf8') ? 'utf8' : 'utf16le');
    return new Uint8Array(encoding.startsWith('utf16be') ? bytes.swap16() : bytes).slice(0, bytes.length - cut);
  });
}

let gbk: Map<string, number> | null = null;
/** A text in GBK; a character that it lacks is left as a question mark. */
function inGbk(text: string): Uint8Array {
  if (gbk === null) {
    gbk = new Map();
    const decoder = new TextDecoder('gbk');
    for (let high = 0x81; high < 0xff; high++) for (let low = 0x40; low < 0xff; low++) gbk.set(decoder.decode(Uint8Array.of(high, low)), high * 256 + low);
  }
  return Uint8Array.from([...text].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : ((code) => [code >> 8, code & 255])(gbk?.get(c) ?? 0x3f3f))));
}

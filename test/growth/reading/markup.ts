import { each, type Growing, jobsOf } from './job.ts';

const ARTICLE = '第一条　甲应当办理。';

const HTML_GROWING: readonly Growing[] = [
  ['paragraphs', 2000, (n) => page(`<p>${ARTICLE}</p>`.repeat(n))],
  ['line breaks', 2000, (n) => page(`${ARTICLE}<br>`.repeat(n))],
  ['source lines of one paragraph', 4000, (n) => page(`<p>${'单位应当办理\n'.repeat(n)}</p>`)],
  ['words of one paragraph', 8000, (n) => page(`<p>${'word word\n'.repeat(n)}</p>`)],
  ['spans of one paragraph', 4000, (n) => page(`<p>${'<span>甲</span>'.repeat(n)}</p>`)],
  ['raised words of one paragraph', 2000, (n) => page(`<p>${'10<sup>6</sup>'.repeat(n)}</p>`)],
  ['struck words of one paragraph', 2000, (n) => page(`<p>${'甲<s>乙</s>'.repeat(n)}</p>`)],
  ['links', 2000, (n) => page(`<p>${each(n, (i) => `甲<a href="#n${i}">[${i}]</a>`)}</p>${each(n, (i) => `<p id="n${i}">[${i}] 注</p>`)}`)],
  ['rows without end tags', 2000, (n) => page(`<table>${`<tr><td><p>${ARTICLE}`.repeat(n)}`)],
  ['rows', 2000, (n) => page(`<table>${'<tr><td>甲</td><td>乙</td></tr>'.repeat(n)}</table>`)],
  ['cells of one row', 2000, (n) => page(`<table><tr>${'<td>甲</td>'.repeat(n)}</tr></table>`)],
  ['tables', 1000, (n) => page('<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>'.repeat(n))],
  [
    'tables in cells',
    500,
    (n) => page(`<table><tr><td>${'<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>'.repeat(n)}</td></tr></table>`),
  ],
  ['cells that reach down', 1000, (n) => page(`<table>${'<tr><td rowspan=60000>甲</td><td>乙</td></tr>'.repeat(n)}</table>`)],
  ['cells of many columns', 500, (n) => page(`<table>${'<tr><td colspan=1000000>甲</td><td>乙</td></tr>'.repeat(n)}</table>`)],
  ['columns', 2000, (n) => page(`<table>${'<col span=1000000 width=5>'.repeat(n)}<tr><td>甲</td><td>乙</td></tr></table>`)],
  ['list items without end tags', 4000, (n) => page(`<ol start=999999999>${'<li>甲'.repeat(n)}`)],
  ['lists', 1000, (n) => page('<ol><li>甲<li>乙</ol>'.repeat(n))],
  ['paragraphs in unclosed marks', 500, (n) => page(`<p><b>${ARTICLE}`.repeat(n))],
  ['end tags without begin tags', 4000, (n) => page('甲</p></b></td></tr></table></div>'.repeat(n))],
  ['open tags at the end', 4000, (n) => page(`<p>${ARTICLE}</p>${'<'.repeat(n)}`)],
  ['comments without end', 4000, (n) => page(`<p>${ARTICLE}</p>${'<!--'.repeat(n)}`)],
  ['scripts without end', 4000, (n) => page(`<p>${ARTICLE}</p>${'<script>'.repeat(n)}`)],
  ['style sheets without end', 2000, (n) => page(`<p>${ARTICLE}</p><style>${'p{color:red;/*'.repeat(n)}`)],
  ['attributes', 4000, (n) => page(`<p ${each(n, (i) => `a${i}=1 `)}>${ARTICLE}</p>`)],
  ['classes', 4000, (n) => page(`<p class="${each(n, (i) => `a${i} `)}">${ARTICLE}</p>`)],
  ['rules of a sheet', 1000, (n) => page(`<style>${each(n, (i) => `.c${i} b{display:none}`)}</style>${each(n, (i) => `<p class=c${i}>甲<b>乙</b></p>`)}`)],
  ['rules of all elements', 300, (n) => page(`<style>${each(n, (i) => `*:nth-child(${i + 7}n) {color:red}`)}</style>${`<p>${ARTICLE}</p>`.repeat(n)}`)],
  ['words that a sheet puts', 300, (n) => page(`<style>p::before{content:"${'甲'.repeat(30)}" counter(a)}</style>${`<p>${ARTICLE}</p>`.repeat(n)}`)],
  [
    'counters in counters',
    200,
    (n) => page(`<style>i{counter-reset:a 1}b::before{content:counters(a,".")}</style>${'<i>'.repeat(n)}${'<b>乙</b>'.repeat(n)}${'</i>'.repeat(n)}`),
  ],
  ['declarations', 4000, (n) => page(`<p style="${'color:red;'.repeat(n)}">${ARTICLE}</p>`)],
  ['entities', 4000, (n) => page(`<p>${'&nbsp;&amp;&#30002;'.repeat(n)}</p>`)],
  ['headings', 2000, (n) => page(`<h1>某市条例</h1>`.repeat(n))],
  ['fields', 2000, (n) => page(`<p>甲<input value="乙"><select>${'<option>甲</option>'.repeat(n)}</select></p>`)],
  ['pictures', 4000, (n) => page(`<p>${'<img src=a>'.repeat(n)}${ARTICLE}</p>`)],
  ['blanks inside a paragraph', 4000, (n) => page(`<p>甲${'&nbsp;'.repeat(n)}乙</p>`)],
  ['blanks in the title', 4000, (n) => `<html><head><title>某市条例${'&nbsp;'.repeat(n)}乙</title></head><body><p>${ARTICLE}</p></body></html>`],
  ['siblings of siblings', 300, (n) => page(`<style>i~p~p~p~p{display:none}</style>${`<p>${ARTICLE}</p>`.repeat(n)}`)],
  ['elements in each other', 250, (n) => page(`${'<div>'.repeat(n)}${ARTICLE}`)],
];

function page(body: string): string {
  return `<html><head><title>某市条例</title></head><body>${body}</body></html>`;
}

const HEAD = '# 某市条例\n\n';

const MARKDOWN_GROWING: readonly Growing[] = [
  ['paragraphs', 2000, (n) => HEAD + `${ARTICLE}\n\n`.repeat(n)],
  ['lines of one paragraph', 2000, (n) => HEAD + `${ARTICLE}\n`.repeat(n)],
  ['wrapped lines', 2000, (n) => HEAD + '单位应当按照规定做好河道管理工作不得妨碍行洪和\n'.repeat(n)],
  ['rows', 2000, (n) => `${HEAD}| 甲 | 乙 |\n|---|---|\n${'| 丙 | 丁 |\n'.repeat(n)}`],
  ['cells of one row', 2000, (n) => `${HEAD}|${'甲|'.repeat(n)}\n|${'---|'.repeat(n)}\n|${'乙|'.repeat(n)}\n`],
  ['rows that lack cells', 300, (n) => `${HEAD}|${'甲|'.repeat(50)}\n|${'---|'.repeat(50)}\n${'|乙|\n'.repeat(n)}`],
  ['tables', 1000, (n) => HEAD + '| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n\n'.repeat(n)],
  ['heads of tables', 2000, (n) => HEAD + '| 甲 | 乙 |\n'.repeat(n)],
  ['tables in HTML', 300, (n) => HEAD + '<table><tr><td>甲</td><td>乙</td></tr></table>\n\n'.repeat(n)],
  ['tables in HTML without end', 1000, (n) => HEAD + '<table><tr><td>甲\n'.repeat(n)],
  ['lists in lists', 500, (n) => HEAD + each(n, (i) => `${' '.repeat(2 * (i % 50))}- 甲\n`)],
  ['quotes in quotes', 2000, (n) => `${HEAD}${'>'.repeat(n)} 甲\n`],
  ['headings', 2000, (n) => '# 某市条例\n'.repeat(n)],
  ['fences without end', 2000, (n) => HEAD + '```\n甲\n~~~\n'.repeat(n)],
  ['front matter', 2000, (n) => `---\n${'a: b\n'.repeat(n)}`],
  ['notes', 1000, (n) => HEAD + each(n, (i) => `甲[^${i}]\n\n[^${i}]: 注\n\n`)],
  ['a note of many lines', 2000, (n) => `${HEAD}甲[^1]\n\n[^1]: 注\n${'\n    注\n'.repeat(n)}`],
  ['notes behind blank lines', 1000, (n) => HEAD + '[^1]: 注\n'.repeat(n) + '\n'.repeat(n)],
  ['links', 2000, (n) => HEAD + each(n, (i) => `[甲](http://a/${i}) [乙][${i}]\n\n[${i}]: http://b\n\n`)],
  ...(
    [
      '*',
      '**',
      '_',
      '`',
      '``',
      '[',
      '![',
      '](',
      '<',
      '<b',
      '<s>',
      '~~',
      '^',
      '~',
      '\\',
      '&',
      '&#',
      '[^',
      '^[',
      '<!--',
      '<del>',
      '<aside role="comment">',
      '<sup>',
      '<p hidden>',
      '|',
      '[a](',
      '[a][',
      '* *',
      '<a ',
    ] as const
  ).map((mark): Growing => [`${mark} again and again`, 4000, (n) => `${HEAD}第一条　${mark.repeat(n)}甲\n`]),
  ['emphasis', 2000, (n) => `${HEAD}${'**甲**乙 _丙_ `丁` '.repeat(n)}\n`],
  ['code of several marks', 1000, (n) => `${HEAD}${each(n, (i) => `${'`'.repeat((i % 7) + 1)}甲`)}\n`],
];

const AKN_GROWING: readonly Growing[] = [
  ['articles', 1000, (n) => akn('<article><num>第一条</num><paragraph><content><p>甲。</p></content></paragraph></article>'.repeat(n))],
  [
    'points',
    2000,
    (n) =>
      akn(
        `<article><num>第一条</num><paragraph><list><intro><p>甲：</p></intro>${each(n, (i) => `<point><num>（${i}）</num><content><p>乙；</p></content></point>`)}</list></paragraph></article>`,
      ),
  ],
  ['paragraphs without text', 4000, (n) => akn(`<article><num>第一条</num>${'<p/>'.repeat(n)}<p>甲。</p></article>`)],
  ['elements of one paragraph', 4000, (n) => akn(`<article><num>第一条</num><p>${'<b>甲</b>'.repeat(n)}</p></article>`)],
  ['raised words', 2000, (n) => akn(`<article><num>第一条</num><p>${'甲<sup>2</sup>'.repeat(n)}</p></article>`)],
  ['rows', 1000, (n) => akn(`<article><num>第一条</num><table>${'<tr><td><p>甲</p></td><td><p>乙</p></td></tr>'.repeat(n)}</table></article>`)],
  [
    'cells of many columns',
    1000,
    (n) =>
      akn(
        `<article><num>第一条</num><table>${'<tr><td colspan="1000000"><p>甲</p></td><td rowspan="1000000"><p>乙</p></td></tr>'.repeat(n)}</table></article>`,
      ),
  ],
  ['changes', 2000, (n) => akn(`<article><num>第一条</num><p>${'<ins>甲</ins><del>乙</del>'.repeat(n)}</p></article>`)],
  [
    'quotations',
    2000,
    (n) => akn(`<article><num>第一条</num><p>${'<mod><quotedText startQuote="“" endQuote="”">甲</quotedText></mod>'.repeat(n)}</p></article>`),
  ],
  ['notes', 2000, (n) => akn(`<article><num>第一条</num><p>${'甲<authorialNote><p>注</p></authorialNote>'.repeat(n)}</p></article>`)],
  ['attributes', 2000, (n) => akn(`<article ${each(n, (i) => `a${i}="1" `)}><num>第一条</num><p>甲</p></article>`)],
  ['namespaces', 1000, (n) => akn(`<article ${each(n, (i) => `xmlns:a${i}="b" `)}>${'<num>第一条</num>'.repeat(n)}<p>甲</p></article>`)],
  ['comments', 4000, (n) => akn(`<article><num>第一条</num><p>甲${'<!-- -->乙'.repeat(n)}</p></article>`)],
  ['instructions', 4000, (n) => akn(`<article><num>第一条</num><p>甲${'<?a b?>乙'.repeat(n)}</p></article>`)],
  ['sections of characters', 4000, (n) => akn(`<article><num>第一条</num><p>甲${'<![CDATA[乙]]>'.repeat(n)}</p></article>`)],
  ['references', 4000, (n) => akn(`<article><num>第一条</num><p>甲${'&amp;&#30002;'.repeat(n)}</p></article>`)],
  ['ampersands', 4000, (n) => akn(`<article><num>第一条</num><p>甲${'&amp'.repeat(n)}</p></article>`)],
  [
    'entities of its own',
    4000,
    (n) => `<?xml version="1.0"?><!DOCTYPE a [${each(n, (i) => `<!ENTITY a${i} "&a${i - 1};&a${i - 1};">`)}]><akomaNtoso>&a${n};</akomaNtoso>`,
  ],
  ['wrapped lines', 2000, (n) => akn(`<article><num>第一条</num><p>${'甲乙丙丁\n      '.repeat(n)}</p></article>`)],
];

function akn(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><preface><p><docTitle>某市条例</docTitle></p></preface><body>${body}</body></act></akomaNtoso>`;
}

export const MARKUP = [...jobsOf('html', HTML_GROWING), ...jobsOf('md', MARKDOWN_GROWING), ...jobsOf('xml', AKN_GROWING)];

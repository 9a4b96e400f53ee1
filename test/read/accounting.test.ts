import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf, READERS } from '../../src/read/format.ts';
import type { Extracted } from '../../src/read/reader.ts';
import { CELL_END, CELL_LINE } from '../../src/text/source.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Characters that are to be seen; what parts the cells of a row is none. */
const seen = (text: string): number => text.replaceAll(CELL_END, '').replaceAll(CELL_LINE, '').replace(/\s+/g, '').length;
const han = (text: string): number => text.match(/[\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0;

async function read(name: string, bytes: Uint8Array): Promise<Extracted> {
  const format = formatOf(name, bytes);
  if (format === 'text' || format === 'other') throw new Error(`${name} is ${format}`);
  return (await READERS[format]())(name, bytes, { revisions: 'accept' });
}

/** How many characters were read, and how many were left out and told. */
function accountOf({ source, reading, leftOut = [] }: Extracted): number {
  const text = reading === undefined ? (source?.raw ?? '') : reading.lines.map((line) => line.text).join('');
  return seen(text) + leftOut.reduce((sum, { characters }) => sum + characters, 0);
}

/** The characters of the text nodes of a page or of XML, found without a parser. */
function inMarkup(raw: string): number {
  const text = raw
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|title|meta|map)\b[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:nbsp|emsp|ensp|shy|#12288);/g, ' ')
    .replace(/&#?\w+;/g, '字');
  return seen(text);
}

const words = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸]{1,6}$/);
const sentence = fc.tuple(fc.constantFrom('第一条　', '第二条　', '', ''), words).map(([label, text]) => label + text);

describe('every character of a file is read or told', () => {
  const style = fc.constantFrom(
    '',
    ' hidden',
    ' class="h"',
    ' style="display:none"',
    ' style="visibility:hidden"',
    ' style="font-size:0"',
    ' class="nav"',
    ' id="footer"',
  );
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      sentence,
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'div',
            'span',
            'b',
            'sup',
            's',
            'del',
            'ins',
            'ul',
            'li',
            'nav',
            'select',
            'noscript',
            'h2',
            'template',
            'ruby',
            'rt',
            'button',
            'br',
            'iframe',
          ),
          style,
          tie('html'),
          tie('html'),
        )
        .map(([name, more, a, b]) => (name === 'br' ? `${a}<br>${b}` : `<${name}${more}>${a}${b}</${name}>`)),
      fc
        .array(fc.array(fc.tuple(fc.constantFrom('td', 'td colspan=2', 'td rowspan=2', 'th'), tie('html')), { maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map((rows) => {
          const cells = rows.map((row) => `<tr>${row.map(([cell, text]) => `<${cell}>${text}</${cell.slice(0, 2)}>`).join('')}</tr>`);
          return `<table><caption>表一</caption>${cells.join('')}</table>`;
        }),
      fc.tuple(words, words).map(([a, b]) => `<p>${a}<a href="#n">[1]</a></p><p id="n">[1]${b}</p>`),
    ),
  }));
  test('of a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(html, { minLength: 1, maxLength: 8 }), async (parts) => {
        const page = `<html><head><style>.h{display:none}</style></head><body><p>某市办法</p>${parts.join('\n')}</body></html>`;
        expect(accountOf(await read('a.html', Buffer.from(page)))).toBe(inMarkup(page));
      }),
      { numRuns: 300 },
    );
  });

  test('of Markdown', async () => {
    const block = fc.oneof(
      sentence,
      fc.tuple(sentence, sentence).map((lines) => lines.join('\n')),
      sentence.map((text) => `## ${text}`),
      sentence.map((text) => `- ${text}`),
      fc.tuple(words, words).map(([a, b]) => `${a}~~${b}~~<del>${a}</del><sup>${b}</sup>`),
      fc.tuple(words, words).map(([a, b]) => `${a}[^1]\n\n[^1]: ${b}`),
      fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | |\n| ${a}<br>${b} | ${a} |`),
      fc.tuple(words, words).map(([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr><tr><td>${b}</td></tr></table>`),
      words.map((text) => `\`\`\`\n${text}\n\`\`\``),
      words.map((text) => `**${text}**[${text}](https://a.b)`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        const text = `# 某市办法\n\n${blocks.join('\n\n')}\n`;
        const left = accountOf(await read('a.md', Buffer.from(text)));
        // Marks of notes count as characters that are told, and are none of these.
        const marks = text.match(/\[\^1\]/g)?.length ?? 0;
        expect([han(text), han(text) + 7 * marks]).toSatisfy(([least, most]: number[]) => left >= (least as number) && left <= (most as number));
      }),
      { numRuns: 300 },
    );
  });

  test('of Akoma Ntoso', async () => {
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        words,
        fc
          .tuple(
            fc.constantFrom(
              'p',
              'content',
              'ins',
              'del',
              'remark',
              'authorialNote',
              'placeholder',
              'b',
              'sup',
              'paragraph',
              'num',
              'quotedStructure',
              'tblock',
              'heading',
              'li',
            ),
            fc.constantFrom('', ' status="removed"', ' status="editorial"'),
            tie('element'),
            tie('element'),
          )
          .map(([name, status, a, b]) => `<${name}${status}>${a}${b}</${name}>`),
        fc.tuple(tie('element'), tie('element')).map(([a, b]) => `<table><tr><th>${a}</th></tr><tr><td rowspan="2">${b}</td><td/></tr></table>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 8 }), async (parts) => {
        const xml = `<akomaNtoso><act><meta>甲</meta><body><p>某市办法</p>${parts.join('')}</body></act></akomaNtoso>`;
        expect(accountOf(await read('a.xml', Buffer.from(xml)))).toBe(inMarkup(xml));
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(!existsSync(shared))('files of all kinds', () => {
  const files = existsSync(shared)
    ? readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html?|md|markdown|xml)$/.test(name))
    : [];
  test.each(files)('%s', async (name) => {
    const bytes = readFileSync(shared + name);
    const read1 = await read(name, bytes);
    if (read1.source === null) return;
    const raw = bytes.toString('utf8');
    const counted = /\.(?:md|markdown)$/.test(name) ? han(raw.replace(/<!--[\s\S]*?-->/g, '')) : inMarkup(raw);
    expect(accountOf(read1)).toBeGreaterThanOrEqual(counted);
  });
});

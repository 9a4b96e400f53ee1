import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Chinese, sentencesIn } from '../support/sentences.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * Where Chinese is the matter of the program and not what it says. Whatever is not listed says nothing but through `words/`; English sentences stand nowhere else, these
 * folders included, and what bugs throw is not for people.
 */
const LAW: readonly (readonly [path: string, chinese: Chinese, reason: string])[] = [
  ['text/', 'texts', 'characters, numerals, titles'],
  ['decision/language/', 'texts', 'the lexicon of the language of amendment'],
  ['decision/reading/', 'texts', 'a wording made of texts side by side'],
  ['decision/print/', 'texts', 'the wording of a decision'],
  ['draft/', 'texts', 'the wording of a drafted decision'],
  ['render/papers/', 'texts', 'the wording of the papers of a sitting'],
  ['ripple/omnibus.ts', 'texts', 'the wording of a drafted decision'],
  ['ripple/', 'terms', 'what names of statutes and their versions are known by'],
  ['diagnostics/examples/', 'texts', 'texts of the law that raise a code'],
  ['explain/example.ts', 'texts', 'what stands around such texts'],
  ['read/docx/number-format.ts', 'texts', 'the numerals by which Word counts'],
  ['statute/transitions.ts', 'texts', 'the heading over what a decision provides of its own'],
  ['render/csv/cells.ts', 'terms', 'places as the law writes them: 第五条后'],
  ['statute/', 'terms', 'labels and addresses'],
  ['reference/', 'terms', 'how references are spelt'],
  ['decision/', 'terms', 'what a decision is known by'],
  ['read/', 'terms', 'what documents are known by'],
  ['amend/', 'terms', 'labels, marks, the title note'],
  ['compare/', 'terms', 'labels'],
  ['changes/substance/', 'terms', 'the words by which the law binds and measures'],
  ['check/', 'terms', 'the words that a rule prefers'],
  ['verify/', 'terms', 'characters that are printed for each other'],
];

/** Files with texts that look like sentences and are none. */
const NO_SENTENCES: readonly (readonly [path: string, reason: string])[] = [
  ['render/report/style', 'style sheets'],
  ['render/report/script.ts', 'a script, whose words come from the page'],
  ['render/json.ts', 'names of commands'],
  ['render/formats/html-style.ts', 'a style sheet'],
  ['render/formats/docx/fonts.ts', 'names of fonts'],
  ['render/formats/docx/styles.ts', 'Word’s own name of a style'],
  ['render/akn/names.ts', 'provinces, as titles begin with them'],
  ['cli/completion/script.ts', 'scripts of shells'],
  ['decision/language/rows.ts', 'what a row makes, as docs/language.md has it'],
  ['text/yaml/cause.ts', 'what the parser of YAML says'],
  ['read/foreign.ts', 'marks of foreign files'],
];

function chineseIn(file: string): Chinese {
  return LAW.find(([path]) => file.startsWith(path))?.[1] ?? 'none';
}

const files = (readdirSync(src, { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('words/') && !NO_SENTENCES.some(([path]) => file.startsWith(path)));

test('no sentence for people stands outside words/', () => {
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) =>
    sentencesIn(file, readFileSync(join(src, file), 'utf8'), chineseIn(file)).map(({ line, text }) => `${file}:${line} ${text.slice(0, 60)}`),
  );
  expect(found).toEqual([]);
});

test('every exception is one of a file that there is', () => {
  const all = readdirSync(src, { recursive: true }) as string[];
  for (const [path] of [...LAW, ...NO_SENTENCES])
    expect(
      all.some((file) => file.startsWith(path)),
      path,
    ).toBe(true);
});

describe('a sentence is found', () => {
  const in_ = (chinese: Chinese, code: string): readonly string[] => sentencesIn('a.ts', code, chinese).map(({ text }) => text);

  test.each([
    ['a literal', `session.say('没有目录');`, ['没有目录']],
    ['one word', `const heads = { before: '修改前' };`, ['修改前']],
    ['a template', `const line = \`操作 \${count} 项\`;`, ['操作 … 项']],
    ['English', `session.say('no folder given');`, ['no folder given']],
    ['two words of English', `const word = 'not settled';`, ['not settled']],
    ['inside markup', 'const row = html`<td class="gone note">the article is gone</td>`;', ['<td class="gone note">the article is gone</td>']],
    ['where it is an argument of an object', `print({ title: 'Comparison table' });`, ['Comparison table']],
  ])('%s', (_, code, said) => expect(in_('none', code)).toEqual(said));

  test.each([
    ['a sentence', `diagnose('A001', null, { what: '没有找到，请核对' });`, ['没有找到，请核对']],
    ['a long one without a stop', `const note = '这里写的是另一件法规的名称';`, ['这里写的是另一件法规的名称']],
    ['a term beside its English', `const NAME = zh ? '附件' : 'annex';`, ['附件']],
    ['a pair by language', `const SAYS = { zh: '编号', en: 'number' };`, ['编号']],
    ['English', `diagnose('A001', null, { what: 'the whole text' });`, ['the whole text']],
  ])('among terms of the law, %s', (_, code, said) => expect(in_('terms', code)).toEqual(said));

  test('in whole texts of the law, English and pairs by language', () => {
    expect(in_('texts', `const a = ['本决定自公布之日起施行。', 'in force from today'];`)).toEqual(['in force from today']);
  });
});

describe('what is none is left alone', () => {
  test.each([
    ['what bugs throw', `throw new Error('no writer for this format');`],
    ['what its class says of a bug', `class Broken extends Error { constructor() { super('no such thing as this'); } }`],
    ['types and keys', `type Kind = 'not applied'; const a: Record<string, number> = { 'two words here': 1, '修改': 2 };`],
    ['a command line', `const title = 'xiufa apply STATUTE --json';`],
    ['a list of terms', `const names = 'part subpart chapter'.split(' ');`],
    ['what another text is compared with', `if (label.startsWith('第') || label === '附件') keep();`],
    ['tags and their attributes', `const a = html\`<li class="gone from here"><b>\${label}</b></li>\`;`],
    ['a single word of English', `const kind = 'inserted';`],
    ['imports', `import { a } from '../words/zh/修改.ts';`],
  ])('%s', (_, code) => expect(sentencesIn('a.ts', code, 'none')).toEqual([]));

  test.each([
    ['a list of them', `const UNITS = '平方公里 平方米 立方米 公里 公顷'.split(' ');`],
    ['labels', `const label = \`第\${number}条\`;`],
    ['patterns', 'const ARTICLE = `第(?:[一二三四五六七八九十]+|[0-9]+)条，或者本条例的其他各条`;'],
    ['regular expressions', 'const RULE = new RegExp(`根据本决定作相应修改，重新公布`); const other = /自公布之日起施行。/;'],
  ])('among terms of the law, %s', (_, code) => expect(sentencesIn('a.ts', code, 'terms')).toEqual([]));
});

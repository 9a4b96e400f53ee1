import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string, ending: RegExp): string[] =>
  (readdirSync(join(root, folder), { recursive: true }) as string[]).map((name) => posix.join(folder, name)).filter((name) => ending.test(name));

const code = filesIn('src', /\.ts$/).filter((name) => !name.endsWith('.d.ts'));
const pages = [
  ...filesIn('docs', /\.md$/),
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...filesIn('src', /\.md$/),
  ...filesIn('test', /\.md$/),
];

/** A link to a page of the repository: the file that holds it, the page, the anchor ('' for the page itself). */
interface Link {
  readonly from: string;
  readonly page: string;
  readonly anchor: string;
}

/** docs/semantics.md#joints, wherever it stands. */
function citations(file: string): Link[] {
  return [...read(file).matchAll(/\bdocs\/([a-z-]+\.md)(?:#([a-z0-9-]+))?/g)].map(([, page, anchor]) => ({
    from: file,
    page: `docs/${page}`,
    anchor: anchor ?? '',
  }));
}

/** Links of Markdown within the repository, as seen from the page. */
function linksOf(page: string): Link[] {
  return [...read(page).matchAll(/\]\(([^)\s]*?\.md)?(?:#([^)\s]*))?\)/g)]
    .filter(([, target, anchor]) => (target ?? anchor) !== undefined && !/^[a-z]+:/.test(target ?? ''))
    .map(([, target, anchor]) => ({ from: page, page: target === undefined ? page : posix.join(posix.dirname(page), target), anchor: anchor ?? '' }));
}

/** The anchors of a page: those set, and those of its headings. */
function anchorsOf(page: string): string[] {
  const text = read(page);
  const set = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1] as string);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1] as string));
  return [...set, ...headings];
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** The rules: what has an anchor in front of a heading of the third level. */
function rulesOf(page: string): string[] {
  return [...read(page).matchAll(/^<a id="([^"]+)"><\/a>\n### /gm)].map((match) => match[1] as string);
}

/** Rules that no file of src carries out by itself, and why. */
const UNCITED: Readonly<Record<string, string>> = {};

const sources = [...code, ...filesIn('test', /\.ts$/), ...pages];
const links = [...sources.flatMap(citations), ...pages.flatMap(linksOf)];

test('every link to a page, and to a rule of it, leads somewhere', () => {
  expect(links.length).toBeGreaterThan(100);
  const broken = links.filter(({ page, anchor }) => !existsSync(join(root, page)) || (anchor !== '' && !anchorsOf(page).includes(anchor)));
  expect(broken).toEqual([]);
});

test('an anchor stands once', () => {
  for (const page of filesIn('docs', /\.md$/)) {
    const set = [...read(page).matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1]);
    expect(set, page).toEqual([...new Set(set)]);
  }
});

test('every rule of semantics is cited where it is carried out, or is excepted with a reason', () => {
  const rules = rulesOf('docs/semantics.md');
  const cited = new Set(
    code
      .flatMap(citations)
      .filter(({ page }) => page === 'docs/semantics.md')
      .map(({ anchor }) => anchor),
  );
  expect(rules.length).toBeGreaterThan(30);
  expect(rules.filter((rule) => !cited.has(rule)).sort()).toEqual(Object.keys(UNCITED).sort());
});

test('code cites rules by their anchors, not by numbers of sections', () => {
  expect([...code, ...filesIn('test', /\.ts$/)].filter((file) => /semantics (?:\u00a7|section)/.test(read(file)))).toEqual([]);
});

test('the tables that a drafter reads stand between their marks', () => {
  const text = read('docs/language.md');
  for (const name of ['rows', 'lexicon']) {
    const [, table = ''] = text.split(`<!-- ${name} -->`);
    expect(table.split(`<!-- /${name} -->`)[0], name).toMatch(/^\n\| class \|(?:.*\n)+$/);
    expect(text.split(`<!-- ${name} -->`).length, name).toBe(2);
  }
});

test('every decision named in the pages is in the list of decisions, and the list holds no other', () => {
  const [text = '', list = ''] = read('docs/semantics.md').split('<a id="sources"></a>');
  const namesIn = (page: string): string[] => [...page.matchAll(/[\p{Script=Han}]{2,}(?:[0-9]+件)?(?:19|20)[0-9]{2}(?![0-9年])/gu)].map(([name]) => name);
  const others = filesIn('docs', /\.md$/).filter((page) => page !== 'docs/semantics.md');
  const used = [text, ...others.map(read)].flatMap(namesIn);
  const listed = namesIn([...list.matchAll(/^\| ([^|]+) \|/gm)].map((row) => row[1]).join('\n'));
  expect(listed.length).toBeGreaterThan(15);
  // The amendments of the constitution are listed as a range.
  const isListed = (name: string): boolean => listed.includes(name) || /^宪法(?:1993|1999|2004)$/.test(name);
  expect([...new Set(used.filter((name) => !isListed(name)))]).toEqual([]);
  expect(listed.filter((name) => !used.includes(name))).toEqual([]);
});

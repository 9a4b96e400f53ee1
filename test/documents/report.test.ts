import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { amended, pageOf } from '../support/report.ts';
import { decisionOf, projectFile, shortCase, statuteOf } from '../support/texts.ts';

// A browser opens the reports as a reader does, from files: nothing may fail, nothing may be fetched.

let browser: Browser;
let folder: string;
const faults: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-page-'));
  const executablePath = process.env['CHROMIUM'] ?? execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
  write('land.html', landPage());
  write('chain.html', chainPage());
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});

function write(name: string, page: string): void {
  writeFileSync(join(folder, name), page);
}

function landPage(): string {
  const base = statuteOf(projectFile('statutes/shanxi-land-2008.txt'), 'land.txt');
  return pageOf(amended(base, decisionOf(projectFile('decisions/shanxi-2020-66.txt'), 'decision.txt')));
}

function chainPage(): string {
  const { base, ...one } = shortCase(['第一条　甲。', '第二条　乙。', '第三条　第二条所称乙。'], ['一、将第一条中的“甲”修改为“丙”。']);
  const first = amended(base, one);
  const second = amended(first.after, shortCase([], ['一、删去第一条。', '二、将第二条中的“乙”修改为“丁”。']));
  return pageOf(first, { amendments: [first, second], diagnostics: [...first.diagnostics, ...second.diagnostics] });
}

/** Opens a report; what the console, the policy or the network has to say is a fault. */
async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  const url = pathToFileURL(join(folder, name.replace(/#.*/, ''))).href;
  page.on('console', (message) => void faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => void faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) faults.push(`request: ${request.url()}`);
  });
  await page.goto(url + (/#.*/.exec(name)?.[0] ?? ''));
  return page;
}

const isInView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < element.ownerDocument.documentElement.clientHeight;
  });

/** A link is followed after the click has returned: asks until the page has gone there. */
const eventually = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 10_000 });

describe('links', () => {
  test('lead from an item to its places, and from a place back to its item', async () => {
    const page = await open('land.html');
    const place = page.locator('#s1-i5 .places a');
    const row = (await place.getAttribute('href')) ?? '';
    await place.click();
    await eventually(() => isInView(page, row)).toBe(true);
    await eventually(() => page.locator(row).evaluate((element) => element.classList.contains('here'))).toBe(true);
    await page.locator('label[for=s1-t-numbers]').click();
    await eventually(() => page.locator('#s1-i5').isVisible()).toBe(false);
    await page.locator(`${row} .chip`).click();
    await eventually(() => page.locator('#s1-i5').isVisible()).toBe(true);
    await eventually(() => isInView(page, '#s1-i5')).toBe(true);
    await page.close();
  });

  test('open a fold, and clear a filter that hides where they lead', async () => {
    const page = await open('land.html');
    await page.locator('label[for=s1-t-numbers]').click();
    const kept = page.locator('.map .kept a').first();
    const row = (await kept.getAttribute('href')) ?? '';
    await eventually(() => page.locator(row).isVisible()).toBe(false);
    await kept.click();
    await eventually(() => page.locator(row).isVisible()).toBe(true);
    await page.locator('#by-item').selectOption('4');
    await page.locator('.map .kept a').first().click();
    await eventually(() => page.locator(row).isVisible()).toBe(true);
    expect(await page.locator('#by-item').inputValue()).toBe('');
    await page.close();
  });
});

describe('views and filters', () => {
  test('side by side shows the old words on the left, the new ones on the right', async () => {
    const page = await open('land.html');
    await page.keyboard.press('v');
    const row = page.locator('.law > .b > .r.ch:has(> .b2 ins):has(> .a del)', { hasText: '自然资源主管部门' }).first();
    // What is off the screen is not laid out.
    await row.scrollIntoViewIfNeeded();
    await expect.poll(() => row.locator('.a').innerText()).not.toBe('');
    const texts = (await row.locator('.a, .b2').all()).map((cell) => cell.innerText());
    const [old, now] = await Promise.all(texts);
    expect(old).toContain('土地行政主管部门');
    expect(old).not.toContain('自然资源主管部门');
    expect(now).toContain('自然资源主管部门');
    expect(now).not.toContain('土地行政主管部门');
    const [left, right] = await Promise.all([row.locator('.a').boundingBox(), row.locator('.b2').boundingBox()]);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    // A line that did not change stands in both columns.
    await page.keyboard.press('o');
    const same = page.locator('.fold:not(.rep) .r').first();
    expect(await same.locator('.b2').innerText()).toBe(await same.locator('.a').innerText());
    await page.close();
  });

  test('changes only, by item, by words', async () => {
    const page = await open('land.html');
    const articles = (): Promise<number> => page.locator('.b.article:visible').count();
    await eventually(() => page.locator('.fold').first().isVisible()).toBe(true);
    await page.keyboard.press('c');
    // What is the same in many places stays folded, but is there.
    expect(await page.locator('.fold:not(.rep):visible').count()).toBe(0);
    expect(await page.locator('.b.article:visible:not(.ch)').count()).toBe(0);
    // Changes of substance, then everything again.
    await page.keyboard.press('c');
    await page.keyboard.press('c');
    await page.locator('#by-item').selectOption('5');
    expect(await articles()).toBe(1);
    expect(await page.locator('#said').innerText()).toBe('1 条');
    expect(await page.locator('.b.division:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('#find').fill('宅基地');
    await expect.poll(articles).toBeLessThan(10);
    for (const text of await page.locator('.b.article:visible').allInnerTexts()) expect(text).toContain('宅基地');
    await page.locator('#find').fill('没有这样的话');
    await expect.poll(() => page.locator('#said').innerText()).toBe('没有符合的条文');
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('.fold').first().isVisible()).toBe(true);
    await page.close();
  });
});

describe('the keyboard', () => {
  test('goes from change to change', async () => {
    const page = await open('land.html');
    const here = (): Promise<string | null> => page.locator('.r.here').getAttribute('id');
    await page.keyboard.press('j');
    const first = await here();
    await page.keyboard.press('n');
    expect(await here()).not.toBe(first);
    expect(await page.locator('#at').innerText()).toMatch(/^2 \/ [0-9]+$/);
    await page.keyboard.press('k');
    expect(await here()).toBe(first);
    expect(await page.evaluate('document.activeElement.id')).toBe(first);
    for (let i = 0; i < 200; i++) await page.keyboard.press('j');
    await eventually(() => isInView(page, '.r.here')).toBe(true);
    const [at, all] = (await page.locator('#at').innerText()).split(' / ');
    expect(at).toBe(all);
    await page.close();
  });

  test('opens the filter with / and the help with ?, and Escape closes them', async () => {
    const page = await open('land.html');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('find');
    await page.keyboard.type('j?');
    expect(await page.locator('#find').inputValue()).toBe('j?');
    await page.keyboard.press('Escape');
    expect(await page.locator('#find').inputValue()).toBe('');
    await page.keyboard.press('?');
    await eventually(() => page.locator('#help').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('#help').isVisible()).toBe(false);
    await page.close();
  });

  test('reaches the text first of all', async () => {
    const page = await open('land.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('s1-text');
    await page.close();
  });
});

describe('a chain', () => {
  test('shows one decision at a time, and a link shows the one it leads into', async () => {
    const page = await open('chain.html');
    const shown = (): Promise<string[]> => page.locator('.step:visible').evaluateAll((steps) => steps.map((step) => step.id));
    await eventually(shown).toEqual(['s1']);
    await page.locator('.steps a').nth(1).click();
    await eventually(shown).toEqual(['s2']);
    expect(await page.locator('#by-item option').allInnerTexts()).toEqual(['决定各项', '一', '二']);
    await page.goBack();
    await eventually(shown).toEqual(['s1']);
    await page.close();
    const inner = await open('chain.html#s2-proof');
    await eventually(() => isInView(inner, '#s2-proof')).toBe(true);
    await inner.close();
  });

  test('is all there without script, and its links work', async () => {
    const page = await open('chain.html', { javaScriptEnabled: false });
    expect(await page.locator('.step:visible').count()).toBe(2);
    expect(await page.locator('.panel:visible').count()).toBe(await page.locator('.panel').count());
    await page.locator('#s2-i2 .places a').click();
    await eventually(() => page.locator('#find').isVisible()).toBe(false);
    await page.locator('label[for=v-two]').click();
    await eventually(() => page.locator('#s2 .r.ch .b2').first().isVisible()).toBe(true);
    await page.close();
  });
});

describe('how it looks', () => {
  test('on paper: the text, marks that need no colour, no controls, every decision', async () => {
    for (const name of ['land', 'chain']) {
      const page = await open(`${name}.html`);
      const file = join(folder, `${name}.pdf`);
      await page.pdf({ path: file, preferCSSPageSize: true });
      const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
      const pages = Number(/Pages:\s+([0-9]+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
      expect(pages).toBeGreaterThan(name === 'land' ? 5 : 1);
      for (const words of name === 'land' ? ['自然资源主管部门', '没有一处遗漏', '第四十二条增加一款'] : ['决定之一', '决定之二'])
        expect(text).toContain(words);
      expect(text).not.toContain('只看改动');
      await page.emulateMedia({ media: 'print' });
      const line = (selector: string): Promise<unknown> => page.evaluate(`getComputedStyle(document.querySelector('${selector}')).textDecorationLine`);
      expect([await line('.law del'), await line('.law ins')]).toEqual(['line-through', 'underline']);
      await page.close();
    }
  });

  test('in the dark, and on a narrow screen: nothing sticks out', async () => {
    const dark = await open('land.html', { colorScheme: 'dark' });
    const [ground, ink] = (await dark.evaluate('[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]')) as [string, string];
    expect(brightness(ground)).toBeLessThan(60);
    expect(brightness(ink)).toBeGreaterThan(180);
    const shot = join(folder, 'dark.png');
    await dark.screenshot({ path: shot });
    expect(statSync(shot).size).toBeGreaterThan(20_000);
    await dark.close();
    for (const width of [360, 820, 1440]) {
      const page = await open('land.html', { viewport: { width, height: 800 } });
      for (const view of ['v-red', 'v-two']) {
        await page.locator(`label[for=${view}]`).click();
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
      await page.close();
    }
  });
});

function brightness(colour: string): number {
  const parts =
    colour
      .match(/[0-9.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}

test('a code of 1,260 articles opens and is filtered quickly', async () => {
  const articles = Array.from({ length: 1260 }, (_, i) => `${i + 1}. `).map(
    (_, i) => `第${chinese(i + 1)}条　当事人应当遵守法律，${'不得损害他人合法权益，'.repeat(7)}否则承担责任。`,
  );
  const { base, ...read } = shortCase(articles, ['一、删去第十条。', '二、将第六百条中的“当事人”修改为“民事主体”。']);
  write('code.html', pageOf(amended(base, read)));
  const begin = performance.now();
  const page = await open('code.html');
  await page.keyboard.press('j');
  expect(performance.now() - begin).toBeLessThan(20_000);
  const keys = performance.now();
  await page.keyboard.press('v');
  await page.keyboard.press('o');
  await page.locator('#find').fill('民事主体');
  await expect.poll(() => page.locator('#said').innerText()).toBe('1 条');
  expect(performance.now() - keys).toBeLessThan(20_000);
  await page.close();
});

function chinese(n: number): string {
  const units = ['', '十', '百', '千'];
  const spelt = [...String(n)].map((d, i, all) => (d === '0' ? '零' : `${'〇一二三四五六七八九'[Number(d)]}${units[all.length - 1 - i]}`)).join('');
  return spelt.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

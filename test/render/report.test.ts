import { type CheerioAPI, load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import { proofOf } from '../../src/render/report/proof.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import { CELL_END, CELL_LINE } from '../../src/text/source.ts';
import { caseReadings, caseTexts } from '../support/cases.ts';
import { changesBy } from '../support/changes.ts';
import { amended, digest, faultsOf, pageOf } from '../support/report.ts';
import { decisionOf, projectFile, shortCase, statuteOf } from '../support/texts.ts';

const land = statuteOf(projectFile('statutes/shanxi-land-2008.txt'), 'land.txt');
const shanxi = decisionOf(projectFile('decisions/shanxi-2020-66.txt'), 'decision.txt');
const landPage = pageOf(amended(land, shanxi));

/** The lines of the text on the page, without what was deleted, or without what was inserted; white space does not count. */
function wordsOnPage($: CheerioAPI, step: string, without: 'del' | 'ins'): string[] {
  return $(`#${step} .law .r`)
    .toArray()
    .map((row) => {
      const line = $(row).children('.a').clone();
      line.find(without).remove();
      return line.text().replace(/\s/g, '');
    })
    .filter((line) => line !== '');
}

function printed(statute: Statute): string {
  return printStatute(statute).join('').replaceAll(CELL_END, '').replaceAll(CELL_LINE, '').replace(/\s/g, '');
}

function brokenLinks($: CheerioAPI): string[] {
  const targets = [
    ...$('a')
      .toArray()
      .map((a) => $(a).attr('href') ?? ''),
    ...$('label')
      .toArray()
      .map((label) => `#${$(label).attr('for')}`),
    ...$('[aria-labelledby]')
      .toArray()
      .map((e) => `#${$(e).attr('aria-labelledby')}`),
  ];
  const ids = new Set(
    $('[id]')
      .toArray()
      .map((e) => `#${$(e).attr('id')}`),
  );
  return targets.filter((target) => !ids.has(target));
}

/** Rows that say which item changed them, without that item leading back to them; and places that do not say so of an item that names them. */
function oneWayLinks($: CheerioAPI): string[] {
  const found: string[] = [];
  for (const chip of $('.r .chip').not('.c').toArray()) {
    const row = $(chip).closest('.r');
    const item = $(chip).attr('href') ?? '';
    const lines = row.is('.toc, .annex');
    if (!lines && $(`${item} .places a[href="#${row.attr('id')}"]`).length === 0) found.push(`${row.attr('id')} → ${item}`);
  }
  for (const place of $('.order .places:not(.target) a').toArray()) {
    const item = $(place).closest('.order');
    const row = $($(place).attr('href') ?? '');
    const items = row.closest('.b').attr('data-items')?.split(' ') ?? [];
    if (!items.includes(item.attr('data-item') ?? '')) found.push(`${item.attr('id')} → ${row.attr('id')}`);
  }
  return found;
}

describe.each([...caseReadings.keys()])('%s', (name) => {
  const { base, ...read } = caseTexts(name);
  const { amendment, diagnostics } = amend(base, read.decision, undefined, read.diagnostics);

  test.skipIf(amendment === null)('gives a whole page that holds both texts', () => {
    if (amendment === null) return;
    const page = pageOf(amendment, { diagnostics: [...read.diagnostics, ...diagnostics] });
    expect(faultsOf(page)).toEqual([]);
    const $ = load(page);
    expect([brokenLinks($), oneWayLinks($)]).toEqual([[], []]);
    expect(wordsOnPage($, 's1', 'del').join('')).toBe(printed(amendment.after));
    const old = wordsOnPage($, 's1', 'ins').join('');
    // What moved stands where it went; its words are there all the same.
    if ($('.t.mov').length === 0) expect(old).toBe(printed(base));
    else expect([...old].sort().join('')).toBe([...printed(base)].sort().join(''));
    // What was said stands on the page once: as a choice or among the diagnostics.
    const chosen = amendment.choices.flatMap((choice) => choice.diagnostics);
    const said = new Set([...read.diagnostics, ...diagnostics]);
    expect([$('.choices li').length, $('.findings li').length]).toEqual([amendment.choices.length, said.size - chosen.length]);
    expect($('.order').length).toBe(amendment.part.items.length);
  });

  test.skipIf(amendment === null)('accounts for every unit', () => {
    if (amendment === null) return;
    const proof = proofOf(amendment, changesBy(amendment));
    expect([proof.unaccounted, proof.agrees]).toEqual([0, true]);
    for (const [, a] of proof.levels) {
      expect(a.before).toBe(a.same + a.text + a.number + a.gone + a.rewritten);
      expect(a.after).toBe(a.same + a.text + a.number + a.added);
    }
    const { before, kept, deleted, inserted, after } = proof.characters;
    expect([kept + deleted, kept + inserted]).toEqual([before, after]);
  });
});

describe('the page', () => {
  const $ = load(landPage);

  test('is the same bytes every time, and refers to nothing outside', () => {
    expect(pageOf(amended(land, shanxi))).toBe(landPage);
    expect(landPage).not.toMatch(/(?:src|href)="(?!#|data:,")|url\(|@import|https?:/);
    expect(
      $('link')
        .toArray()
        .map((e) => $(e).attr('href')),
    ).toEqual(['data:,']);
  });

  test('allows its own style and script alone', () => {
    const policy = $('meta[http-equiv]').attr('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const element of ['style', 'script']) {
      const codes = [...landPage.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map((match) => match[1] as string);
      expect(codes.length).toBeGreaterThan(0);
      for (const code of codes) expect(policy).toContain(`'sha256-${digest(code, 'base64')}'`);
    }
    expect(landPage).not.toMatch(/ (?:style|on[a-z]+)="/);
  });

  test('counts what became of the operations and the articles', () => {
    const figures = $('.mast .figures li')
      .toArray()
      .map((e) => $(e).text());
    expect(figures).toEqual(['11 操作执行', '24 修改条文', '21 删去条文', '1 移动、合并、拆出', '31 序号改变', '1 程序选择', '0 警告']);
    expect($('#s1-choices .msg').text()).toContain('仍照原样写“修正”');
    expect($('#s1-choices .or').text()).toBe('或者：以前的各次补写第几次，这次写第 2 次');
  });

  test('shows an item in its words, with what was understood and every place it changed', () => {
    const item = $('#s1-i5');
    expect(item.find('.word').text()).toBe('第四十二条增加一款，作为第二款：“农业农村主管部门对违反农村宅基地管理法律、法规的行为，依法进行监督检查。”');
    expect(item.find('.ops').text()).toBe('增加一款 第四十二条第二款 1 处第二十四条第二款');
    const row = $(item.find('.places a').attr('href') ?? '');
    expect(row.find('.a ins').text()).toBe('农业农村主管部门对违反农村宅基地管理法律、法规的行为，依法进行监督检查。');
    expect(row.find('.chip').attr('href')).toBe('#s1-i5');
  });

  test('maps old numbers to new ones, gone units and merged ones among them', () => {
    const lines = $('.map tr')
      .toArray()
      .map((e) =>
        $(e)
          .children('td')
          .toArray()
          .map((td) => $(td).text())
          .join(' | '),
      );
    for (const line of ['第三章 | 第二章', '第七条 | 删去', '第三十八条、第三十九条 | 第二十一条 合并', '新增 | 第二十四条第二款', '第四十二条 | 第二十四条']) {
      expect(lines).toContain(line);
    }
  });

  test('folds the articles that nothing changed', () => {
    expect($('.fold').first().children('summary').text()).toBe('第一条至第四条　未改动');
    expect($('.fold:not(.rep) .r.ch').length).toBe(0);
    expect(
      $('.fold')
        .first()
        .find('.article.r .l')
        .toArray()
        .map((e) => $(e).text()),
    ).toEqual(['第一条', '第二条', '第三条', '第四条']);
  });

  test('names the other statutes of the decision', () => {
    expect($('.head').text()).toContain('该决定还修改《山西省机关运行保障条例》、《山西省各级人民代表大会选举实施细则》');
  });

  test('speaks English, addresses staying Chinese', () => {
    const english = load(pageOf(amended(land, shanxi), {}, 'en'));
    expect(english('html').attr('lang')).toBe('en');
    expect(english('.law').attr('lang')).toBe('zh-CN');
    expect(english('#s1-i5 .ops').text()).toBe('insert 1 款 第四十二条第二款 1 place第二十四条第二款');
  });
});

describe('what follows from a change', () => {
  const { base, decision, diagnostics } = shortCase(
    ['第一条　本市适用本条例。', '第二条　（略）', '第三条　违反第四条规定的，由公安、工商部门处罚。', '第四条　禁止倾倒。'],
    ['一、删去第二条。', '二、删去第三条中的“、工商”。'],
  );
  const $ = load(pageOf(amended(base, { decision, diagnostics })));

  test('is listed apart from what the items order, and marked in the text', () => {
    const list = $('#s1-consequences');
    expect(
      list
        .find('h4')
        .toArray()
        .map((e) => $(e).text()),
    ).toEqual(['引用的条文序号 1', '题注 1', '重新编排的序号 2']);
    expect(list.find('.consequences').first().text()).toBe('第二条第四条 → 第三条');
    const row = $(list.find('.unit').attr('href') ?? '');
    expect(
      row
        .find('.a ins.c')
        .toArray()
        .map((e) => $(e).attr('title')),
    ).toEqual(['随序号', '引用随序号']);
    expect(
      row
        .find('.chip')
        .toArray()
        .map((e) => $(e).text()),
    ).toEqual(['二', '引用随序号']);
  });
});

describe('text that looks like markup', () => {
  const wild = `<script>alert(1)</script>&amp;'</del>`;
  const base = statuteOf(['某市<b>条例', '第一条　甲。', `第二条　不得${wild}"x"。`, '第三条　第二条适用于丙。'].join('\n'), '"><img src=x>.txt');
  const read = decisionOf(
    ['某市人民代表大会常务委员会关于修改《某市<b>条例》的决定', `一、将第一条修改为：“${wild}。”`, '二、删去第二条。', '三、酌情<i>处理。'].join('\n'),
    '<decision>.txt',
  );
  const amendment = amended(base, read);
  const page = pageOf(amendment, { diagnostics: [...read.diagnostics, ...amendment.diagnostics], notApplied: ['<u>决定'] });
  const $ = load(page);

  test('stays text everywhere', () => {
    expect(faultsOf(page)).toEqual([]);
    expect([$('script').length, $('img').length, $('.law b').not('.l').length]).toEqual([1, 0, 0]);
    expect($('h1').text()).toBe('某市<b>条例');
    expect(wordsOnPage($, 's1', 'del').join('')).toBe(printed(amendment.after));
    expect($('#s1-i1 .word').text()).toContain(wild);
    expect($('.colophon').text()).toContain('"><img src=x>.txt');
    expect($('.findings').text()).toContain('<decision>.txt');
    expect($('.mast .alert').text()).toContain('<u>决定');
  });

  test('control characters do not reach the page', () => {
    const odd = statuteOf(['某市条例', '第一条　甲\u0001乙。'].join('\n'));
    const plain = pageOf(amended(odd, decisionOf(['关于修改《某市条例》的决定', '一、将第一条中的“乙”修改为“丙”。'].join('\n'))));
    expect(plain).not.toMatch(/(?![\t\n])\p{Cc}/u);
  });
});

describe('failures', () => {
  const text = projectFile('decisions/shanxi-2020-66.txt')
    .replace('删去第十六条第三款', '删去第九百条第三款')
    .replace('将第四十七条中的', '关于第四十七条酌情处理');
  const read = decisionOf(text, 'decision.txt');
  const amendment = amended(land, read);
  const $ = load(pageOf(amendment, { diagnostics: [...read.diagnostics, ...amendment.diagnostics] }));

  test('stand at the head, before the text, and lead to their items', () => {
    const alert = $('.alert');
    expect(alert.text()).toContain('11 项操作中有 1 项未能执行、2 项未能读懂');
    expect(alert.text()).toContain('不是修改后的正式文本');
    expect(
      alert
        .find('.chip')
        .toArray()
        .map((e) => $(e).attr('href')),
    ).toEqual(['#s1-i3', '#s1-i7']);
    expect($('.step').html()?.indexOf('class="alert"')).toBeLessThan($('.step').html()?.indexOf('class="law"') ?? -1);
    expect($('.figures .failed').text()).toBe('1 未能执行');
  });

  test('an item says why it failed, or that it was not understood', () => {
    expect($('#s1-i3').is('.failed')).toBe(true);
    expect($('#s1-i3 .fail').text()).toContain('A001');
    expect($('#s1-i7').is('.not-understood')).toBe(true);
    expect($('#s1-i7 .fail').first().text()).toContain('D002');
    expect($('.order.applied').length).toBe(8);
  });

  test('a diagnostic leads to its item', () => {
    const a001 = $('.findings li')
      .toArray()
      .find((e) => $(e).find('code').text() === 'A001');
    expect(
      $(a001 ?? '')
        .find('a.place')
        .attr('href'),
    ).toBe('#s1-i3');
  });
});

describe('a chain of decisions', () => {
  const { base, decision, diagnostics } = shortCase(['第一条　甲。', '第二条　乙。'], ['一、将第一条中的“甲”修改为“丙”。']);
  const first = amended(base, { decision, diagnostics });
  const second = amended(first.after, shortCase([], ['一、将第二条中的“乙”修改为“丁”。', '二、删去第九条。']));
  const page = pageOf(first, { amendments: [first, second], diagnostics: [...first.diagnostics, ...second.diagnostics] });
  const $ = load(page);

  test('has a section each, with ids of their own', () => {
    expect(faultsOf(page)).toEqual([]);
    expect(brokenLinks($)).toEqual([]);
    expect(
      $('.step')
        .toArray()
        .map((e) => $(e).attr('id')),
    ).toEqual(['s1', 's2']);
    expect($('.mast ol a[href="#s1"], .mast ol a[href="#s2"]').length).toBe(2);
    expect(wordsOnPage($, 's1', 'del').join('')).toBe(printed(first.after));
    expect(wordsOnPage($, 's2', 'del').join('')).toBe(printed(second.after));
  });

  test('keeps what is said of each apart', () => {
    expect($('#s1 .alert').length).toBe(0);
    expect($('#s2 .alert').length).toBe(1);
    expect($('#s1-findings').text()).not.toContain('A001');
    expect(
      $('.steps a')
        .toArray()
        .map((e) => $(e).attr('class')),
    ).toEqual(['good', 'bad']);
  });

  test('that breaks off says which decisions were not carried out', () => {
    const broken = load(pageOf(first, { notApplied: ['关于修改《别的条例》的决定', '再一个决定'] }));
    expect(broken('.mast .alert').text()).toContain('《关于修改《别的条例》的决定》没有修改这件法规');
    expect(broken('.mast .alert').text()).toContain('再一个决定');
  });
});

test('a code of 1,260 articles gives a page of moderate size in moderate time', () => {
  const articles = Array.from(
    { length: 1260 },
    (_, i) => `第${numeral(i + 1)}条　当事人应当遵守第${numeral((i % 1000) + 200)}条的规定，${'不得损害他人合法权益，'.repeat(7)}否则承担责任。`,
  );
  const { base, decision, diagnostics } = shortCase(articles, ['一、删去第十条。', '二、将有关条款中的“当事人”修改为“民事主体”。']);
  const amendment = amended(base, { decision, diagnostics });
  const begin = performance.now();
  const page = pageOf(amendment);
  expect(performance.now() - begin).toBeLessThan(10_000);
  // Every article is changed, and stands twice: for the redline and for the new column.
  expect(Buffer.byteLength(page)).toBeLessThan(4_000_000);
  expect(load(page)('.law .b.article.ch').length).toBe(1260);
});

function numeral(n: number): string {
  const digits = '〇一二三四五六七八九';
  const units = ['', '十', '百', '千'];
  const spelt = [...String(n)].map((d, i, all) => (d === '0' ? '零' : `${digits[Number(d)]}${units[all.length - 1 - i]}`)).join('');
  return spelt.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/lines.ts';
import { placeOf } from '../../src/text/passage.ts';
import { type Reading, SourceText } from '../../src/text/source.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url).pathname;
const SHANXI = ['land-2020', 'organ-2020', 'election-2020'];

function linesOf(raw: string): string[] {
  return readText(new SourceText('sample', raw)).reading.lines.map((line) => line.text);
}

function read(path: string): string {
  return readFileSync(`${CORPUS}${path}`, 'utf8');
}

/** The sample of the gazette's first page, cut short; a column break stands in the middle of 第二条. */
const PRINT = ` 山西省土地管理

办法

(２０２０年１１月２７日山西省第十三届人民代表大会

常务委员会第二十一次会议通过)

第一章　总　则

第一条　为实施«中华人民共和国土地管理

法»(以下简称«土地管理法»),结合本省实际,制定

本办法.

第二条　全省的土地依法划分为国有土地和
 农民集体所有的土地.

任何单位和个人不得侵占、买卖或者以其他形

式非法转让土地.土地使用权可以依法转让.

—７４—

　山西省人民代表大会常务委员会公报２０２０\u{100170}６　

第三条 各级人民政府必须严格执行土地管

理法律、法规,加强土地资源、资产管理,坚决制止

非法占用土地的行为.按照一倍以上２\u{1001b0}５倍以下

处以罚款的,罚款额为耕地开垦费的—倍以上二倍

以下..

第四条 　 本办法 自 公 布 之 日 起 施 行.

１９８７年１月１１日山西省第六届人民代表大会常

务委员会第二十二次会议通过的«山西省土地管理

实施办法»同时废止.
`;

const TYPED = [
  '山西省土地管理办法',
  '（2020年11月27日山西省第十三届人民代表大会常务委员会第二十一次会议通过）',
  '第一章　总　则',
  '第一条　为实施《中华人民共和国土地管理法》（以下简称《土地管理法》），结合本省实际，制定本办法。',
  '第二条　全省的土地依法划分为国有土地和农民集体所有的土地。',
  '任何单位和个人不得侵占、买卖或者以其他形式非法转让土地。土地使用权可以依法转让。',
  '第三条　各级人民政府必须严格执行土地管理法律、法规，加强土地资源、资产管理，坚决制止非法占用土地的行为。按照一倍以上2.5倍以下处以罚款的，罚款额为耕地开垦费的—倍以上二倍以下。。',
  '第四条　本办法自公布之日起施行。1987年1月11日山西省第六届人民代表大会常务委员会第二十二次会议通过的《山西省土地管理实施办法》同时废止。',
];

describe('a plain text', () => {
  it('keeps every character of its lines', () => {
    const raw = '\ufeff某办法\r\n\r\n  第一条 本办法,自２０２０年1月1日起施行.  \n\u3000\u3000第二条　«某»\u200b\r第三条　完。';
    expect(linesOf(raw)).toEqual(['某办法', '第一条 本办法,自２０２０年1月1日起施行.', '第二条　«某»', '第三条　完。']);
  });

  it('is plain however short', () => {
    const decision =
      '某常务委员会关于修改《某条例》的决定\n（2020年1月1日某常务委员会第一次会议通过）\n将第三条修改为：“本条例所称某，是指某。”\n本决定自公布之日起施行。';
    expect(linesOf(decision)).toEqual(decision.split('\n'));
    expect(linesOf('某办法')).toEqual(['某办法']);
    expect(linesOf(' \n\n')).toEqual([]);
  });

  it('is not taken for print because of half-width marks or many short lines', () => {
    const headings = Array.from({ length: 30 }, (_, i) => `第${i + 1}号 关于某项工作的若干规定的通知的批复`);
    const articles = Array.from({ length: 30 }, (_, i) => `第${i}条 各级人民政府应当加强对某项工作的领导,保障经费,并且${'按照规定'.repeat(i % 9)}执行.`);
    expect(linesOf([...headings.slice(0, 8), ...articles].join('\n'))).toEqual([...headings.slice(0, 8), ...articles]);
  });
});

describe('a print', () => {
  const source = new SourceText('print', PRINT);
  const { reading, diagnostics } = readText(source);

  it('is re-joined and set as the official text is', () => {
    expect(reading.lines.map((line) => line.text)).toEqual(TYPED);
    expect(diagnostics.map(({ code, params }) => ({ code, ...params }))).toEqual([{ code: 'R013', what: 'margin', count: '2' }]);
  });

  it('knows where each character was printed', () => {
    expectOrigins(reading);
    const paragraph = reading.lines[6];
    if (!paragraph) throw new Error('no paragraph');
    const at = paragraph.text.indexOf('2.5倍');
    const place = placeOf(paragraph, at, at + 4);
    expect(place && PRINT.slice(place.span.start, place.span.end)).toBe('２\u{1001b0}５倍');
    const mark = paragraph.text.indexOf('，');
    expect(PRINT[placeOf(paragraph, mark, mark + 1)?.span.start ?? 0]).toBe(',');
  });

  it('keeps an item number from a sentence that ends in a figure', () => {
    const wrapped = PRINT.replace(/第四条.*/s, '第四条　每户可以领取的补助标准计算为\n\n１２.具体办法由省人民政府制定.\n');
    expect(linesOf(wrapped).at(-1)).toBe('第四条　每户可以领取的补助标准计算为12。具体办法由省人民政府制定。');
  });

  it('ends an instruction header without a stop, and reads item numbers', () => {
    const decision = `${PRINT}
二、对«山西省机关运行保障条例»作出修改

１\u{1001b0}将第三条修改为:“本条例所称机关运行保

障,是指对机关运行所需经费、资产、服务、能源、

资源等进行统筹、配置、管理、监督等行政活动.”
`;
    expect(linesOf(decision).slice(-2)).toEqual([
      '二、对《山西省机关运行保障条例》作出修改',
      '1.将第三条修改为：“本条例所称机关运行保障，是指对机关运行所需经费、资产、服务、能源、资源等进行统筹、配置、管理、监督等行政活动。”',
    ]);
  });

  it('reports a paragraph end that nothing decides', () => {
    // The first line is full and ends in a stop, and the second fits as the rest of the article and as a paragraph.
    const doubtful = PRINT.replace(/第四条.*/s, '第四条　鼓励单位和个人依法开发利用土地.\n\n逾期不缴纳的,依法处理.\n');
    const found = readText(new SourceText('doubtful', doubtful)).diagnostics.filter((d) => d.code !== 'R013');
    expect(found.map((d) => [d.code, d.params])).toEqual([['R005', { before: '人依法开发利用土地。', after: '逾期不缴纳的，依法处' }]]);
    const place = found[0]?.place;
    expect(place && doubtful.slice(place.span.start, place.span.end)).toBe('逾期不缴纳的,依法处');
  });
});

/** Every character stands where its origin says, up to the typography that reading gives it. */
function expectOrigins({ source, lines }: Reading): void {
  const widened: Readonly<Record<string, string>> = {
    '，': ',',
    '。': '.',
    '；': ';',
    '：': ':',
    '（': '(',
    '）': ')',
    '《': '«',
    '》': '»',
    '〈': '‹',
    '〉': '›',
  };
  let last = -1;
  for (const line of lines) {
    for (let i = 0; i < line.text.length; i++) {
      const character = line.text[i] as string;
      const start = placeOf(line, i, i + 1)?.span.start ?? -1;
      const printed = source.raw[start] as string;
      const digit = /[0-9]/.test(character) ? String.fromCharCode(character.charCodeAt(0) - 0x30 + 0xff10) : character;
      const dot = character === '.' && source.raw.codePointAt(start) === 0x1001b0;
      const space = character === '\u3000' && /[\s\u3000]/.test(printed);
      if (![character, widened[character], digit].includes(printed) && !dot && !space) expect([character, start]).toEqual([printed, start]);
      if (start < last) expect(start).toBeGreaterThanOrEqual(last);
      last = start;
    }
  }
}

const absent = !existsSync(CORPUS);
if (absent) console.warn('test/read: ../shared/corpus is absent, its texts are not read');

describe.skipIf(absent)('the real gazette (../shared/corpus/shanxi)', () => {
  it.each(SHANXI)('%s: the statute reads as its clean text does, the title note up to its line breaks', (folder) => {
    const { reading } = readText(new SourceText(folder, read(`shanxi/${folder}/after.raw.txt`)));
    const got = reading.lines.map((line) => line.text);
    const want = read(`shanxi/${folder}/after.txt`)
      .split('\n')
      .filter((line) => line !== '');
    const noteLines = want.findIndex((line) => line.startsWith('第一章')) - 1;
    expect(got[0]).toBe(want[0]);
    expect(got[1]?.replace(/\s/g, '')).toBe(
      want
        .slice(1, 1 + noteLines)
        .join('')
        .replace(/\s/g, ''),
    );
    expect(got.slice(2)).toEqual(asPrinted(want.slice(1 + noteLines)));
    expectOrigins(reading);
  });

  it.each(SHANXI)('%s: the decision reads as its clean text does', (folder) => {
    const want = read(`shanxi/${folder}/decision.clean.txt`)
      .split('\n')
      .filter((line) => line !== '');
    const { reading, diagnostics } = readText(new SourceText(folder, read(`shanxi/${folder}/decision.txt`)));
    expect(reading.lines.map((line) => line.text)).toEqual(want);
    expect(diagnostics).toEqual([]);
  });

  it('takes no text with one paragraph a line for a print', () => {
    const folders = readdirSync(`${CORPUS}triples`).map((name) => `triples/${name}`);
    for (const folder of ['decisions', ...folders]) {
      for (const name of readdirSync(CORPUS + folder).filter((file) => file.endsWith('.txt'))) {
        const raw = read(`${folder}/${name}`);
        const want = raw
          .split(/\r?\n/)
          .map((line) => line.replace(/^[\s\u200b-\u200d]+|[\s\u200b-\u200d]+$/g, ''))
          .filter((line) => line !== '');
        expect(linesOf(raw), name).toEqual(want);
      }
    }
  });
});

/**
 * after.txt begins a paragraph with 罢免要求应当写明罢免理由 in 第五十四条 of the election rules. The print does not: that line
 * fills the column (21 em) and has no room for the indent of a first line.
 */
function asPrinted(lines: readonly string[]): string[] {
  const at = lines.indexOf('罢免要求应当写明罢免理由。被提出罢免的代表有权在选民会议上提出申辩意见，也可以书面提出申辩意见。');
  return at < 0 ? [...lines] : [...lines.slice(0, at - 1), `${lines[at - 1]}${lines[at]}`, ...lines.slice(at + 1)];
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/lines.ts';
import { formatAddress, parseAddress } from '../../src/statute/address-text.ts';
import { addEntry, readTitleNote } from '../../src/statute/history.ts';
import { indexStatute, locate } from '../../src/statute/locate.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import { visitsOf } from '../../src/statute/walk.ts';
import { built } from '../../src/text/passage.ts';
import { SourceText } from '../../src/text/source.ts';
import { statuteOf } from '../support/texts.ts';

const CODE = `某法
（1999年1月1日某会通过）
目录
第一编　总则
第一章　一般规定
第二编　分则
附则
第一编　总则
第一章　一般规定
第一条　甲。
乙：
（一）子：
1.丑；
2.寅；
（二）卯。
丙。
第一条之一　丁。
第二编　分则
第一分编　通则
第一章　物权
第一节　所有权
第二条　戊。
附则
第三条　己。
附件
一、表
二、图`;

describe('the tree', () => {
  const statute = statuteOf(CODE);

  test('prints back to the lines it was read from', () => {
    expect(printStatute(statute)).toEqual(CODE.split('\n'));
  });

  test('has every level, 款 counted without the items between them', () => {
    expect(visitsOf(statute).map(({ address, node }) => `${node.type} ${formatAddress(address)}`)).toEqual([
      'division 第一编',
      'division 第一编第一章',
      'article 第一条',
      'paragraph 第一条第一款',
      'paragraph 第一条第二款',
      'item 第一条第二款第一项',
      'subitem 第一条第二款第一项第一目',
      'subitem 第一条第二款第一项第二目',
      'item 第一条第二款第二项',
      'paragraph 第一条第三款',
      'article 第一条之一',
      'paragraph 第一条之一第一款',
      'division 第二编',
      'division 第二编第一分编',
      'division 第二编第一分编第一章',
      'division 第二编第一分编第一章第一节',
      'article 第二条',
      'paragraph 第二条第一款',
      'division ',
      'article 第三条',
      'paragraph 第三条第一款',
    ]);
    expect(statute.toc?.lines.length).toBe(5);
    expect(statute.annexes.map((annex) => annex.blocks.length)).toEqual([3]);
  });

  test('keeps a preamble and a lead apart from the articles', () => {
    const lead = statuteOf('某院关于某事的解释\n为正确审理案件，制定本解释。\n第一条　甲。');
    expect([lead.preamble.heading, lead.preamble.paragraphs.map((p) => p.text.text)]).toEqual([null, ['为正确审理案件，制定本解释。']]);
    const preamble = statuteOf('某法\n序　言\n中国是世界上历史最悠久的国家之一。\n第一条　甲。');
    expect(preamble.preamble.heading?.text).toBe('序　言');
  });

  test.each([
    ['第一条　甲。\n第三条　乙。', 'R020'],
    ['第一条　甲。\n第一条　乙。', 'R023'],
    ['第一条　甲：\n（一）乙；\n（三）丙。', 'R022'],
    ['第一章　总则\n第一条　甲。\n第三章　附则\n第二条　乙。', 'R021'],
    [`${Array.from({ length: 109 }, (_, i) => `第${i + 1}条　甲。`).join('\n')}\n第一百十条　乙。`, 'R024'],
    ['没有条文。', 'R010'],
  ])('faults of numbering are reported: %#', (text, code) => {
    const { diagnostics } = parseStatute(readText(new SourceText('x', `某法\n${text}`)).reading);
    expect(diagnostics.map((d) => d.code)).toEqual([code]);
  });
});

describe('addresses', () => {
  test.each(['第四十七条第四项', '第一百二十条之一第二款', '第二十五条第一款第四项', '第三章第一节', '第一条条首部分', '第三章章名'])(
    '%s is read and written',
    (text) => {
      const address = parseAddress(text);
      expect(address && formatAddress(address)).toBe(text);
    },
  );

  test.each(['第条', '四十七条', '第一条第二', '前款', ''])('“%s” is none', (text) => expect(parseAddress(text)).toBeNull());

  test('lead to units, or say why not', () => {
    const index = indexStatute(statuteOf('某法\n第一条　甲：\n（一）子；\n（二）丑。\n乙：\n（一）寅。\n第二条　丙：\n（一）卯；\n（二）辰。'));
    const lead = (text: string): string => {
      const located = locate(index, parseAddress(text) ?? { steps: [] });
      return located.found ? formatAddress(located.visit.address) : located.reason;
    };
    expect(lead('第二条第二项')).toBe('第二条第一款第二项');
    expect(lead('第一条第二款第一项')).toBe('第一条第二款第一项');
    expect(lead('第一条第一项')).toBe('two-lists');
    expect(lead('第三条')).toBe('article');
    expect(lead('第一条第三款')).toBe('paragraph');
    expect(lead('第二条第三项')).toBe('item');
    expect(lead('第一章')).toBe('division');
  });
});

describe('the title note', () => {
  const entries = (...lines: string[]): readonly string[] | undefined => readTitleNote(lines.map(built))?.entries;

  test('is the same however its lines are broken', () => {
    const events = [
      '1999年9月26日某会通过',
      '根据2008年5月16日某会《关于修改〈某法〉的决定》第一次修正',
      '根据2020年11月27日某会《关于修改〈某法〉的决定》第二次修正',
    ];
    expect(entries(`（${events[0]}`, events[1] ?? '', `${events[2]}）`)).toEqual(events);
    expect(entries(`（${events.join('　')}）`)).toEqual(events);
    expect(entries(`（${events[0]}`, `${events[1]}根据`, `${events[2]?.slice(2)}）`)).toEqual(events);
  });

  test('gains an entry in the style it is printed in', () => {
    const bracketed = readTitleNote([built('（1999年9月26日某会通过）')]);
    expect(addEntry(bracketed, '根据2020年1月1日某会《决定》修正').lines.map((l) => l.text)).toEqual([
      '（1999年9月26日某会通过',
      '根据2020年1月1日某会《决定》修正）',
    ]);
    expect(addEntry(null, '根据2020年1月1日某会《决定》修正').lines.map((l) => l.text)).toEqual(['（根据2020年1月1日某会《决定》修正）']);
  });
});

const corpus = process.env['XIUFA_CORPUS'] ?? '../shared/corpus';

describe.skipIf(!existsSync(corpus))('real texts', () => {
  test('every one prints back to the lines it was read from', () => {
    let count = 0;
    const visit = (folder: string): void => {
      for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (statSync(path).isDirectory()) visit(path);
        else if (name.endsWith('.txt')) {
          const { reading } = readText(new SourceText(path, readFileSync(path, 'utf8')));
          expect(printStatute(parseStatute(reading).statute), path).toEqual(reading.lines.map((line) => line.text));
          count++;
        }
      }
    };
    visit(corpus);
    expect(count).toBeGreaterThan(200);
  });
});

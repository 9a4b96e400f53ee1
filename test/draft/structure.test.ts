import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableLines } from '../../src/draft/lines.ts';
import { amend, draft } from '../../src/index.ts';
import { formatNumeral } from '../../src/text/numeral.ts';
import { statuteOf } from '../support/texts.ts';
import { reinsertionsIn } from './reinsertions.ts';

const ARTICLES = [
  '为了加强公园管理，保护公园环境，根据有关法律、法规，结合本市实际，制定本条例。',
  '本市行政区域内公园的规划、建设、保护和管理，适用本条例。',
  '市园林绿化主管部门负责全市公园的监督管理工作，区园林绿化主管部门负责本辖区公园的监督管理工作。',
  '公园建设项目的设计方案，应当征求社会公众的意见，并报市园林绿化主管部门批准后实施。',
  '公园管理单位应当建立游园安全管理制度，配备安全管理人员，定期检查游乐设施和服务设施。',
  '禁止在公园内放生外来物种、焚烧树叶荒草、随地倾倒垃圾或者从事其他损害公园环境的行为。',
  '违反本条例规定，在公园内随地倾倒垃圾的，由园林绿化主管部门责令改正，处二百元以下罚款。',
  '公园管理单位工作人员滥用职权、玩忽职守、徇私舞弊的，依法给予处分。',
  '本条例自2010年1月1日起施行。',
];
const CHANGES = '设计方案批准后确需变更的，应当按照原程序重新报批。';
const DUTIES = ['制定游园须知并在公园入口处公示', '维护公园内的各类设施，保持完好', '组织开展生态环境科普活动'];

/** Headings by the number of the article that they stand before. */
type Headings = Readonly<Record<number, string>>;
const FIVE: Headings = { 1: '第一章　总则', 4: '第二章　规划与建设', 5: '第三章　管理', 7: '第四章　法律责任', 9: '第五章　附则' };
const FOUR: Headings = { 1: '第一章　总则', 4: '第二章　规划、建设与管理', 7: '第三章　法律责任', 9: '第四章　附则' };

function text(articles: readonly string[], headings: Headings = {}, title = '某市公园条例'): string {
  return [title, ...articles.flatMap((article, i) => [...(headings[i + 1] ? [headings[i + 1]] : []), `第${formatNumeral(i + 1)}条　${article}`])].join('\n');
}

function list(items: readonly string[], lead = '公园管理单位履行下列职责：'): string {
  return [lead, ...items.map((item, i) => `（${formatNumeral(i + 1)}）${item}${i === items.length - 1 ? '。' : '；'}`)].join('\n');
}

/** The nine articles in another order, by their numbers; a text stands for itself. */
function order(...numbers: readonly (number | string)[]): readonly string[] {
  return numbers.map((each) => (typeof each === 'string' ? each : (ARTICLES[each - 1] as string)));
}

function withFifth(fifth: string): readonly string[] {
  return order(1, 2, 3, 4, fifth, 6, 7, 8, 9);
}

/** The items, and what the closing words say is counted again. */
function drafted(old: string, now: string, quoting: 'npc' | 'spc' = 'npc'): readonly string[] {
  const { text: wording, decision } = draft(old, now, { quoting });
  expect(wording).not.toBeNull();
  expect(decision && reinsertionsIn(decision, statuteOf(old))).toEqual([]);
  const lines = (wording ?? '').trimEnd().split('\n').slice(3);
  return lines.flatMap((line) => {
    if (line.startsWith('本决定自')) return [];
    const also = /^此外，对(.*)作相应调整。$/.exec(line);
    if (also !== null) return [also[1] as string];
    const counted = /作相应修改(?:并对(.*)作相应调整)?，重新公布。$/.exec(line);
    return counted === null ? [line] : counted[1] === undefined ? [] : [counted[1]];
  });
}

const NINE = text(ARTICLES);
const TWO = `${ARTICLES[3]}\n${CHANGES}`;

describe('a draft says what happened to the structure', () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    ['neighbours change places', NINE, text(order(1, 2, 3, 5, 4, 6, 7, 8, 9)), ['将第四条与第五条对调。', '条文顺序']],
    ['distant articles change places', NINE, text(order(1, 2, 6, 4, 5, 3, 7, 8, 9)), ['将第三条与第六条对调。', '条文顺序']],
    ['an article moves', NINE, text(order(1, 2, 4, 5, 6, 3, 7, 8, 9)), ['将第三条改为第六条。', '条文顺序']],
    [
      'an article moves to another chapter under its own number',
      text(ARTICLES, { 1: '第一章　总则', 3: '第二章　管理', 7: '第三章　附则' }),
      text(ARTICLES, { 1: '第一章　总则', 4: '第二章　管理', 7: '第三章　附则' }),
      ['将第三条移至第一章。'],
    ],
    ['款 change places', text(order(1, TWO, 3)), text(order(1, `${CHANGES}\n${ARTICLES[3]}`, 3)), ['将第二条第一款与第二款对调。']],
    [
      '项 change places',
      text(withFifth(list(DUTIES))),
      text(withFifth(list([DUTIES[1] as string, DUTIES[0] as string, DUTIES[2] as string]))),
      ['将第五条第一项与第二项对调。'],
    ],
    [
      'a 项 moves',
      text(withFifth(list(DUTIES))),
      text(withFifth(list([DUTIES[2] as string, DUTIES[0] as string, DUTIES[1] as string]))),
      ['将第五条第三项移至第一项之前。'],
    ],
    ['a 款 becomes an article', text(order(1, 2, 3, TWO, 5)), text(order(1, 2, 3, 4, CHANGES, 5)), ['将第四条第二款单列一条，作为第五条。', '条文顺序']],
    [
      'a 款 becomes an article further behind',
      text(order(1, 2, 3, TWO, 5, 6, 7)),
      text(order(1, 2, 3, 4, 5, 6, CHANGES, 7)),
      ['将第四条第二款单列一条，作为第七条。', '条文顺序'],
    ],
    ['an article becomes a 款', NINE, text(order(1, 2, 3, 4, `${ARTICLES[4]}\n${ARTICLES[5]}`, 7, 8, 9)), ['将第六条改为第五条第二款。', '条文顺序']],
    [
      'an article becomes the first 款 of another',
      NINE,
      text(order(1, 2, `${ARTICLES[7]}\n${ARTICLES[2]}`, 4, 5, 6, 7, 9)),
      ['将第八条移至第三条，作为第一款。', '条文顺序'],
    ],
    [
      'a 项 becomes two',
      text(withFifth(list([`${DUTIES[0]}，${DUTIES[1]}`, DUTIES[2] as string]))),
      text(withFifth(list(DUTIES))),
      [`将第五条第一项分为两项，作为第一项、第二项，修改为：“（一）${DUTIES[0]}`, `“（二）${DUTIES[1]}”。`],
    ],
    [
      'two 项 become one',
      text(withFifth(list(DUTIES))),
      text(withFifth(list([`${DUTIES[0]}，${DUTIES[1]}`, DUTIES[2] as string]))),
      [`将第五条第一项、第二项合并，作为第一项，修改为：“（一）${DUTIES[0]}，${DUTIES[1]}”。`],
    ],
    [
      'articles are joined',
      NINE,
      text(order(1, 2, 3, `${ARTICLES[3]}${ARTICLES[4]}`, 6, 7, 8, 9)),
      [`将第四条、第五条合并，作为第四条，修改为：“${ARTICLES[3]}${ARTICLES[4]}”`, '条文顺序'],
    ],
    [
      'chapters are made over articles that stay',
      NINE,
      text(ARTICLES, FIVE),
      [
        '一、增加一章，作为第一章，章名为“总则”，包括第一条至第三条。',
        '二、增加一章，作为第二章，章名为“规划与建设”，包括第四条。',
        '三、增加一章，作为第三章，章名为“管理”，包括第五条、第六条。',
        '四、增加一章，作为第四章，章名为“法律责任”，包括第七条、第八条。',
        '五、增加一章，作为第五章，章名为“附则”，包括第九条。',
      ],
    ],
    ['headings go', text(ARTICLES, FIVE), NINE, ['删去第一章至第五章章名。']],
    [
      'a chapter becomes two under other headings',
      text(ARTICLES, FOUR),
      text(ARTICLES, FIVE),
      ['一、将第二章分为第二章“规划与建设”、第三章“管理”。', '二、第二章包括第四条。', '三、第三章包括第五条、第六条。', '章条款顺序'],
    ],
    ['two chapters become one', text(ARTICLES, FIVE), text(ARTICLES, FOUR), ['将第二章、第三章合并为第二章“规划、建设与管理”。', '章条款顺序']],
    [
      'chapters change places',
      text(ARTICLES, FIVE),
      text(order(1, 2, 3, 5, 6, 4, 7, 8, 9), { 1: '第一章　总则', 4: '第二章　管理', 6: '第三章　规划与建设', 7: '第四章　法律责任', 9: '第五章　附则' }),
      ['将第二章与第三章对调。', '条文顺序'],
    ],
    [
      'sections come into a chapter',
      text(ARTICLES, FIVE),
      text(ARTICLES, { ...FIVE, 5: '第三章　管理\n第一节　安全管理', 6: '第二节　禁止行为' }),
      ['一、第三章增加一节，作为第一节，节名为“安全管理”，包括第五条。', '二、第三章增加一节，作为第二节，节名为“禁止行为”，包括第六条。'],
    ],
    [
      'what stands before the 项 changes',
      text(withFifth(list(DUTIES))),
      text(withFifth(list(DUTIES, '市、区园林绿化主管部门依照有关规定切实负责下列事项：'))),
      ['将第五条第一自然段修改为：“市、区园林绿化主管部门依照有关规定切实负责下列事项：”'],
    ],
    ['a title wraps', text(ARTICLES, {}, '某市公园和风景名胜区\n管理条例'), text(order(1, 2, 3), {}, '某市公园和风景名胜区管理条例'), ['删去第四条至第九条。']],
    ['a bill bears its stage', NINE, text(order(1, 2, 3), {}, '某市公园条例（修订草案）'), ['删去第四条至第九条。']],
    ['its stage stands on a line of its own', NINE, text(order(1, 2, 3), {}, '某市公园条例\n（草案征求意见稿）'), ['删去第四条至第九条。']],
    [
      'annexes come last',
      `${NINE}\n附件：公园名录\n一、人民公园`,
      `${text(order(1, 2, 3))}\n附件：公园名录\n一、人民公园\n二、中山公园`,
      ['一、删去第四条至第九条。', '二、将附件修改为：“附件：公园名录', '“一、人民公园', '“二、中山公园”。'],
    ],
    ['an annex comes', NINE, `${NINE}\n附件：公园名录\n一、人民公园`, ['增加附件：“附件：公园名录', '“一、人民公园”。']],
    [
      'a number stays that what it cites has no more',
      text([...ARTICLES.slice(0, 6), '违反本条例第六条规定的，由园林绿化主管部门责令改正，处二百元以下罚款。']),
      text([
        ARTICLES[0] as string,
        '鼓励社会力量依法参与公园建设和志愿服务活动。',
        ...ARTICLES.slice(1, 6),
        '违反本条例第六条规定的，由园林绿化主管部门责令改正，处二百元以下罚款。',
      ]),
      ['增加一条，作为第二条：“鼓励社会力量依法参与公园建设和志愿服务活动。”', '条文顺序'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(drafted(old, now)).toEqual(expected);
  });
});

test('the same small changes in many places stand together', () => {
  const sentences = [
    '公园设计应当征求其他组织的意见。',
    '任何其他组织不得损害公园环境。',
    '公民和其他组织有权举报损害公园的行为。',
    '其他组织可以依法参与公园管理。',
  ];
  const old = text([...sentences.map((each) => `${each}由市、县人民政府负责实施。`), '其他事项由市、县人民政府规定。']);
  const now = text([
    ...sentences.map((each) => `${each.replace('其他组织', '非法人组织')}由市、县（区）人民政府负责实施。`),
    '其他组织的权利义务由市、县人民政府规定。',
  ]);
  const items = drafted(old, now);
  expect(items).toContain('二、对部分条文中的有关表述作以下修改：');
  expect(items.filter((line) => /^（[一二]）.*第一条至第四条/.test(line)).length).toBe(2);
});

test('the Court marks quoted 项 at both ends alone', () => {
  const items = drafted(
    text(withFifth(list(DUTIES))),
    text(withFifth(list([...DUTIES, '公布投诉电话', '处理投诉'], '市园林绿化主管部门负责下列事项：'))),
    'spc',
  );
  expect(items.filter((line) => line.startsWith('“'))).not.toEqual([]);
  expect(items.filter((line) => /^（[二三四五]）/.test(line))).not.toEqual([]);
  expect(items.filter((line) => /^“（五）/.test(line))).toEqual([]);
});

test('where most articles are written anew, a 修订 is said to be usual', () => {
  const many = (say: (n: string) => string): string => text(Array.from({ length: 34 }, (_, i) => (i < 4 ? `${ARTICLES[i]}` : say(formatNumeral(i)))));
  const old = many((n) => `第${n}号绿地由养护单位每年报告一次养护情况。`);
  const now = many((n) => `建设用地闲置满${n}个月，主管部门无偿收回，重新安排，办法另行制定并公布。`);
  expect(draft(old, now).diagnostics.map(({ code }) => code)).toContain('V018');
  expect(draft(NINE, text(order(1, 2, 3))).diagnostics).toEqual([]);
});

/** Texts that are alike in nothing: a sentence each. */
const SENTENCES = [
  ...ARTICLES.slice(0, 8),
  CHANGES,
  ...DUTIES.map((duty) => `公园管理单位应当${duty}。`),
  '举办大型活动应当依法报公安机关批准并提前七日公告。',
];
const shuffled = fc.shuffledSubarray(SENTENCES, { minLength: 6, maxLength: 10 });

/** What may be done to articles of one 款 each, and which operation says it. */
const deeds = {
  swap: (articles: readonly string[], i: number) => {
    const k = i % (articles.length - 1);
    return [...articles.slice(0, k), articles[k + 1], articles[k], ...articles.slice(k + 2)] as string[];
  },
  move: (articles: readonly string[], i: number) => {
    const k = i % (articles.length - 3);
    return [...articles.slice(0, k), ...articles.slice(k + 1, k + 4), articles[k], ...articles.slice(k + 4)] as string[];
  },
  join: (articles: readonly string[], i: number) => {
    const k = i % (articles.length - 1);
    return [...articles.slice(0, k), `${articles[k]}\n${articles[k + 1]}`, ...articles.slice(k + 2)];
  },
} as const;
const KINDS: Readonly<Record<keyof typeof deeds, readonly string[]>> = { swap: ['swap'], move: ['renumber', 'move'], join: ['move', 'merge'] };

test.each(Object.keys(deeds) as (keyof typeof deeds)[])('%s: by its own operation, either way, and nothing is deleted and put in again', (deed) => {
  fc.assert(
    fc.property(shuffled, fc.nat(20), (articles, i) => {
      const [old, now] = [text(articles), text(deeds[deed](articles, i))];
      for (const [from, to] of [
        [old, now],
        [now, old],
      ] as const) {
        const { text: wording, decision } = draft(from, to);
        const { amendment } = amend(from, wording ?? '');
        expect(amendment && comparableLines(amendment.after)).toEqual(comparableLines(statuteOf(to)));
        const kinds = (decision?.parts[0]?.items ?? []).flatMap(({ operations }) => operations.map(({ kind }) => kind as string));
        expect(kinds.every((kind) => KINDS[deed].includes(kind))).toBe(true);
      }
    }),
    { numRuns: 40, seed: 20241128 },
  );
});

test('chapters over articles that stay: headings and ranges alone, either way', () => {
  fc.assert(
    fc.property(shuffled, fc.uniqueArray(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 3 }), (articles, starts) => {
      const headings = Object.fromEntries(
        [1, ...starts.sort((a, b) => a - b)].map((at, i) => [at, `第${formatNumeral(i + 1)}章　${['总则', '建设', '管理', '附则'][i]}`]),
      );
      const [plain, divided] = [text(articles), text(articles, headings)];
      for (const [from, to] of [
        [plain, divided],
        [divided, plain],
      ] as const) {
        const { text: wording, decision } = draft(from, to);
        const { amendment } = amend(from, wording ?? '');
        expect(amendment && comparableLines(amendment.after)).toEqual(comparableLines(statuteOf(to)));
        const operations = (decision?.parts[0]?.items ?? []).flatMap((item) => item.operations);
        expect(
          operations.every(
            (o) => (o.kind === 'insert' && o.text.lines.length === 0) || (o.kind === 'delete' && o.targets.every(({ part }) => part === 'heading')),
          ),
        ).toBe(true);
      }
    }),
    { numRuns: 40, seed: 20241129 },
  );
});

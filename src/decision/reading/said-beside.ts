import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { join, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { readWording } from '../language/read.ts';
import { isUnread } from '../language/written.ts';
import type { Quote } from '../operation.ts';
import { wordsOf } from './clause-reader.ts';

const D = `[${NUMERAL_CHARACTERS}0-9]`;
/** 原第七条第二款（会员权利）: a unit by its number. */
const PLACE = `(?:《[^《》]{1,60}》|原?(?:章程|办法|规定|制度|细则|规则|条例|公约|规约|手册|标准|方案))?(?:原|现)?第${D}{1,7}条(?:之${D})?(?:第${D}{1,5}款)?(?:第?（?${D}{1,5}）?项)?(?:（[^（）第“”]{1,20}）)?`;
/** Words that quote nothing and name no unit. */
const SAID = '[^“”《》，。；：！？\\n第附]';
const GOES = '(?:予以|整条|全条|一并|现|将其|该条|故|因此|所以|应)*(?:删去|删除|取消|废止|撤销)';

/**
 * What an order stands beside in its own sentence without being any part of it: the stretches that the groups `a` and `b` of a pattern take. `unless` names what in them would be more than that.
 * A stretch has no effect of its own: the unit it speaks of goes as a whole, or gets a whole new text, or the order says the same to the letter.
 */
interface Beside {
  readonly pattern: RegExp;
  readonly unless?: RegExp;
  readonly holds?: (found: RegExpExecArray, quotes: readonly Quote[]) => boolean;
}

const AMENDS = /[改换变移挪拆合并分调升降增减删补插填写添]|提高|降低|取消|废|撤/;
const DESCRIBES_PART = /除|不含|以外|之外|以上|以下|之前|之后|其中|部分/;

const ROWS: readonly Beside[] = [
  // 删除第十二条第二句，即“……”: the words that stand there.
  { pattern: /(?<=(?:删去|删除|取消)[^，。；：“”\n]{2,24}[句款项条])(?<a>，即：?)(?=“[0-9]+”(?:[。；\n]|$))/g },
  // 第十九条不再适用，予以删除 · 第十二条已移至《人员管理办法》，从本办法中删除: why the whole unit goes.
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<front>${PLACE})(?<a>(?:已|不再|因|由于|鉴于|与|同|属于?|系|无|没有|未|暂不|不宜|不符)[^“”，。；：！？\\n第附]{1,30}，(?:从本[^，。；：“”第]{1,4}中)?)(?=${GOES}(?:[，。；\\n]|$))`,
      'g',
    ),
  },
  // 第十二条改为网上申请，全条替换为：“……” · 第十二条暂不允许校外人员探访，修订为“……”: what the whole new text says.
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<front>${PLACE})(?<a>${SAID}{2,30}，)(?=(?:现)?(?:全条|整条|该条|全文|本条)(?:内容)?(?:修改|修订|调整|变更|替换|改|改写|重写)(?:为|成|如下)：?“[0-9]+”(?:[。；\\n]|$))`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<front>${PLACE})(?<a>(?:已|不再|因|由于|鉴于|与|同|暂不|不宜|不符|未)${SAID}{2,30}，)(?=(?:现)?(?:修改|修订|调整|变更|替换|改)(?:为|成)：?“[0-9]+”(?:[。；\\n]|$))`,
      'g',
    ),
  },
  // 第十四条办公地址变更为……。该条修正后的全文为：“……”
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<front>${PLACE})(?<a>${SAID}{2,40}[。；，]该[条款])(?=(?:修改|修正|修订|变更|调整|改)[^“”，。；：第]{0,8}(?:为|如下)：?“[0-9]+”)`,
      'g',
    ),
  },
  // 第二条增加禁毒的内容。修改后第二条为：“……”
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<a>(?<place>第${D}{1,7}条)${SAID}{2,40}[。；，])(?=(?:修改|修正|修订|变更|调整|改)后的?(?<again>第${D}{1,7}条)[^“”，。；：第]{0,8}(?:为|如下)：?“[0-9]+”)`,
      'g',
    ),
    holds: ({ groups }) => groups?.['place'] === groups?.['again'],
  },
  // 垃圾池已拆除，统一换成垃圾桶，所以第四条……: why.
  { pattern: new RegExp(`(?<=^|[。；\\n])(?<a>[^“”《》。；：\\n第附]{4,80}，(?:所以|因此|为此|于是))(?=(?:将|把|在|删去|删除)?${PLACE})`, 'g') },
  // 第四条员工午休不够，故将“甲”改为“乙” · 第六条原规定有空档，改为：“……”: why, behind the place.
  {
    pattern: new RegExp(`(?<=^|[。；\\n])(?<front>${PLACE})(?<a>[^“”《》。；：\\n第附]{3,60}，(?:故|所以|因此|为此))(?=(?:将|把)?“[0-9]+”)`, 'g'),
    unless: AMENDS,
  },
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<front>${PLACE})(?<a>原(?:来)?(?:的)?规定${SAID}{2,24}，)(?=(?:现)?(?:修改|修订|调整|变更|改)(?:为|成)：?“[0-9]+”(?:[。；\\n]|$))`,
      'g',
    ),
  },
  // 第十六条、第十七条都是讲加班的，合并为一条: what both are about.
  { pattern: new RegExp(`(?<=^|[。；\\n])(?<front>${PLACE}(?:、${PLACE})+)(?<a>(?:都|均|同)${SAID}{2,16}，)(?=合并)`, 'g') },
  // 届期由四年改为五年：第十五条“甲”改为“乙”，……: what the orders behind the colon come to.
  { pattern: new RegExp(`(?<=^|[。；\\n])(?<a>${SAID}{3,24}：)(?=(?:将|把)?${PLACE}(?:中的?)?“[0-9]+”)`, 'g'), unless: /统一|一律|全文|通篇|所有|均|其中/ },
  // 合并为一条，作为第七条，分两款：“……”: what the new text shows.
  {
    pattern: /(?<=[条款])(?<a>，(?:并)?分(?:为|成)?(?<count>[两二三四五六])款)(?=：?“(?<made>[0-9]+)”(?:[。；\n]|$))/g,
    holds: ({ groups }, quotes) => quotes[Number(groups?.['made'])]?.lines.length === parseNumeral((groups?.['count'] ?? '').replace('两', '二')),
  },
  // 仅将该条第二句的“甲”改为“乙”
  { pattern: /(?<=^|[，。；\n])(?<a>仅)(?=[将把对]|第|在)/g },
  // 取消委托出席制度，即删除第八条: the same order to the letter.
  {
    pattern: new RegExp(`(?<=^|[。；\\n])(?<a>${SAID}{2,30}，即)(?=(?:删去|删除|取消|将|把|在)${PLACE}|${PLACE}(?:删|修|改|增|予))`, 'g'),
    unless: DESCRIBES_PART,
  },
  // 第九条，上限由三名放宽到五名，即“甲”改为“乙”: the same order to the letter.
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<front>${PLACE}[，：]?)(?<a>(?:中的?)?${SAID}{4,60}，即)(?=(?:将|把)?“[0-9]+”[改修变调更][^，。；：“”]{0,4}“[0-9]+”(?:[。；\\n]|$))`,
      'g',
    ),
    unless: DESCRIBES_PART,
  },
  // 我校不再招收研究生，删除第七条: why.
  {
    pattern: new RegExp(`(?<=^|[。；\\n])(?<a>${SAID}{4,40}，)(?=(?:删去|删除|取消|废止)${PLACE}(?:[，。；\\n]|$)|${PLACE}${GOES}(?:[，。；\\n]|$))`, 'g'),
    unless: AMENDS,
  },
  // 第十九条废止，不再列入: once more that it goes.
  { pattern: new RegExp(`(?<=(?:删去|删除|取消|废止|撤销)[^，。；：“”\\n]{0,12})(?<a>，不再${SAID}{1,10})(?=[，。；\\n]|$)`, 'g'), unless: /[改换变移增补]/ },
  // 第十一条申请材料的第（三）项: what the list is of.
  { pattern: new RegExp(`(?<front>第${D}{1,7}条)(?<a>${SAID}{2,12}?(?:的|中的|里的|中|里))(?=第（?${D}{1,4}）?[项款])`, 'g'), unless: DESCRIBES_PART },
  // 融资服务项目（第八条），……由“甲”提高到“乙”: what the article is about.
  {
    pattern: new RegExp(`(?<=^|[。；\\n])(?<a>${SAID}{2,20}（)(?<middle>${PLACE.replace('(?:（[^（）第“”]{1,20}）)?', '')})(?<b>）)(?=，)`, 'g'),
    unless: AMENDS,
  },
  // 第九条的审批权限增加一档，增加一项：“……”: the same, and then what is added.
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<front>${PLACE})(?<a>${SAID}{0,12}(?:增加|新增|增设|补充)${SAID}{1,10})(?=，(?:在[^，。；：“”]{0,16})?(?:增加|新增|加上|增列|补充)${D}[款项]：?“[0-9]+”)`,
      'g',
    ),
  },
  // 第十四条“甲”的说法范围不清，现将“甲”明确为“乙”: what is wrong with the words that change.
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<front>${PLACE}中?)(?<a>(?:的)?“(?<old>[0-9]+)”(?:一词|一句)?的?${SAID}{2,24}，)(?=(?:现|故|应|需)?将“(?<made>[0-9]+)”[^，。；：“”]{1,6}“[0-9]+”)`,
      'g',
    ),
    unless: AMENDS,
    holds: ({ groups }, quotes) => wordsIn(quotes, groups?.['old']) === wordsIn(quotes, groups?.['made']),
  },
  // 第三条卡片等级增加钻石卡，“甲”修订为“乙”: what the new words have and the old have not.
  {
    pattern: new RegExp(
      `(?<=^|[。；\\n])(?<front>${PLACE})(?<a>${SAID}{0,12}(?:增加|新增|增设|补充)(?<added>${SAID}{2,12})，)(?=(?:将)?“(?<old>[0-9]+)”[^，。；：“”]{1,6}“(?<made>[0-9]+)”)`,
      'g',
    ),
    holds: ({ groups }, quotes) => {
      const added = groups?.['added'] ?? '';
      return wordsIn(quotes, groups?.['made']).includes(added) && !wordsIn(quotes, groups?.['old']).includes(added);
    },
  },
];

function wordsIn(quotes: readonly Quote[], index: string | undefined): string {
  const quote = quotes[Number(index)];
  return quote === undefined ? '' : wordsOf(quote);
}

/** A wording without what stands beside its orders, and what that is. */
export interface Apart {
  readonly wording: Passage;
  readonly beside: readonly Passage[];
}

/** Longer sentences are no orders with something beside them. */
const MOST = 400;

/**
 * The wording of an item of which something is not understood, read again without what can only sum an order up or say why it is given; null where that does not make it understood. What is left
 * out is told (D047; docs/semantics.md#said-beside).
 */
export function withoutSaidBeside(wording: Passage, laws: readonly string[], quotes: readonly Quote[]): Apart | null {
  const beside: Passage[] = [];
  const kept: Passage[] = [];
  for (const { index, 0: sentence } of wording.text.matchAll(/[^。；\n]*[。；\n]?(?:(?:该[条款]|(?:修改|修正|修订|变更|调整|改)后)[^。；\n]*[。；\n]?)?/g)) {
    if (sentence === '') continue;
    const own = slice(wording, index, index + sentence.length);
    const apart = sentence.length > MOST ? null : inSentence(own, laws, quotes);
    kept.push(apart?.wording ?? own);
    beside.push(...(apart?.beside ?? []));
  }
  return beside.length === 0 ? null : { wording: join(kept), beside };
}

/** Whether a wording announces new text once what stands beside its last order is left out (第六条原规定有空档，改为：). */
export function awaitsTextBeside(wording: Passage, awaits: (text: string) => boolean): boolean {
  const { text } = wording;
  if (!text.endsWith('：')) return false;
  const start = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；'), text.lastIndexOf('\n')) + 1;
  const sentence = text.slice(start);
  if (sentence.length > MOST || !/第[^，。；：]{1,7}条/.test(sentence)) return false;
  const { beside, wording: left } = inSentence({ text: `${sentence}“0”`, origin: null }, [], []);
  return beside.length > 0 && awaits(text.slice(0, start) + left.text.slice(0, -3));
}

function inSentence(sentence: Passage, laws: readonly string[], quotes: readonly Quote[]): Apart {
  let best: Apart = { wording: sentence, beside: [] };
  let unread = unreadIn(sentence, laws);
  while (unread > 0) {
    const found = ROWS.flatMap((row) => sayingsOf(row, best.wording.text, quotes));
    // One after the other; where that does not help, since two stand beside one order, all of them.
    const better = firstOf([...found.map((saying) => [saying]), apartFromEachOther(found)], (sayings) => {
      const left = leave(best.wording, sayings.flat());
      const count = unreadIn(left, laws);
      return count < unread ? { left, count, sayings } : null;
    });
    if (better === null) break;
    const { left, count, sayings } = better;
    best = { wording: left, beside: [...best.beside, ...sayings.map((saying) => saidIn(best.wording, saying))] };
    unread = count;
  }
  return best;
}

/** What is said, without the commas that part it from the order. */
function saidIn(wording: Passage, stretches: Saying): Passage {
  const said = join(stretches.map(([start, end]) => slice(wording, start, end)));
  const { length } = said.text;
  return slice(said, said.text.startsWith('，') ? 1 : 0, said.text.endsWith('，') ? length - 1 : length);
}

type Stretch = readonly [number, number];
/** The stretches of one saying, in their order. */
type Saying = readonly Stretch[];

function sayingsOf({ pattern, unless, holds }: Beside, text: string, quotes: readonly Quote[]): readonly Saying[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const { front = '', a = '', middle = '', b = '' } = found.groups ?? {};
    const [start, again] = [found.index + front.length, found.index + front.length + a.length + middle.length];
    const stretches: Saying =
      b === ''
        ? [[start, start + a.length]]
        : [
            [start, start + a.length],
            [again, again + b.length],
          ];
    return stretches.some(([start, end]) => unless?.test(text.slice(start, end))) || holds?.(found, quotes) === false ? [] : [stretches];
  });
}

function apartFromEachOther(found: readonly Saying[]): readonly Saying[] {
  const sorted = [...found].sort(([a], [b]) => (a?.[0] ?? 0) - (b?.[0] ?? 0));
  return sorted.filter(([first], i) => i === 0 || (first?.[0] ?? 0) >= (sorted[i - 1]?.at(-1)?.[1] ?? 0));
}

function unreadIn({ text }: Passage, laws: readonly string[]): number {
  return readWording(text, laws).filter(isUnread).length;
}

function leave(wording: Passage, stretches: readonly Stretch[]): Passage {
  const parts: Passage[] = [];
  let at = 0;
  for (const [start, end] of stretches) {
    parts.push(slice(wording, at, start));
    at = end;
  }
  return join([...parts, slice(wording, at)].filter(({ text }) => text !== ''));
}

function firstOf<T, R>(values: readonly T[], make: (value: T) => R | null): R | null {
  for (const value of values) {
    const made = make(value);
    if (made !== null) return made;
  }
  return null;
}

import { LAW_WORD } from '../text/titles/defined.ts';
import type { TitleSpan } from '../text/titles/marks.ts';
import { KNOWN_AT_END, type ShortNames } from './names.ts';

/**
 * What stands directly before a chain: this statute (本法), another instrument, 本章 (a division the text stands in), something
 * that may or may not be an instrument (规定第三条), a number that lost its unit (第四十八第一款), or nothing of the kind.
 */
export type Head = { readonly kind: 'own' | 'other'; readonly law: string } | { readonly kind: 'anaphor' | 'unclear' | 'broken' | 'bare' | 'division' };

const LINK = '(?:的?规定|中的?|的|之|所附)?';
const KIND =
  '法典|法律|法|条例|办法|规定|细则|规则|解释|决定|决议|通则|公约|条约|协定|章程|规约|通知|意见|批复|准则|规范|纲要|规程|修正案|方案|标准|安排|制度|守则|指引';
const MODIFIER = '暂行|试行|实施|施行|补充|议事|组织|管理|若干|工作|程序';
const OWN = new RegExp(`(?<![基根文样版标副资课剧]|(?<!之)日)(本(?:${MODIFIER}){0,2}(?:${KIND}))(?:总则|分则|附则)?${LINK}$`);
const ANAPHOR = new RegExp(`[该同](?:${KIND})(?:总则|分则|附则)?${LINK}$`);
const DIVISION = /本(?:分编|编|章|节)$/;
/** 规定, 决定, 解释 are verbs as well, and 办法 alone is any instrument: what these end is not certain. */
const NAME =
  /(?:[\u4e00-\u9fff](?:法典|法|条例|细则|规则|公约|协定|议定书|通则|章程|宪章|法例|规约|修正案|准则)|[\u4e00-\u9fff]{2}(?:办法|规定|条约))(?:总则|分则|附则)?(?:中的?|的|之)?$/;
const NO_NAME = /(?:(?:[依违执守合非做看枉普手犯办方]|(?<!公)司|(?<!法律)适用)法|[依违按遵有据用合]照?(?:有关|本|的)?规定|条例规定|法规定)(?:中的?|的|之)?$/;
const WEAK = /(?:规定|办法|条例|细则|决定|解释|协议|合同|通知|意见|附[录件表则]?[一二三四五六0-9]*)(?:中的?|的|之)?$/;
const ANNEX = /(?:所附)?(?:附录|附件|附表)[一二三四五六七八九十0-9]{0,2}$/;
/** 第四十八第一款 without its 条, 六十条第四款 without its 第; 原第三项 counts in a text that is no more. */
const BROKEN = /(?:第[〇零一二三四五六七八九十百0-9]+|[〇零一二三四五六七八九十百0-9]条|原)$/;
const LINKED = new RegExp(`(?:总则|分则|附则)?${LINK}$`);
/** How far back a name is looked for. */
const REACH = 60;

/** Reads what stands before index `at`. `titles` are those of the text, by their end. */
export function readHead(text: string, at: number, titles: ReadonlyMap<number, TitleSpan>, names: ShortNames): Head {
  const end = trimEnd(text, at);
  const before = text.slice(Math.max(0, end - REACH), end);
  if (BROKEN.test(before)) return { kind: 'broken' };
  const annex = ANNEX.exec(before);
  if (annex !== null && annex[0] !== '') {
    const head = readHead(text, end - annex[0].length, titles, names);
    return head.kind === 'other' ? head : { kind: 'unclear' };
  }
  if (DIVISION.test(before)) return { kind: 'division' };
  return (
    titleBefore(text, end, titles, names) ??
    nameBefore(before, names) ??
    afterBracket(text, end, titles, names) ?? { kind: WEAK.test(before) ? 'unclear' : 'bare' }
  );
}

function titleBefore(text: string, end: number, titles: ReadonlyMap<number, TitleSpan>, names: ShortNames): Head | null {
  const link = LINKED.exec(text.slice(Math.max(0, end - 8), end))?.[0].length ?? 0;
  const title = titles.get(end) ?? titles.get(trimEnd(text, end - link));
  if (title === undefined) return null;
  const name = text.slice(title.start + 1, title.end - 1);
  if (text.charAt(title.start - 1) === '本') return { kind: 'own', law: `本${name}` };
  return { kind: isOwnText(name, text, title, names) ? 'own' : 'other', law: name };
}

/** This statute by its title, unless a former or dated version of it is meant: 原《某条例》, 《某条例》（2008年修正）. */
function isOwnText(name: string, text: string, title: TitleSpan, names: ShortNames): boolean {
  return (
    names.isOwn(name) && !FORMER.test(text.slice(Math.max(0, title.start - 8), title.start)) && !/^[（(][^）)]*年/.test(text.slice(title.end, title.end + 12))
  );
}

const FORMER = /(?:原|旧|年|修[改正订]前的?|[发公]布的|施行的|通过的|制定的)$/;

function nameBefore(before: string, names: ShortNames): Head | null {
  const own = OWN.exec(before);
  if (own !== null) return { kind: 'own', law: own[1] as string };
  if (ANAPHOR.test(before)) return { kind: 'anaphor' };
  const plain = before.replace(/(?:中的?|的|之)$/, '').replace(/(?:总则|分则)$/, '');
  const defined = definedAtEnd(plain, names);
  if (defined !== '') return { kind: names.isOwn(names.titles.get(defined) ?? '') ? 'own' : 'other', law: defined };
  if (!NAME.test(before) || NO_NAME.test(before)) return null;
  return { kind: 'other', law: nameAtEnd(plain) };
}

/** The longest name defined that a run ends in; '' if there is none. */
function definedAtEnd(run: string, { titles }: ShortNames): string {
  for (let from = 0; titles.size > 0 && from < run.length; from++) {
    const name = run.slice(from);
    if (titles.has(name) && LAW_WORD.test(name)) return name;
  }
  return '';
}

/** 《…》（以下简称刑法）第三条, 刑法（2020年修正）第三条: the name stands before the bracket. */
function afterBracket(text: string, end: number, titles: ReadonlyMap<number, TitleSpan>, names: ShortNames): Head | null {
  if (!/[）)〕\]]/.test(text.charAt(end - 1))) return null;
  let depth = 0;
  let open = end - 1;
  for (const limit = Math.max(0, end - 160); open >= limit; open--) {
    if (/[）)〕\]]/.test(text.charAt(open))) depth++;
    else if (/[（(〔[]/.test(text.charAt(open)) && --depth === 0) break;
  }
  if (depth !== 0) return null;
  const before = trimEnd(text, open);
  return titleBefore(text, before, titles, names) ?? nameBefore(text.slice(Math.max(0, before - REACH), before), names);
}

const BORDER =
  /依照|按照|根据|依据|违反|适用|参照|符合|属于|触犯|构成|实施(?!条例|办法|细则|规定)|修[正订][前后]?的?|以及|或者|认定为|行为|人员|涉嫌|具有|具备|存在|删去|超过|达到|影响|单位犯|对于|是指|可以|应当|结合|遵守|履行|发现|主张|确定|[^\u4e00-\u9fff]/g;

/** The name at the end of a run: what follows the last word that cannot be part of it. For display only. */
function nameAtEnd(run: string): string {
  const known = KNOWN_AT_END.exec(run)?.[0];
  if (known !== undefined) return known;
  let from = 0;
  for (const border of run.matchAll(BORDER)) {
    const behind = border.index + border[0].length;
    if (run.length - behind >= 2) from = behind;
  }
  const name = run.slice(from);
  return name.length > 2 ? name.replace(/^(?:将|在|有|由|以|犯|为|按|但|除|的|对(?!外)|受贿罪和|.*?款和)/, '') : name;
}

function trimEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[ \u3000\u00a0]/.test(text.charAt(end - 1))) end--;
  return end;
}

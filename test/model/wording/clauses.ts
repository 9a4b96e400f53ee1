import type { Insertion, Order, Pair } from '../orders.ts';
import type { Place } from '../statute.ts';
import { count, LEVELS, levelOf, spell, spellList } from './places.ts';
import type { Voice } from './voice.ts';

type Of<K extends Order['kind']> = Extract<Order, { kind: K }>;

/** An order in words, one of the many in which drafters give it; without the stop at its end. */
export function clause(order: Order, voice: Voice): string {
  switch (order.kind) {
    case 'insert':
      return order.level === 'chapter' || order.level === 'section' ? divisionInserted(order, voice) : unitInserted(order, voice);
    case 'move':
      return moved(order, voice);
    case 'renumber':
      return `${voice.take}${old(order.target, voice)}${voice.or('改为', '调整为', '修改为', '变更为', '相应改为')}${spell(tail(order.target, order.to))}`;
    case 'replace':
      return `${voice.take}${at(order.target, voice)}${voice.or('修改为', '改为', '修改成', '更改为')}${voice.colon(order.text)}`;
    case 'delete':
      return deleted(order, voice);
    case 'split':
      return split(order, voice);
    case 'merge':
      return merged(order, voice);
    case 'swap':
      return `${voice.take}${order.targets.map((place) => spell(place)).join(voice.or('与', '和'))}${voice.or('对调', '互换', '互换位置')}`;
    case 'replace-text':
      return wordsReplaced(order, voice);
    case 'delete-text':
      return `${voice.or('删去', '删除')}${spellList(order.targets, voice.random)}中的${order.quotes.map((words) => voice.words(words)).join('、')}`;
    case 'insert-text':
      return wordsInserted(order, voice);
    case 'rename':
      return `将${voice.or('名称', '题目', '标题')}修改为${voice.or('', '：')}${voice.random.chance(0.5) ? voice.words(order.title) : `《${order.title}》`}`;
    case 'renumber-range':
      return `${voice.take}${spell(order.targets[0])}至${spell(tailOf(order.targets))}${voice.or('依次', '分别', '相应', '')}${voice.or('改为', '调整为')}${spell(tail(order.targets[0], order.to))}至${spell(tail(order.targets[0], order.last))}`;
    case 'replace-everywhere':
      return `将${voice.or('本条例', '有关条款', '全文', '条例')}中的${pairs(order.pairs, voice)}`;
  }
}

/** 第五条, 原第五条. */
function old(place: Place, voice: Voice): string {
  return voice.or('', '原') + at(place, voice);
}

function at(place: Place, voice: Voice): string {
  return spell(place, voice.random.chance(0.1));
}

/** 第三条第二款至第四款: the second end of a range without the steps that it shares. */
function tailOf([first, last]: readonly [Place, Place]): Place {
  return tail(first, last);
}

/** A new number without the steps that the old one has too: 第三条第二款改为第三款. */
function tail(from: Place, to: Place): Place {
  const level = levelOf(to);
  if (level === 'article' || level === 'chapter' || level !== levelOf(from)) return to;
  return level === 'section' ? { section: to.section } : { [level]: to[level] };
}

function as(place: Place | null, voice: Voice): string {
  return place === null ? '' : `${voice.or('，', '')}${voice.or('作为', '列为')}${spell(place)}`;
}

function unitInserted({ level, within, after, as: number, text }: Insertion, voice: Voice): string {
  const level1 = LEVELS[level];
  const place = after !== null ? `${spell(after)}${voice.or('后', '之后')}` : within === null ? '' : `${at(within, voice)}${voice.or('', '中')}`;
  const short = number !== null && level !== 'article' ? { [level]: number[level] } : number;
  return `${place === '' ? '' : voice.or('', '在')}${place}${voice.or('增加', '新增')}一${level1}${as(short, voice)}${voice.colon(text)}`;
}

function divisionInserted({ level, within, as: number, heading, includes, text }: Insertion, voice: Voice): string {
  const name = level === 'chapter' ? '章' : '节';
  const place = within === null ? '' : `在${spell(within)}${voice.or('中', '')}`;
  const head = `${place}${voice.or('增加', '新增')}一${name}，作为${spell(number as Place)}`;
  if (heading === null) return `${head}${voice.colon(text)}`;
  return `${head}，${name}名为${voice.words(heading)}，包括${range(includes, voice)}`;
}

/** 第八条至第十条. */
function range(places: readonly Place[], voice: Voice): string {
  const [first, last] = [places[0] as Place, places.at(-1) as Place];
  return places.length < 3 ? spellList(places, voice.random) : `${spell(first)}至${spell(last)}`;
}

function moved({ targets, to, within, after }: Of<'move'>, voice: Voice): string {
  const what = `${voice.take}${spellList(targets, voice.random)}`;
  const from = levelOf(targets[0] as Place);
  if (after !== null) return `${what}${voice.or('移至', '调整至', '移到')}${spell(after)}${voice.or('之后', '后')}`;
  if (to === null) return `${what}${voice.or('移至', '移到')}${spell(within as Place)}`;
  if (from === 'paragraph' && levelOf(to) === 'article' && within === null)
    return `${what}${voice.or('单列一条', '单独作为一条', '另立一条')}，作为${spell(to)}`;
  if (within !== null) return `${what}${voice.or('移至', '调整至')}${spell(within)}，作为${spell(to)}`;
  return `${what}${voice.or('改为', '调整为', '移作')}${spell(to)}`;
}

function deleted({ targets, part }: Of<'delete'>, voice: Voice): string {
  const [first] = targets as [Place];
  if (part === 'heading') return `${voice.or('删去', '删除')}${spell(first)}${levelOf(first) === 'chapter' ? '章名' : '节名'}`;
  const what = spellList(targets, voice.random);
  return voice.random.chance(0.1) ? `将${what}${voice.or('删去', '删除')}` : `${voice.or('删去', '删除')}${what}`;
}

function split({ target, as: numbers, text }: Of<'split'>, voice: Voice): string {
  const name = LEVELS[levelOf(target)];
  const own = levelOf(target) === 'article' ? numbers : numbers.map((number) => tail(target, number));
  const named = `${voice.or('作为', '分别作为')}${own.map((number) => spell(number)).join('、')}`;
  const head = `${voice.take}${spell(target)}${voice.or('分为', '改为', '拆分为')}${count(numbers.length, voice.random)}${name}`;
  return `${head}，${named}${voice.or('，修改为', '')}${voice.colon(text)}`;
}

function merged({ targets, as: number, into, text }: Of<'merge'>, voice: Voice): string {
  const what = `${voice.take}${spellList(targets, voice.random)}`;
  if (into !== null) return `${what}并入${spell(into)}`;
  const named = number === null ? '' : `，作为${spell(number)}`;
  if (text === null) return `${what}合并${named}`;
  return `${what}合并${named}${named === '' ? voice.or('', '，') : '，'}修改为${voice.colon(text)}`;
}

function pairs(all: readonly Pair[], voice: Voice): string {
  const verb = voice.or('修改为', '改为', '统一修改为');
  return all.map((pair) => `${voice.words(pair.old)}${verb}${voice.words(pair.new)}`).join('，');
}

function wordsReplaced({ targets, pairs: all, part, occurrence }: Of<'replace-text'>, voice: Voice): string {
  if (part === 'heading')
    return `将${spell(targets[0] as Place)}${levelOf(targets[0] as Place) === 'chapter' ? '章名' : '节名'}修改为${voice.words((all[0] as Pair).new)}`;
  const which = occurrence === undefined ? '' : { first: '第一处', second: '第二处', last: '最后一处' }[occurrence];
  return `${voice.take}${spellList(targets, voice.random)}${voice.or('中的', '中')}${which}${pairs(all, voice)}`;
}

function wordsInserted({ targets, anchor, position, text }: Of<'insert-text'>, voice: Voice): string {
  const side = position === 'after' ? voice.or('后', '之后') : voice.or('前', '之前');
  return `${voice.or('在', '')}${spellList(targets, voice.random)}${voice.or('中的', '')}${voice.words(anchor)}${side}${voice.or('增加', '增写')}${voice.words(text)}`;
}

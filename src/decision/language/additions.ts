import { LAST, lastStep } from '../../statute/address.ts';
import { type CountedLevel, type Gathering, NO_GROUP } from './deed.ts';
import { within } from './group-units.ts';
import { LabelReader } from './labels.ts';
import { DIVISIONS } from './row-roles.ts';
import type { WrittenAddress } from './written.ts';

/** Reads what a verb that adds takes behind it: how many units, their numbers, their place, their names and their text. */
export class AdditionReader extends LabelReader {
  /** 增加章名“第三章　……” · 增加第三章章名“……” · 增加第三章“……”; as against 增加第三章：“第三章　……第七条……”, the whole of it. */
  private isHeading(address: WrittenAddress): boolean {
    const level = lastStep(address)?.level;
    return address.part === 'heading' || (level !== undefined && DIVISIONS.has(level) && this.peek(1)?.type === 'words');
  }

  protected add(deed: Gathering): boolean {
    if (this.addsTo(deed)) return true;
    for (;;) {
      const chunk = this.peek();
      if (chunk?.type === 'count' && deed.count === null) {
        this.at++;
        deed.count = chunk;
        // 增加“第四章　应急管理”一章：“……”
        if (deed.text !== null && DIVISIONS.has(chunk.level)) [deed.name, deed.text] = [deed.text, null];
        continue;
      }
      if (chunk?.type === 'adverb' || chunk?.type === 'noise') {
        const from = this.at;
        this.at++;
        if (chunk.type === 'adverb' && chunk.share !== null) deed.share = chunk.share;
        const behind = this.is('comma') ? this.peek(1) : undefined;
        const numbered = chunk.type === 'noise' && (behind?.type === 'as' || (behind?.type === 'verb' && behind.class === 'number'));
        if (!numbered && !this.is('as', 'count', 'units', 'verb', 'words', 'content', 'colon', 'adverb')) {
          this.at = from;
          break;
        }
        continue;
      }
      // 增加一项，放在最后，作为第（四）项
      const beyond = chunk?.type === 'comma' && this.peek(1)?.type === 'noise' ? this.peek(2)?.type : undefined;
      if (beyond === 'comma' || beyond === 'colon') {
        this.at += 2;
        continue;
      }
      if (deed.count !== null && deed.text === null && this.#placedBehind(deed)) continue;
      if (deed.as.length === 0 && this.as(deed)) continue;
      // 增加但书：“但……” · 增加一句但书
      if (chunk?.type === 'units' && deed.text === null && isProviso(chunk.addresses)) {
        this.at++;
        deed.count ??= { count: 1, level: 'sentence' };
        continue;
      }
      // 增加的第二款为：“……”
      if (chunk?.type === 'in' && this.peek(1)?.type === 'units' && deed.count === null && deed.as.length === 0 && deed.text === null) {
        this.at++;
        continue;
      }
      // 增加第三款：“……” · 增加第五项为：“……”
      if (chunk?.type === 'units' && deed.as.length === 0 && !chunk.scope && deed.text === null) {
        const last = chunk.addresses[0];
        if (last !== undefined && deed.count === null && this.isHeading(last)) {
          const level = lastStep(last)?.level;
          if (level !== undefined) {
            const { part: _part, ...division } = last;
            deed.count = { count: 1, level: level as CountedLevel };
            deed.as = [division];
          }
          this.at++;
          deed.name = [];
          continue;
        }
        const units = this.units(0);
        if (units === null) return false;
        deed.as = units;
        // 增加第四章：“第四章　……”
        const own = units.length === 1 ? lastStep(units[0] as WrittenAddress)?.level : undefined;
        if (deed.count === null && own !== undefined && DIVISIONS.has(own)) deed.count = { count: 1, level: own as CountedLevel };
        if (this.is('as')) this.at++;
        continue;
      }
      if (this.named(deed) || this.included(deed)) continue;
      const division = deed.count !== null && DIVISIONS.has(deed.count.level);
      if (
        chunk?.type === 'words' &&
        (division || (deed.name !== null && deed.name.length === 0)) &&
        deed.text === null &&
        (deed.name === null || deed.name.length === 0)
      ) {
        this.at++;
        deed.name = chunk.words;
        continue;
      }
      // 增加以下内容作为第二款：……
      const numbered = this.peek(1);
      if (chunk?.type === 'content' && deed.as.length === 0 && (numbered?.type === 'as' || (numbered?.type === 'verb' && numbered.class === 'number'))) {
        this.at++;
        continue;
      }
      if (deed.text === null && this.content(deed)) {
        continue;
      }
      // 增加一条作为第十五条，“……”原第十五条依次顺延
      if (deed.text === null && deed.count !== null && deed.as.length > 0 && chunk?.type === 'comma' && this.#standsAlone(1)) {
        this.at++;
        continue;
      }
      // 增加“丙”“丁”两项
      if (deed.text !== null && chunk?.type === 'count' && deed.count !== null) return false;
      if (deed.text !== null && !deed.introduced && chunk?.type === 'count') {
        this.at++;
        deed.count = chunk;
        continue;
      }
      break;
    }
    sentencePlaced(deed);
    this.labelled(deed);
    if (deed.text === null && deed.name === null && !deed.awaits && deed.count === null && deed.as.length === 0) {
      if (this.peek() === undefined || this.is('line')) {
        deed.awaits = true;
        return true;
      }
      return false;
    }
    return true;
  }

  /** Whether words stand there with which nothing is done. */
  #standsAlone(ahead: number): boolean {
    const behind = this.peek(ahead + 1)?.type;
    return (
      this.peek(ahead)?.type === 'words' &&
      behind !== 'verb' &&
      behind !== 'side' &&
      behind !== 'adverb' &&
      behind !== 'in' &&
      behind !== 'comma' &&
      behind !== 'at'
    );
  }

  /** 第六条增加一项，放在第（三）项后面，作为第（四）项: the place behind what is added, inside the unit named in front. */
  #placedBehind(deed: Gathering): boolean {
    const from = this.at;
    this.skip('comma');
    const [lead, ...others] = deed.groups;
    const outer = lead?.units[0];
    if (this.is('at') && others.length === 0 && (lead === undefined || (lead.units.length === 1 && lead.words === null && lead.side === null && !lead.scope))) {
      this.at++;
      const units = this.units(0) ?? [];
      const side = this.peek();
      if (side?.type === 'side' && units.length === (side.side === 'between' ? 2 : 1)) {
        this.at++;
        deed.groups = [{ ...NO_GROUP, units: units.map((unit) => (outer === undefined ? unit : within(outer, unit))), side: side.side }];
        return true;
      }
    }
    this.at = from;
    return false;
  }

  /** 将“乙”增加到第五条中的“甲”之后: the new words come first, the place behind the verb. */
  protected addsTo(deed: Gathering): boolean {
    const [only, ...more] = deed.groups;
    if (only === undefined || more.length > 0 || only.words === null || only.units.length > 0 || only.side !== null) return false;
    const from = this.at;
    this.skip('at', 'in');
    const places = this.groups(deed, 'tail');
    if (places.length === 0 || places.every((g) => g.units.length === 0 && g.side === null)) {
      this.at = from;
      return false;
    }
    deed.groups = places;
    deed.text = only.words;
    return true;
  }
}

/** 增加一句，作为最后一句 · 增加“……。”作为第二句: the number of a sentence is a place in the unit named. */
function sentencePlaced(deed: Gathering): void {
  const [stated, ...others] = deed.as;
  const [lead, ...more] = deed.groups;
  const [unit, ...units] = lead?.units ?? [];
  const at = stated?.sentences;
  // 并增加“……。”一句，作为该条末句: of the unit last named.
  if (lead === undefined && stated !== undefined && at?.from === LAST && stated.pronoun !== null && deed.groups.length === 0 && others.length === 0) {
    const { sentences: _, ...of } = stated;
    deed.groups = [{ ...NO_GROUP, units: [{ ...of, edge: 'end' }] }];
    deed.as = [];
    deed.count ??= { count: 1, level: 'sentence' };
    return;
  }
  if (deed.count === null ? deed.text?.flat().length !== 1 : deed.count.level !== 'sentence' || deed.count.count !== 1) return;
  if (at === undefined || at.from !== at.to || lead === undefined || unit === undefined) return;
  if (others.length + more.length + units.length > 0 || lead.words !== null || lead.side !== null || unit.sentences !== undefined || unit.edge !== undefined)
    return;
  deed.as = [];
  deed.count ??= { count: 1, level: 'sentence' };
  if (at.from === LAST) deed.groups = [{ ...lead, units: [{ ...unit, edge: 'end' }] }];
  else if (at.from === 1) deed.groups = [{ ...lead, units: [{ ...unit, sentences: { from: 1, to: 1 } }], side: 'before' }];
  else deed.groups = [{ ...lead, units: [{ ...unit, sentences: { from: at.from - 1, to: at.from - 1 } }], side: 'after' }];
}

/** 但书, of nothing in particular. */
function isProviso([only, ...more]: readonly WrittenAddress[]): boolean {
  return only?.segment === 'proviso' && only.steps.length === 0 && only.pronoun === null && more.length === 0;
}

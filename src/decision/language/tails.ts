import { lastStep, levelOf } from '../../statute/address.ts';
import { AdditionReader } from './additions.ts';
import type { Gathering, Group } from './deed.ts';
import { fromWords, within } from './group-units.ts';
import { DIVISIONS } from './row-roles.ts';
import type { WrittenAddress } from './written.ts';

/** Reads what a verb of each class takes behind it; false where it lacks what it cannot do without. */
export class TailReader extends AdditionReader {
  protected tail(deed: Gathering): boolean {
    switch (deed.verb) {
      case 'change':
        return this.change(deed);
      case 'number':
        return this.number(deed);
      case 'add':
        return this.add(deed);
      case 'delete':
        return this.delete(deed);
      case 'merge':
        return this.merge(deed);
      case 'join':
        if (!this.place(deed)) return false;
        this.as(deed);
        this.rewritten(deed);
        return true;
      case 'split':
        if (!this.split(deed)) return false;
        if (deed.text === null) this.labelled(deed);
        return true;
      case 'single':
        return this.single(deed);
      case 'move':
        return this.place(deed) && this.numbered(deed);
      case 'swap':
        this.skip('number-word');
        if (deed.groups.length === 0) deed.groups = this.groups(deed, 'tail');
        this.skip('number-word');
        this.as(deed);
        return true;
      case 'stand-in':
        return this.standIn(deed);
      default:
        return false;
    }
  }

  protected change(deed: Gathering): boolean {
    this.skip('adverb');
    const next = this.peek();
    if (this.headings(deed)) return true;
    if (next?.type === 'units' && !(next.addresses[0]?.pronoun === 'its' && next.addresses.length === 1)) {
      const units = this.units(this.wanted(deed));
      if (units === null) return false;
      deed.to = units;
      this.described(deed);
      return true;
    }
    if (next?.type === 'count') {
      this.at++;
      deed.count = next;
      // 改为两章，即第二章“甲”和第三章“乙”
      if (this.headings(deed)) return true;
      this.skip('content');
      this.as(deed);
      this.rewritten(deed);
      return true;
    }
    if (next?.type === 'mark') {
      this.at++;
      deed.mark = next.mark;
      return true;
    }
    // 修改为《……》 · 修改为：《……》
    const title = next?.type === 'colon' ? this.peek(1) : next;
    if (title?.type === 'title') {
      this.at += title === next ? 1 : 2;
      deed.title = title.range;
      return true;
    }
    if (this.content(deed)) {
      this.as(deed);
      // 第二章章名修改为“……”，包括第五条至第九条
      this.included(deed);
      return true;
    }
    if (deed.awaits) return true;
    if (next === undefined || next.type === 'line') {
      deed.awaits = true;
      return true;
    }
    return false;
  }

  protected number(deed: Gathering): boolean {
    this.skip('adverb');
    const units = this.units(this.wanted(deed));
    if (units === null) {
      // 原第八条为：“……” without the new text, or 改为两条.
      return false;
    }
    deed.to = units;
    this.described(deed);
    return true;
  }

  /** 删去第六章“监事会”整章 · 第五章“法律责任”删去: the division with its heading, all of it; words in a division stand 中的. */
  protected delete(deed: Gathering): boolean {
    if (!this.#deletes(deed)) return false;
    this.#whenDone(deed);
    const shown = deed.groups.map(withHeading);
    if (shown.some(({ units }) => units.some(({ mark }) => mark !== null))) {
      const count = this.peek();
      if (this.is('whole') || (count?.type === 'count' && count.count === 1 && DIVISIONS.has(count.level))) this.at++;
    }
    deed.groups = shown;
    return true;
  }

  /** 删除第七条后，原第八条改为第七条 · 第七条删除后，……: 后 tells when, and is no place. */
  #whenDone(deed: Gathering): void {
    const [only, ...more] = deed.groups;
    if (only === undefined || more.length > 0 || only.units.length === 0 || only.words !== null || only.mark !== null) return;
    const side = this.peek();
    const ends = (ahead: number): boolean => [undefined, 'comma', 'stop'].includes(this.peek(ahead)?.type);
    if (ends(0) && only.side === 'after') deed.groups = [{ ...only, side: null }];
    else if (side?.type === 'side' && side.side === 'after' && ends(1)) this.at++;
  }

  #deletes(deed: Gathering): boolean {
    const lead = deed.groups;
    this.skip('adverb');
    const before = this.at;
    // 第三章取消分节 · 取消第三章的分节
    if (lead.length === 1 && this.noMore(deed)) return true;
    // 把第三款删去，第一款中的……: what stands in front is all that goes.
    const ends = lead.length > 0 && this.is('comma', 'dun', 'and', 'stop', 'line');
    const tail = ends ? [] : this.groups(deed, 'tail');
    // 删去“（二）……；”一项: what is quoted is as many units.
    const count = this.peek();
    if (count?.type === 'count' && count.level !== 'row' && count.count === tail.at(-1)?.words?.length) this.at++;
    const [only] = lead;
    if (tail.length === 1 && this.noMore(deed)) {
      deed.groups = tail;
      return lead.length === 0;
    }
    if (tail.length > 0 && only !== undefined) {
      // 第十条删去“甲”、“乙” · 将第十条中删去“甲”
      if (lead.length === 1 && only.words === null && tail.every((g) => g.units.length === 0)) {
        deed.groups = tail.map((g) => fromWords({ ...g, units: only.units, scope: only.scope, inside: true }));
        return true;
      }
      // 第十条删去第二款: within what is named.
      if (lead.length === 1 && only.words === null && only.units.length === 1 && tail.every((g) => g.units.every((u) => u.law === null))) {
        deed.groups = [
          ...tail.map((g) => ({ ...g, units: g.units.length === 0 ? only.units : g.units.map((u) => within(only.units[0] as WrittenAddress, u)) })),
        ];
        return true;
      }
      if (lead.every((g) => g.words !== null) || lead.every((g) => g.units.length > 0)) {
        this.at = before;
        return true;
      }
      return false;
    }
    // 删去“甲”后的逗号和分号: one mark is not all of them.
    if (this.is('and', 'dun') && this.peek(1)?.type === 'mark') return false;
    if (tail.length > 0) deed.groups = this.giveBack(tail);
    // 删除原第十五条：“……”: the old text, quoted.
    return deed.groups.length > 0;
  }

  /** 删去第四项，第五项改为第四项 without a comma: the unit before the next verb is not deleted. */
  protected giveBack(groups: readonly Group[]): readonly Group[] {
    let at = this.at;
    while (this.chunks.get(at)?.type === 'adverb') at++;
    const next = this.chunks.get(at);
    const index = this.at - 1;
    const chunk = this.chunks.get(index);
    if (next?.type !== 'verb' || next.class === 'delete' || chunk?.type !== 'units' || chunk.addresses.length < 2) return groups;
    const last = chunk.addresses[chunk.addresses.length - 1] as WrittenAddress;
    this.chunks.replace(index, { ...chunk, addresses: [last], range: { start: last.range.start, end: chunk.range.end } });
    this.at = index;
    return groups.map((g, i) => (i === groups.length - 1 ? { ...g, units: g.units.slice(0, -1) } : g));
  }

  protected merge(deed: Gathering): boolean {
    this.skip('adverb');
    // 合并第三章与第四章，名称为“……”: what is merged behind the verb.
    if (deed.groups.length === 0 && /^合并$|^归并$|^整合$/.test(deed.word) && this.is('units')) {
      deed.groups = this.groups(deed, 'tail');
      if (deed.groups.length !== 1 || (deed.groups[0]?.units.length ?? 0) < 2) return false;
      this.skip('comma', 'and');
    }
    if (this.is('as') && this.peek(1)?.type === 'count') this.at++;
    const count = this.peek();
    if (count?.type === 'count') {
      this.at++;
      deed.count = count;
    }
    if (this.is('units') && /为$|成$/.test(deed.word)) {
      const units = this.units(0);
      if (units !== null) deed.as = units;
    } else this.as(deed);
    // 合并改为第二条 · 合并修改为：“……”
    if (deed.as.length === 0) {
      const from = this.at;
      this.skip('comma', 'and', 'adverb');
      const verb = this.peek();
      if (verb?.type === 'verb' && (verb.class === 'change' || verb.class === 'number') && this.peek(1)?.type === 'units') {
        this.at++;
        deed.as = this.units(0) ?? [];
      } else this.at = from;
    }
    if (!this.rewritten(deed)) {
      const verb = this.peek();
      if (verb?.type === 'verb' && verb.class === 'change') {
        this.at++;
        if (!this.content(deed) && !deed.awaits) return false;
      }
    }
    if (deed.text !== null && deed.as.length === 0) this.as(deed);
    // 合并为第三章“……”，包括第十条至第十五条
    if (deed.text === null) this.named(deed);
    this.included(deed);
    return true;
  }

  protected place(deed: Gathering): boolean {
    const units = this.units(0);
    if (units === null) return false;
    deed.to = this.shown(units);
    const side = this.peek();
    if (side?.type === 'side' && side.side !== 'between') {
      this.at++;
      deed.toSide = side.side;
    } else if (this.is('in')) this.at++;
    return true;
  }

  /** 移至第六章“附则”之前: the heading of the division shown. */
  private shown(units: readonly WrittenAddress[]): readonly WrittenAddress[] {
    const [only, ...more] = units;
    const shown = this.peek();
    const level = only?.steps.at(-1)?.level;
    if (only === undefined || more.length > 0 || level === undefined || !DIVISIONS.has(level) || shown?.type !== 'words') return units;
    const [mark, ...others] = shown.words.flat();
    if (mark === undefined || others.length > 0) return units;
    this.at++;
    return [{ ...only, mark }];
  }

  protected numbered(deed: Gathering): boolean {
    if (!this.as(deed)) this.alone(deed);
    this.rewritten(deed);
    return true;
  }

  /** ，作为独立的一条 · ，单列一条: what is moved stands alone where it goes. */
  private alone(deed: Gathering): void {
    const from = this.at;
    this.skip('comma', 'and');
    const verb = this.peek();
    if (verb?.type === 'as' || (verb?.type === 'verb' && (verb.class === 'single' || verb.class === 'number'))) {
      this.at++;
      this.skip('adverb');
      const count = this.peek();
      if (count?.type === 'count' && count.count === 1) {
        this.at++;
        deed.count = count;
        return;
      }
      const unit = verb.type === 'verb' && verb.class === 'single' ? (levelOf(verb.word.slice(-1)) ?? null) : null;
      if (unit !== null) {
        deed.count = { count: 1, level: unit };
        return;
      }
    }
    this.at = from;
  }

  /** 以“乙”取代第五条中的“甲” */
  protected standIn(deed: Gathering): boolean {
    const news = deed.groups.filter((g) => g.words !== null);
    const olds = this.is('comma', 'stop', 'line', 'dun') ? [] : this.groups(deed, 'tail');
    // 第五条中的“甲”以“乙”代替
    const [old, replacement] = news;
    if (olds.length === 0 && news.length === 2 && old !== undefined && replacement?.words != null && replacement.units.length === 0) {
      deed.text = replacement.words;
      deed.groups = deed.groups.filter((g) => g !== replacement);
      return true;
    }
    if (olds.length === 0 || news.length !== 1) return false;
    const [only] = news;
    deed.text = only?.words ?? null;
    // 第五条中以“乙”取代“甲”
    deed.groups = olds.map((g) => (g.units.length === 0 && only !== undefined && only.units.length > 0 ? { ...g, units: only.units, scope: only.scope } : g));
    return deed.groups.every((g) => g.words !== null);
  }
}

/** 第六章“监事会”: a division and what it is called, as one address; anything else as it is. */
function withHeading(group: Group): Group {
  const [unit, ...others] = group.units;
  const [words, ...more] = group.words ?? [];
  const level = unit === undefined ? undefined : lastStep(unit)?.level;
  if (unit === undefined || words?.length !== 1 || others.length + more.length > 0 || level === undefined || !DIVISIONS.has(level)) return group;
  if (unit.part !== undefined || unit.mark !== null || group.inside || group.scope || group.colon || group.side !== null || group.mark !== null) return group;
  return { ...group, units: [{ ...unit, mark: words[0] ?? null }], words: null };
}

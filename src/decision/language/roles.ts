import { LAST, lastStep } from '../../statute/address.ts';
import type { Chunk, Words } from './chunks.ts';
import type { Gathering } from './deed.ts';
import { GroupReader } from './groups.ts';
import type { Share } from './lexicon.ts';
import type { WrittenAddress } from './written.ts';

/** Reads the roles that stand behind a verb: new text, new numbers, names, what a division includes. */
export class RoleReader extends GroupReader {
  /** ：“……” · ，内容为：“……” · “……” on the next line. Sets `awaits` where the announcement stands without a text. */
  protected content(deed: Gathering, direct = true): boolean {
    const from = this.at;
    let announced = false;
    if (this.is('comma') && ((this.chunks.get(this.at + 1)?.type === 'content' && this.chunks.get(this.at + 2)?.type !== 'verb') || this.saysThatIs(1)))
      this.at++;
    while (this.is('content', 'colon', 'line') || this.saysThatIs(0)) {
      if (!this.is('line')) announced = true;
      else if (!announced && this.next(0)?.type !== 'words') break;
      this.at++;
    }
    const words = this.peek();
    if (words?.type === 'words' && (announced || direct)) {
      deed.text = this.#goingOn(this.shareOut(words, deed), deed.count?.count ?? 1);
      deed.introduced = announced || this.at > from;
      return true;
    }
    this.at = from;
    if (announced) {
      while (this.is('comma', 'content', 'colon')) this.at++;
      deed.awaits = true;
    }
    return false;
  }

  /** “第三十六条……”¶“第三十七条……”: texts closed one by one, each on lines of its own, are one after the other; so are as many as are counted, a stop between them (增加两条：“……”。“……”。). */
  #goingOn(text: Words, counted: number): Words {
    const all = [...text];
    for (;;) {
      const next = this.peek(1);
      const behind = this.peek(2)?.type;
      const goesOn = this.is('line') || (this.is('stop') && all.length < counted);
      const ends = behind === undefined || behind === 'line' || behind === 'stop' || behind === 'order';
      if (!goesOn || next?.type !== 'words' || !ends) return all;
      all.push(...next.words);
      this.at += 2;
    }
  }

  /** 不再分节 · 分节 (behind 取消) */
  protected noMore(deed: Gathering): boolean {
    const chunk = this.peek();
    if (chunk?.type !== 'divide-no-more') return false;
    this.at++;
    deed.verb = 'divide-no-more';
    deed.count = { count: 0, level: chunk.level };
    return true;
  }

  /** ，即：“……” */
  protected saysThatIs(ahead: number): boolean {
    const next = this.peek(ahead + 1)?.type;
    return this.peek(ahead)?.type === 'as' && (next === 'colon' || next === 'words');
  }

  /** “乙”、“丙”修改为“丁”: what stands before the next verb is no longer new text of this one. */
  protected shareOut(chunk: Chunk & { type: 'words' }, deed: Gathering): Words {
    const index = this.at++;
    let at = this.at;
    while (this.chunks.get(at)?.type === 'adverb') at++;
    const next = this.chunks.get(at);
    const wanted = deed.share === 'each' ? Math.max(1, ...deed.groups.map((g) => g.words?.length ?? 1)) : 1;
    const again = next?.type === 'verb' && (next.class === 'change' || next.class === 'delete');
    if (!again || chunk.words.length <= wanted) return chunk.words;
    this.chunks.replace(index, { ...chunk, words: chunk.words.slice(0, wanted) }, { ...chunk, words: chunk.words.slice(wanted) });
    return chunk.words.slice(0, wanted);
  }

  /** New places or numbers behind a verb; of a list before a further verb only as many as are meant here. */
  protected units(wanted: number): readonly WrittenAddress[] | null {
    const chunk = this.peek();
    if (chunk?.type !== 'units' || chunk.scope) return null;
    const index = this.at++;
    let at = this.at;
    while (this.chunks.get(at)?.type === 'adverb' || this.chunks.get(at)?.type === 'number-word') at++;
    const next = this.chunks.get(at);
    const again = (next?.type === 'verb' && next.class !== 'add') || next?.type === 'as';
    if (again && chunk.addresses.length > wanted && wanted > 0) {
      const cut = chunk.addresses[wanted] as WrittenAddress;
      const rest: Chunk = { ...chunk, addresses: chunk.addresses.slice(wanted), range: { start: cut.range.start, end: chunk.range.end } };
      this.chunks.replace(index, { ...chunk, addresses: chunk.addresses.slice(0, wanted) }, rest);
      return chunk.addresses.slice(0, wanted);
    }
    const all = [...chunk.addresses];
    // 作为第十三条之一，第十三条之二: a comma in the list, before the text.
    for (let more = this.#listed(all); more !== null; more = this.#listed(all)) {
      all.push(...more);
      this.at += 2;
    }
    return all;
  }

  /** The members of a list behind a comma: of the level of those before, and with the text behind them. 改为第六条，第一款“甲”改为“乙” goes on with words of the unit. */
  #listed(before: readonly WrittenAddress[]): readonly WrittenAddress[] | null {
    const [next, behind] = [this.peek(1), this.peek(2)];
    if (!this.is('comma', 'dun') || next?.type !== 'units' || (behind?.type !== 'colon' && behind?.type !== 'words')) return null;
    const levelOf = (address: WrittenAddress | undefined): string | undefined => address && lastStep(address)?.level;
    return levelOf(next.addresses[0]) === levelOf(before.at(-1)) ? next.addresses : null;
  }

  /** ，作为第五条第二款 */
  protected as(deed: Gathering, wanted = 0): boolean {
    const from = this.at;
    this.skip('comma', 'and');
    let share: Share = deed.share;
    while (this.is('adverb')) {
      const adverb = this.peek() as Chunk & { type: 'adverb' };
      if (adverb.share !== null) share = adverb.share;
      this.at++;
    }
    const verb = this.peek();
    const says = verb?.type === 'as' || (verb?.type === 'verb' && verb.class === 'number');
    if (says) {
      this.at++;
      const units = this.units(wanted);
      if (units !== null && deed.as.length === 0) {
        deed.as = this.lastOf(units);
        deed.share = share;
        return true;
      }
    }
    this.at = from;
    return false;
  }

  /** 第二章的最后一条: the unit inside the one named. */
  private lastOf(units: readonly WrittenAddress[]): readonly WrittenAddress[] {
    const [outer, ...others] = units;
    const chunk = this.is('in') ? this.peek(1) : undefined;
    const inner = chunk?.type === 'units' && !chunk.scope && chunk.addresses.length === 1 ? chunk.addresses[0] : undefined;
    if (outer === undefined || others.length > 0 || inner?.steps[0]?.number !== LAST) return units;
    this.at += 2;
    return [{ ...outer, steps: [...outer.steps, ...inner.steps], range: { start: outer.range.start, end: inner.range.end } }];
  }

  /** ，修改为：“……” behind a new number. */
  protected rewritten(deed: Gathering): boolean {
    if (deed.text !== null) return false;
    const from = this.at;
    this.skip('comma', 'and', 'dun');
    this.skip('adverb', 'and');
    if (this.is('content', 'whole') && this.peek(1)?.type === 'verb') this.at++;
    const verb = this.peek();
    if (this.at > from && verb?.type === 'verb' && verb.class === 'change') {
      this.at++;
      if (this.content(deed)) return true;
      if (deed.awaits) return true;
      if (this.peek() === undefined) {
        deed.awaits = true;
        return true;
      }
    }
    this.at = from;
    if (this.is('colon', 'words', 'content') || (this.is('comma') && (this.peek(1)?.type === 'content' || this.saysThatIs(1)))) {
      if (this.content(deed)) return true;
      if (deed.awaits) return true;
    }
    this.at = from;
    return false;
  }

  protected wanted(deed: Gathering): number {
    return deed.groups.reduce((sum, g) => sum + Math.max(1, g.units.length), 0);
  }

  /** ，章名为“快递包装” · ，并将章名修改为“快递包装” */
  protected named(deed: Gathering): boolean {
    const from = this.at;
    this.skip('comma', 'and', 'take');
    if (deed.name === null || deed.name.length === 0) {
      const chunk = this.peek();
      const named = chunk?.type === 'named' || (chunk?.type === 'units' && chunk.addresses[0]?.part !== undefined && chunk.addresses[0].steps.length === 0);
      if (named) {
        this.at++;
        const verb = this.peek();
        if (verb?.type === 'verb' && verb.class === 'change') this.at++;
        this.skip('as', 'colon');
        const words = this.peek();
        if (words?.type === 'words') {
          this.at++;
          deed.name = words.words;
          return true;
        }
      }
    }
    this.at = from;
    return false;
  }

  /** ，包括第三十七条至第四十五条 */
  protected included(deed: Gathering): boolean {
    const from = this.at;
    this.skip('comma', 'and');
    // 增加一章，作为第四章，章名为“监督检查”，分为二条，作为第十六条、第十七条
    const verb = this.peek();
    const divided = deed.verb === 'add' && verb?.type === 'verb' && verb.class === 'split' && this.peek(1)?.type === 'count';
    if ((this.is('includes') || divided) && deed.includes.length === 0) {
      this.at++;
      const units = this.units(0);
      if (units !== null) {
        deed.includes = units;
        return true;
      }
      // 共六条，分别作为第五十五条至第六十条
      const count = this.peek();
      if (count?.type === 'count') {
        this.at++;
        const own = deed.as;
        deed.as = [];
        if (this.as(deed)) deed.includes = deed.as;
        deed.as = own;
        if (deed.includes.length === 0 || deed.includes.length === count.count) return true;
        deed.includes = [];
      }
    }
    this.at = from;
    return false;
  }
}

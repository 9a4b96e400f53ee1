import { sameAddress } from '../../statute/address.ts';
import type { Level } from '../../statute/types.ts';
import type { Range, WrittenAddress } from './written.ts';
import type { Chunk, Words } from './chunks.ts';
import type { Share, VerbClass } from './lexicon.ts';

/** Units and the words inside them; `side` says on which side of them something goes. Units alone, words alone, or both. */
export interface Group {
  readonly units: readonly WrittenAddress[];
  readonly scope: boolean;
  readonly words: Words | null;
  /** The words are said to be a sentence (“……”一句). */
  readonly sentence: boolean;
  readonly side: 'before' | 'after' | 'between' | null;
  /** 中, 中的: the words stand inside the units. */
  readonly inside: boolean;
  /** 宪法第十五条：“……”: a colon before the words, which are the whole text. */
  readonly colon: boolean;
  /** “……”起, “……”至句末: the text from the words on. */
  readonly onward: boolean;
  /** A mark called by its name: 末尾的分号. */
  readonly mark: string | null;
}

/** One verb with all that is said with it; the frames give it a meaning. */
export interface Deed {
  readonly range: Range;
  readonly verb: VerbClass | 'announce' | 'order' | 'content' | 'divide-no-more';
  readonly word: string;
  readonly groups: readonly Group[];
  readonly share: Share;
  /** 统一, 一律: in one way wherever it stands. */
  readonly uniform: boolean;
  /** 相应修改为: what the unit reads after the other clauses. */
  readonly restates: boolean;
  readonly count: { readonly count: number; readonly level: Level | 'sentence' } | null;
  readonly as: readonly WrittenAddress[];
  readonly to: readonly WrittenAddress[];
  readonly toSide: 'before' | 'after' | null;
  readonly text: Words | null;
  /** The new text stood behind a colon or on a line of its own. */
  readonly introduced: boolean;
  readonly name: Words | null;
  readonly includes: readonly WrittenAddress[];
  readonly title: Range | null;
  readonly mark: string | null;
  /** 修改后作为: the unit is rewritten where it goes. */
  readonly revised: boolean;
  /** 从“……”起: where a split begins. */
  readonly from: Words | null;
  readonly divisions: boolean;
  /** Of an order to count again, a commencement, text left to the editor: which. */
  readonly what: 'renumbering' | 'commencement' | 'editorial';
  /** 将, 对: something is taken hold of. */
  readonly take: boolean;
  /** New text is announced (a colon, or a verb that brings text) and not there. */
  readonly awaits: boolean;
}

/** A stretch that makes no deed, and where it went wrong. */
export interface Stray {
  readonly verb: 'stray';
  readonly range: Range;
  readonly at: Range;
}

type Draft = { -readonly [K in keyof Deed]: Deed[K] };
type OpenGroup = { -readonly [K in keyof Group]: Group[K] };

const NO_GROUP: Group = { units: [], scope: false, words: null, sentence: false, side: null, inside: false, colon: false, onward: false, mark: null };

/** Gathers chunks into deeds: a verb, what stands before it and what follows it, as far as it goes. */
export function deedsOf(chunks: readonly Chunk[]): readonly (Deed | Stray)[] {
  return new DeedReader(chunks).all();
}

class DeedReader {
  readonly #chunks: Chunk[];
  #at = 0;

  constructor(chunks: readonly Chunk[]) {
    this.#chunks = [...chunks];
  }

  all(): readonly (Deed | Stray)[] {
    const deeds: (Deed | Stray)[] = [];
    for (;;) {
      this.#skip('comma', 'dun', 'stop', 'line', 'and', 'noise');
      const first = this.#peek();
      if (first === undefined) return deeds;
      const from = this.#at;
      const deed = this.#deed();
      if (deed !== null) {
        deeds.push(deed);
        continue;
      }
      const stuck = this.#peek() ?? this.#chunks[this.#chunks.length - 1] ?? first;
      this.#at = Math.max(this.#at, from);
      while (this.#peek() !== undefined && !this.#is('stop', 'line')) this.#at++;
      const end = this.#chunks[this.#at - 1]?.range.end ?? stuck.range.end;
      deeds.push({ verb: 'stray', range: { start: first.range.start, end: Math.max(end, stuck.range.start) }, at: stuck.range });
    }
  }

  #peek(ahead = 0): Chunk | undefined {
    return this.#chunks[this.#at + ahead];
  }

  #is(...types: readonly Chunk['type'][]): boolean {
    const chunk = this.#peek();
    return chunk !== undefined && types.includes(chunk.type);
  }

  #skip(...types: readonly Chunk['type'][]): void {
    while (this.#is(...types)) this.#at++;
  }

  #deed(): Deed | null {
    const start = this.#peek() as Chunk;
    const deed: Draft = {
      range: start.range,
      verb: 'content',
      word: '',
      groups: [],
      share: null,
      uniform: false,
      restates: false,
      count: null,
      as: [],
      to: [],
      toSide: null,
      text: null,
      introduced: false,
      name: null,
      includes: [],
      title: null,
      mark: null,
      revised: false,
      from: null,
      divisions: false,
      what: 'renumbering',
      take: false,
      awaits: false,
    };
    const done = (): Deed => {
      this.#skip('noise');
      return finished();
    };
    const finished = (): Deed => ({ ...deed, range: { start: start.range.start, end: this.#chunks[this.#at - 1]?.range.end ?? start.range.end } });
    if (start.type === 'order') {
      this.#at++;
      deed.verb = 'order';
      deed.divisions = start.divisions;
      deed.what = start.what;
      // 条文顺序作相应调整：“第八条”调整为“第七条”: the map follows as deeds of its own.
      this.#skip('colon');
      return done();
    }
    // 内容如下：“……”: the text that the deed before announced.
    const bare = this.#at;
    this.#skip('adverb');
    if (this.#is('content', 'colon')) {
      if (this.#content(deed) || (deed.awaits && (this.#peek() === undefined || this.#is('line')))) return done();
      deed.awaits = false;
    }
    this.#at = bare;
    deed.groups = this.#groups(deed, 'lead');
    const verb = this.#peek();
    if (verb === undefined || this.#is('stop', 'line', 'colon') || (deed.revised && this.#is('words', 'content'))) {
      // 对第三十条作以下修改： · 第三条作如下修改：“……”
      if (!deed.revised) return null;
      const text = this.#content(deed);
      deed.verb = text || deed.awaits ? 'change' : 'announce';
      if (!text) {
        // Either its items follow, or, where one unit is named, its new text without marks.
        deed.awaits = deed.awaits && deed.groups.length === 1 && deed.groups[0]?.units.length === 1 && !deed.groups[0].scope;
        this.#skip('colon');
        deed.verb = 'announce';
      }
      return done();
    }
    if (deed.groups.some((g) => g.onward)) deed.groups = deed.groups.map(fromWords);
    if (verb.type === 'divide-no-more') {
      this.#at++;
      deed.verb = 'divide-no-more';
      return deed.groups.length === 1 ? done() : null;
    }
    if (verb.type === 'as') {
      if (!deed.groups.some((g) => g.units.length > 0)) return null;
      this.#at++;
      deed.verb = 'number';
      return this.#number(deed) ? done() : null;
    }
    if (verb.type !== 'verb') return null;
    this.#at++;
    deed.verb = verb.class;
    deed.word = verb.word;
    return this.#tail(deed) ? done() : null;
  }

  #tail(deed: Draft): boolean {
    switch (deed.verb) {
      case 'change':
        return this.#change(deed);
      case 'number':
        return this.#number(deed);
      case 'add':
        return this.#add(deed);
      case 'delete':
        return this.#delete(deed);
      case 'merge':
        return this.#merge(deed);
      case 'join':
        if (!this.#place(deed)) return false;
        this.#as(deed);
        this.#rewritten(deed);
        return true;
      case 'split':
        return this.#split(deed);
      case 'single':
        return this.#single(deed);
      case 'move':
        return this.#place(deed) && this.#numbered(deed);
      case 'swap':
        this.#skip('number-word');
        if (deed.groups.length === 0) deed.groups = this.#groups(deed, 'tail');
        this.#skip('number-word');
        return true;
      case 'stand-in':
        return this.#standIn(deed);
      default:
        return false;
    }
  }

  /** Units and words, up to the verb (`lead`), or behind one that deletes (`tail`). */
  #groups(deed: Draft, mode: 'lead' | 'tail'): Group[] {
    const groups: OpenGroup[] = [];
    const last = (): OpenGroup | undefined => groups[groups.length - 1];
    let separated = false;
    // 以“乙”: words that stand apart from those before.
    let replaced = false;
    for (;;) {
      const chunk = this.#peek();
      if (chunk === undefined) break;
      switch (chunk.type) {
        case 'take':
        case 'at':
          if (mode === 'tail') return groups;
          if (chunk.type === 'take') deed.take = true;
          break;
        case 'with':
          if (mode === 'tail') return groups;
          replaced = true;
          break;
        case 'units': {
          const open = last();
          // 第五条全文修改为: all of it, no scope of its own.
          if (chunk.scope && chunk.addresses.length === 0 && open !== undefined && open.units.length > 0 && open.words === null && !separated && this.#peek(1)?.type === 'verb') break;
          if (open !== undefined && open.words === null && open.mark === null && separated && !open.inside) {
            open.units = [...open.units, ...chunk.addresses];
            open.scope ||= chunk.scope;
          } else if (open !== undefined && !separated && open.words !== null && open.words.length === 1 && open.side === null && open.units.length === 1) {
            // 第六十二条“……”中第二项: the words point at the unit.
            const mark = open.words[0]?.[0];
            open.units = chunk.addresses.map((address) => within(open.units[0] as WrittenAddress, { ...address, mark: mark ?? null }));
            open.words = null;
            open.inside = false;
          } else if (open !== undefined && !separated && open.words === null && open.inside && open.units.length === 1 && open.mark === null && !open.scope) {
            open.units = chunk.addresses.map((address) => within(open.units[0] as WrittenAddress, address));
            open.inside = false;
          } else groups.push({ ...NO_GROUP, units: chunk.addresses, scope: chunk.scope });
          separated = false;
          break;
        }
        case 'words': {
          if (deed.revised && (!this.#leadsOn(1) || this.#chunks[this.#at - 1]?.type === 'revised')) return groups;
          const open = last();
          if (open !== undefined && open.words === null && open.mark === null && !(separated && open.side !== null) && !replaced) {
            open.words = chunk.words;
            open.sentence = chunk.sentence;
            open.side = null;
          } else groups.push({ ...NO_GROUP, words: chunk.words, sentence: chunk.sentence });
          separated = false;
          break;
        }
        case 'mark': {
          const open = last();
          // “……”之后、句号之前: the words say it already.
          if (open !== undefined && open.words !== null && open.side !== null) {
            this.#at++;
            if (!this.#is('side')) return groups;
            break;
          }
          if (open === undefined) groups.push({ ...NO_GROUP, mark: chunk.mark });
          else open.mark = chunk.mark;
          separated = false;
          break;
        }
        case 'in': {
          const open = last();
          if (open === undefined) {
            // 其中的“甲”: of the unit last named.
            groups.push({ ...NO_GROUP, inside: true, units: [itsUnits(chunk.range)] });
          } else open.inside = true;
          break;
        }
        case 'except': {
          const open = last();
          if (open === undefined || open.words !== null || (open.units.length === 0 && !open.scope)) return groups;
          // 第十九条至第二十一条（第二十条除外）
          open.units = open.scope ? [...open.units, ...chunk.addresses] : open.units.filter((unit) => !chunk.addresses.some((gone) => sameAddress(gone, unit)));
          break;
        }
        case 'onward': {
          const open = last();
          if (open?.words == null || open.words.length !== 1) return groups;
          open.onward = true;
          break;
        }
        case 'side': {
          const open = last();
          if (open === undefined) return groups;
          open.side = chunk.side;
          separated = false;
          break;
        }
        case 'colon': {
          const open = last();
          const next = this.#next(1);
          // 第十八条：删去。
          // 对附表二作如下修改：“……”: what follows is new.
          if (deed.revised) return groups;
          if (open !== undefined && mode === 'lead' && (next?.type === 'verb' || next?.type === 'revised')) break;
          if (open === undefined || open.units.length === 0 || open.words !== null || next?.type !== 'words') return groups;
          open.colon = true;
          break;
        }
        case 'as': {
          // 原第八条为：“……”: the old text, quoted.
          const open = last();
          const colon = this.#peek(1)?.type === 'colon' ? 2 : 1;
          if (mode === 'lead' && open !== undefined && open.words === null && open.units.length === 1 && this.#next(colon)?.type === 'words' && this.#leadsOn(colon + 1)) {
            open.colon = true;
            this.#at += colon - 1;
            break;
          }
          return groups;
        }
        case 'adverb':
          if (chunk.share !== null) deed.share = chunk.share;
          if (/相应/.test(chunk.word)) deed.restates = true;
          if (chunk.share === 'same') deed.uniform = true;
          if (mode === 'tail') return groups;
          break;
        case 'revised':
          deed.revised = true;
          break;
        case 'whole':
        case 'number-word':
        case 'every':
        case 'noise':
          break;
        case 'and':
          if (mode === 'tail' && !this.#listGoesOn()) return groups;
          separated = true;
          break;
        case 'dun':
        case 'comma':
          if (mode === 'tail' && !this.#listGoesOn()) return groups;
          separated = true;
          break;
        case 'line':
          // The old text on lines of its own: 第二条：¶“……”¶变更为：
          if (mode === 'tail' || groups.length === 0 || !this.#leadsOn(1)) return groups;
          break;
        case 'content':
          // 第二项规定表述为
          if (mode === 'tail' || last()?.words !== null || this.#peek(1)?.type !== 'verb') return groups;
          break;
        default:
          return groups;
      }
      this.#at++;
    }
    return groups;
  }

  /** The next chunk that is no line break. */
  #next(ahead: number): Chunk | undefined {
    let at = ahead;
    while (this.#peek(at)?.type === 'line') at++;
    return this.#peek(at);
  }

  /** Whether a verb still comes before the sentence ends. */
  #leadsOn(ahead: number): boolean {
    for (let at = this.#at + ahead; at < this.#chunks.length; at++) {
      const { type } = this.#chunks[at] as Chunk;
      if (type === 'verb') return true;
      if (type === 'stop' || type === 'units' || type === 'take' || type === 'at') return false;
    }
    return false;
  }

  /** Behind a verb that deletes: whether the next member belongs to the same list, and is not a clause with a verb of its own. */
  #listGoesOn(): boolean {
    let at = this.#at + 1;
    while (this.#chunks[at]?.type === 'and') at++;
    const first = this.#chunks[at];
    if (first?.type !== 'units' && first?.type !== 'words' && first?.type !== 'in') return false;
    for (; at < this.#chunks.length; at++) {
      const { type } = this.#chunks[at] as Chunk;
      if (type === 'comma') {
        while (this.#chunks[at + 1]?.type === 'adverb') at++;
        return this.#chunks[at + 1]?.type !== 'verb';
      }
      if (type === 'stop' || type === 'line' || type === 'dun' || type === 'and') return true;
      if (type === 'verb' || type === 'as' || type === 'take' || type === 'at' || type === 'side' || type === 'adverb' || type === 'order') return false;
    }
    return true;
  }

  /** ：“……” · ，内容为：“……” · “……” on the next line. Sets `awaits` where the announcement stands without a text. */
  #content(deed: Draft, direct = true): boolean {
    const from = this.#at;
    let announced = false;
    if (this.#is('comma') && ((this.#chunks[this.#at + 1]?.type === 'content' && this.#chunks[this.#at + 2]?.type !== 'verb') || this.#saysThatIs(1))) this.#at++;
    while (this.#is('content', 'colon', 'line') || this.#saysThatIs(0)) {
      if (!this.#is('line')) announced = true;
      else if (!announced && this.#next(0)?.type !== 'words') break;
      this.#at++;
    }
    const words = this.#peek();
    if (words?.type === 'words' && (announced || direct)) {
      deed.text = this.#shareOut(words, deed);
      deed.introduced = announced || this.#at > from;
      return true;
    }
    this.#at = from;
    if (announced) {
      while (this.#is('comma', 'content', 'colon')) this.#at++;
      deed.awaits = true;
    }
    return false;
  }

  /** ，即：“……” */
  #saysThatIs(ahead: number): boolean {
    const next = this.#peek(ahead + 1)?.type;
    return this.#peek(ahead)?.type === 'as' && (next === 'colon' || next === 'words');
  }

  /** “乙”、“丙”修改为“丁”: what stands before the next verb is no longer new text of this one. */
  #shareOut(chunk: Chunk & { type: 'words' }, deed: Draft): Words {
    const index = this.#at++;
    let at = this.#at;
    while (this.#chunks[at]?.type === 'adverb') at++;
    const next = this.#chunks[at];
    const wanted = deed.share === 'each' ? Math.max(1, ...deed.groups.map((g) => g.words?.length ?? 1)) : 1;
    const again = next?.type === 'verb' && (next.class === 'change' || next.class === 'delete');
    if (!again || chunk.words.length <= wanted) return chunk.words;
    this.#chunks[index] = { ...chunk, words: chunk.words.slice(0, wanted) };
    this.#chunks.splice(index + 1, 0, { ...chunk, words: chunk.words.slice(wanted) });
    return chunk.words.slice(0, wanted);
  }

  /** New places or numbers behind a verb; of a list before a further verb only as many as are meant here. */
  #units(wanted: number): readonly WrittenAddress[] | null {
    const chunk = this.#peek();
    if (chunk?.type !== 'units' || chunk.scope) return null;
    const index = this.#at++;
    let at = this.#at;
    while (this.#chunks[at]?.type === 'adverb' || this.#chunks[at]?.type === 'number-word') at++;
    const next = this.#chunks[at];
    const again = (next?.type === 'verb' && next.class !== 'add') || next?.type === 'as';
    if (again && chunk.addresses.length > wanted && wanted > 0) {
      const cut = chunk.addresses[wanted] as WrittenAddress;
      this.#chunks[index] = { ...chunk, addresses: chunk.addresses.slice(0, wanted) };
      this.#chunks.splice(index + 1, 0, { ...chunk, addresses: chunk.addresses.slice(wanted), range: { start: cut.range.start, end: chunk.range.end } });
      return chunk.addresses.slice(0, wanted);
    }
    const all = [...chunk.addresses];
    // 作为第十三条之一，第十三条之二: a comma in the list, before the text.
    while (this.#is('comma', 'dun') && this.#peek(1)?.type === 'units' && (this.#peek(2)?.type === 'colon' || this.#peek(2)?.type === 'words')) {
      this.#at++;
      all.push(...(this.#peek() as Chunk & { type: 'units' }).addresses);
      this.#at++;
    }
    return all;
  }

  /** ，作为第五条第二款 */
  #as(deed: Draft, wanted = 0): boolean {
    const from = this.#at;
    this.#skip('comma', 'and');
    let share: Share = deed.share;
    while (this.#is('adverb')) {
      const adverb = this.#peek() as Chunk & { type: 'adverb' };
      if (adverb.share !== null) share = adverb.share;
      this.#at++;
    }
    const verb = this.#peek();
    const says = verb?.type === 'as' || (verb?.type === 'verb' && verb.class === 'number');
    if (says) {
      this.#at++;
      const units = this.#units(wanted);
      if (units !== null && deed.as.length === 0) {
        deed.as = units;
        deed.share = share;
        return true;
      }
    }
    this.#at = from;
    return false;
  }

  /** ，修改为：“……” behind a new number. */
  #rewritten(deed: Draft): boolean {
    if (deed.text !== null) return false;
    const from = this.#at;
    this.#skip('comma', 'and', 'dun');
    this.#skip('adverb', 'and');
    if (this.#is('content', 'whole') && this.#peek(1)?.type === 'verb') this.#at++;
    const verb = this.#peek();
    if (this.#at > from && verb?.type === 'verb' && verb.class === 'change') {
      this.#at++;
      if (this.#content(deed)) return true;
      if (deed.awaits) return true;
      if (this.#peek() === undefined) {
        deed.awaits = true;
        return true;
      }
    }
    this.#at = from;
    if (this.#is('colon', 'words', 'content') || (this.#is('comma') && (this.#peek(1)?.type === 'content' || this.#saysThatIs(1)))) {
      if (this.#content(deed)) return true;
      if (deed.awaits) return true;
    }
    this.#at = from;
    return false;
  }

  #wanted(deed: Draft): number {
    return deed.groups.reduce((sum, g) => sum + Math.max(1, g.units.length), 0);
  }

  #change(deed: Draft): boolean {
    this.#skip('adverb');
    const next = this.#peek();
    if (next?.type === 'units' && !(next.addresses[0]?.pronoun === 'its' && next.addresses.length === 1)) {
      const units = this.#units(this.#wanted(deed));
      if (units === null) return false;
      deed.to = units;
      this.#rewritten(deed);
      return true;
    }
    if (next?.type === 'count') {
      this.#at++;
      deed.count = next;
      this.#skip('content');
      this.#as(deed);
      this.#rewritten(deed);
      return true;
    }
    if (next?.type === 'mark') {
      this.#at++;
      deed.mark = next.mark;
      return true;
    }
    if (next?.type === 'title') {
      this.#at++;
      deed.title = next.range;
      return true;
    }
    if (this.#content(deed)) {
      this.#as(deed);
      return true;
    }
    if (deed.awaits) return true;
    if (next === undefined || next.type === 'line') {
      deed.awaits = true;
      return true;
    }
    return false;
  }

  #number(deed: Draft): boolean {
    this.#skip('adverb');
    const units = this.#units(this.#wanted(deed));
    if (units === null) {
      // 原第八条为：“……” without the new text, or 改为两条.
      return false;
    }
    deed.to = units;
    this.#rewritten(deed);
    return true;
  }

  #add(deed: Draft): boolean {
    if (this.#addsTo(deed)) return true;
    for (;;) {
      const chunk = this.#peek();
      if (chunk?.type === 'count' && deed.count === null) {
        this.#at++;
        deed.count = chunk;
        continue;
      }
      if (chunk?.type === 'adverb' || chunk?.type === 'noise') {
        const from = this.#at;
        this.#at++;
        if (chunk.type === 'adverb' && chunk.share !== null) deed.share = chunk.share;
        if (!this.#is('as', 'count', 'units', 'verb', 'words', 'content', 'colon', 'adverb')) {
          this.#at = from;
          break;
        }
        continue;
      }
      if (deed.as.length === 0 && this.#as(deed)) continue;
      // 增加第三款：“……” · 增加第五项为：“……”
      if (chunk?.type === 'units' && deed.as.length === 0 && !chunk.scope && deed.text === null) {
        const last = chunk.addresses[0];
        if (last !== undefined && last.part === 'heading' && deed.count === null) {
          // 增加章名“第三章　……”
          this.#at++;
          deed.name = [];
          continue;
        }
        const units = this.#units(0);
        if (units === null) return false;
        deed.as = units;
        if (this.#is('as')) this.#at++;
        continue;
      }
      if (this.#named(deed) || this.#included(deed)) continue;
      const division = deed.count !== null && isDivision(deed.count.level);
      if (chunk?.type === 'words' && (division || (deed.name !== null && deed.name.length === 0)) && deed.text === null && (deed.name === null || deed.name.length === 0)) {
        this.#at++;
        deed.name = chunk.words;
        continue;
      }
      if (deed.text === null && this.#content(deed)) {
        continue;
      }
      // 增加“丙”“丁”两项
      if (deed.text !== null && chunk?.type === 'count' && deed.count !== null) return false;
      if (deed.text !== null && !deed.introduced && chunk?.type === 'count') {
        this.#at++;
        deed.count = chunk;
        continue;
      }
      break;
    }
    if (deed.text === null && deed.name === null && !deed.awaits && deed.count === null && deed.as.length === 0) {
      if (this.#peek() === undefined || this.#is('line')) {
        deed.awaits = true;
        return true;
      }
      return false;
    }
    return true;
  }

  /** 将“乙”增加到第五条中的“甲”之后: the new words come first, the place behind the verb. */
  #addsTo(deed: Draft): boolean {
    const [only, ...more] = deed.groups;
    if (only === undefined || more.length > 0 || only.words === null || only.units.length > 0 || only.side !== null) return false;
    const from = this.#at;
    this.#skip('at', 'in');
    const places = this.#groups(deed, 'tail');
    if (places.length === 0 || places.every((g) => g.units.length === 0 && g.side === null)) {
      this.#at = from;
      return false;
    }
    deed.groups = places;
    deed.text = only.words;
    return true;
  }

  /** ，章名为“快递包装” */
  #named(deed: Draft): boolean {
    const from = this.#at;
    this.#skip('comma');
    if (deed.name === null || deed.name.length === 0) {
      const chunk = this.#peek();
      const named = chunk?.type === 'named' || (chunk?.type === 'units' && chunk.addresses[0]?.part !== undefined && chunk.addresses[0].steps.length === 0);
      if (named) {
        this.#at++;
        this.#skip('as', 'colon');
        const words = this.#peek();
        if (words?.type === 'words') {
          this.#at++;
          deed.name = words.words;
          return true;
        }
      }
    }
    this.#at = from;
    return false;
  }

  /** ，包括第三十七条至第四十五条 */
  #included(deed: Draft): boolean {
    const from = this.#at;
    this.#skip('comma', 'and');
    if (this.#is('includes') && deed.includes.length === 0) {
      this.#at++;
      const units = this.#units(0);
      if (units !== null) {
        deed.includes = units;
        return true;
      }
      // 共六条，分别作为第五十五条至第六十条
      if (this.#is('count')) {
        this.#at++;
        const own = deed.as;
        deed.as = [];
        if (this.#as(deed)) deed.includes = deed.as;
        deed.as = own;
        return true;
      }
    }
    this.#at = from;
    return false;
  }

  #delete(deed: Draft): boolean {
    const lead = deed.groups;
    this.#skip('adverb');
    const before = this.#at;
    // 把第三款删去，第一款中的……: what stands in front is all that goes.
    const ends = lead.length > 0 && this.#is('comma', 'dun', 'and', 'stop', 'line');
    const tail = ends ? [] : this.#groups(deed, 'tail');
    const [only] = lead;
    if (tail.length > 0 && only !== undefined) {
      // 第十条删去“甲”、“乙” · 将第十条中删去“甲”
      if (lead.length === 1 && only.words === null && tail.every((g) => g.units.length === 0)) {
        deed.groups = tail.map((g) => ({ ...g, units: only.units, scope: only.scope, inside: true }));
        return true;
      }
      // 第十条删去第二款: within what is named.
      if (lead.length === 1 && only.words === null && only.units.length === 1 && tail.every((g) => g.units.every((u) => u.law === null))) {
        deed.groups = [...tail.map((g) => ({ ...g, units: g.units.length === 0 ? only.units : g.units.map((u) => within(only.units[0] as WrittenAddress, u)) }))];
        return true;
      }
      if (lead.every((g) => g.words !== null) || lead.every((g) => g.units.length > 0)) {
        this.#at = before;
        return true;
      }
      return false;
    }
    if (tail.length > 0) deed.groups = this.#giveBack(tail);
    // 删除原第十五条：“……”: the old text, quoted.
    return deed.groups.length > 0;
  }

  /** 删去第四项，第五项改为第四项 without a comma: the unit before the next verb is not deleted. */
  #giveBack(groups: readonly Group[]): readonly Group[] {
    let at = this.#at;
    while (this.#chunks[at]?.type === 'adverb') at++;
    const next = this.#chunks[at];
    const index = this.#at - 1;
    const chunk = this.#chunks[index];
    if (next?.type !== 'verb' || next.class === 'delete' || chunk?.type !== 'units' || chunk.addresses.length < 2) return groups;
    const last = chunk.addresses[chunk.addresses.length - 1] as WrittenAddress;
    this.#chunks[index] = { ...chunk, addresses: [last], range: { start: last.range.start, end: chunk.range.end } };
    this.#at = index;
    return groups.map((g, i) => (i === groups.length - 1 ? { ...g, units: g.units.slice(0, -1) } : g));
  }

  #merge(deed: Draft): boolean {
    this.#skip('adverb');
    if (this.#is('as') && this.#peek(1)?.type === 'count') this.#at++;
    const count = this.#peek();
    if (count?.type === 'count') {
      this.#at++;
      deed.count = count;
    }
    if (this.#is('units') && /为$|成$/.test(deed.word)) {
      const units = this.#units(0);
      if (units !== null) deed.as = units;
    } else this.#as(deed);
    // 合并改为第二条 · 合并修改为：“……”
    if (deed.as.length === 0) {
      const from = this.#at;
      this.#skip('comma', 'and', 'adverb');
      const verb = this.#peek();
      if (verb?.type === 'verb' && (verb.class === 'change' || verb.class === 'number') && this.#peek(1)?.type === 'units') {
        this.#at++;
        deed.as = this.#units(0) ?? [];
      } else this.#at = from;
    }
    if (!this.#rewritten(deed)) {
      const verb = this.#peek();
      if (verb?.type === 'verb' && verb.class === 'change') {
        this.#at++;
        if (!this.#content(deed) && !deed.awaits) return false;
      }
    }
    if (deed.text !== null && deed.as.length === 0) this.#as(deed);
    return true;
  }

  #place(deed: Draft): boolean {
    const units = this.#units(0);
    if (units === null) return false;
    deed.to = units;
    const side = this.#peek();
    if (side?.type === 'side' && side.side !== 'between') {
      this.#at++;
      deed.toSide = side.side;
    } else if (this.#is('in')) this.#at++;
    return true;
  }

  #numbered(deed: Draft): boolean {
    this.#as(deed);
    this.#rewritten(deed);
    return true;
  }

  #split(deed: Draft): boolean {
    const count = this.#peek();
    if (count?.type === 'count') {
      this.#at++;
      deed.count = count;
    } else if (count?.type === 'units') {
      const units = this.#units(0);
      if (units !== null) deed.as = units;
    } else if (!/一分为/.test(deed.word)) return false;
    this.#as(deed);
    this.#rewritten(deed);
    return true;
  }

  #single(deed: Draft): boolean {
    const count = this.#peek();
    if (count?.type === 'count') {
      this.#at++;
      deed.count = count;
    } else if (count?.type === 'units') {
      const units = this.#units(0);
      if (units !== null) deed.as = units;
    }
    if (deed.as.length === 0) this.#as(deed);
    this.#rewritten(deed);
    return true;
  }

  /** 以“乙”取代第五条中的“甲” */
  #standIn(deed: Draft): boolean {
    const news = deed.groups.filter((g) => g.words !== null);
    const olds = this.#is('comma', 'stop', 'line', 'dun') ? [] : this.#groups(deed, 'tail');
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

/** “……”起: the unit from the words on is the place. */
function fromWords(group: Group): Group {
  const mark = group.words?.[0]?.[0];
  if (!group.onward || mark === undefined) return group;
  const units = group.units.map((unit): WrittenAddress => ({ ...unit, mark, segment: 'from-words' }));
  return { ...group, units, words: null, inside: false };
}

/** 其中的“甲”: in the units last named. */
function itsUnits(range: Range): WrittenAddress {
  return { steps: [], law: null, pronoun: 'those', following: null, mark: null, range, bad: [], slip: false };
}

/** A unit named inside another one. */
function within(outer: WrittenAddress, inner: WrittenAddress): WrittenAddress {
  if (inner.law !== null || inner.pronoun !== null || inner.steps[0]?.level === 'article') return inner;
  return {
    ...outer,
    ...inner,
    steps: [...outer.steps, ...inner.steps],
    law: outer.law,
    pronoun: outer.pronoun,
    range: { start: outer.range.start, end: inner.range.end },
    bad: [...outer.bad, ...inner.bad],
  };
}

function isDivision(level: Level | 'sentence'): boolean {
  return level === 'part' || level === 'subpart' || level === 'chapter' || level === 'section' || level === 'portion';
}

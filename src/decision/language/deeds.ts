import { standsIn, takesOut } from './asides.ts';
import type { Chunk } from './chunks.ts';
import { type Deed, type Gathering, NO_GROUP, type OpenGroup, type Stray } from './deed.ts';
import { together } from './deeds-together.ts';
import { theWords } from './group-units.ts';
import { DIVISIONS } from './row-roles.ts';
import { TailReader } from './tails.ts';

/** Gathers chunks into deeds: a verb, what stands before it and what follows it, as far as it goes. */
export function deedsOf(chunks: readonly Chunk[]): readonly (Deed | Stray)[] {
  return together(new DeedReader(chunks).all());
}

class DeedReader extends TailReader {
  all(): readonly (Deed | Stray)[] {
    const deeds: (Deed | Stray)[] = [];
    for (;;) {
      const start = this.#toBeginning();
      const first = this.peek();
      if (first === undefined) return deeds;
      const from = this.at;
      const deed = this.deed(deeds.at(-1));
      // 删去第七条、第十条中|关于自荐的规定: what goes on with unknown words is not what was read.
      if (deed !== null && !this.is('unknown')) {
        deeds.push(start === null ? deed : { ...deed, range: { start, end: deed.range.end } });
        this.#textOfAddition(deeds);
        continue;
      }
      const stuck = this.peek() ?? this.chunks.get(this.chunks.length - 1) ?? first;
      this.at = Math.max(this.at, from);
      while (this.peek() !== undefined && !this.is('stop', 'line')) this.at++;
      const end = this.chunks.get(this.at - 1)?.range.end ?? stuck.range.end;
      deeds.push({ verb: 'stray', range: { start: first.range.start, end: Math.max(end, stuck.range.start) }, at: stuck.range });
    }
  }

  /** 增加两项，作为第（五）项、第（六）项，原第（四）项末尾的句号改为分号：“……”: the text behind the last colon is that of the units added, which have none. */
  #textOfAddition(deeds: (Deed | Stray)[]): void {
    const last = deeds[deeds.length - 1];
    const words = this.peek(1);
    const ends = words === undefined || (words.type === 'words' && [undefined, 'stop', 'line'].includes(this.peek(2)?.type));
    if (!this.is('colon') || !ends || last === undefined || last.verb === 'stray' || last.text !== null) return;
    const open = openAddition(deeds);
    if (open < 0 && last.verb === 'order' && words === undefined) this.skip('colon');
    if (open < 0 || open === deeds.length - 1) return;
    const added = deeds[open] as Deed;
    deeds[open] = words?.type === 'words' ? { ...added, text: words.words, introduced: true } : { ...added, awaits: true };
    this.at += words === undefined ? 1 : 2;
    deeds[deeds.length - 1] = { ...last, range: { start: last.range.start, end: (this.chunks.get(this.at - 1) as Chunk).range.end } };
  }

  /** Goes to where the next deed begins; where a 一是 or 会议同意 stands right before it, where that begins: it belongs to the deed. */
  #toBeginning(): number | null {
    let counter: number | null = null;
    while (this.is('comma', 'dun', 'stop', 'line', 'and', 'noise', 'remark', 'counter')) {
      const { range } = this.peek() as Chunk;
      // 另：在第十四条后……
      const besides = this.is('and') && this.peek(1)?.type === 'colon';
      counter = besides || this.is('counter', 'noise') ? (counter ?? range.start) : null;
      this.at += besides ? 2 : 1;
    }
    return counter;
  }

  protected deed(before: Deed | Stray | undefined): Deed | null {
    const start = this.peek() as Chunk;
    const deed: Gathering = {
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
      headings: [],
      title: null,
      mark: null,
      revised: false,
      from: null,
      divisions: false,
      counts: false,
      what: 'renumbering',
      take: false,
      awaits: false,
    };
    const done = (): Deed => {
      this.skip('noise');
      return finished();
    };
    const finished = (): Deed => ({ ...deed, range: { start: start.range.start, end: this.chunks.get(this.at - 1)?.range.end ?? start.range.end } });
    if (start.type === 'order') {
      this.at++;
      deed.verb = 'order';
      deed.divisions = start.divisions;
      deed.what = start.what;
      deed.counts = start.counts;
      // 条文顺序作相应调整：“第八条”调整为“第七条”: the map follows as deeds of its own. 作为第十二条，其后条款序号顺延：“……” is the text of what was added before.
      if (this.is('colon') && this.peek(1) !== undefined && (this.peek(1)?.type !== 'words' || this.#changesWords(1))) this.skip('colon');
      return done();
    }
    // 内容如下：“……”: the text that the deed before announced.
    // 增加第四章章名“应急管理”及一条，作为第十八条：“……”: what comes under the new heading, by the same verb.
    if (start.type === 'count' && before?.verb === 'add' && before.count !== null && DIVISIONS.has(before.count.level)) {
      deed.verb = 'add';
      deed.word = before.word;
      return this.add(deed) ? done() : null;
    }
    // 第九条末尾的句号改为分号，后增加“……”: behind the mark.
    const mark = before !== undefined && before.verb === 'change' ? before.groups[0] : undefined;
    if (start.type === 'side' && start.side === 'after' && mark?.mark != null && mark.units.length === 1 && mark.units[0]?.edge === 'end') {
      const verb = this.peek(1);
      if (verb?.type === 'verb' && verb.class === 'add' && this.peek(2)?.type === 'words') {
        this.at += 2;
        deed.verb = 'add';
        deed.word = verb.word;
        deed.groups = [{ ...NO_GROUP, units: mark.units }];
        return this.add(deed) ? done() : null;
      }
    }
    const bare = this.at;
    this.skip('adverb');
    if (this.is('content', 'colon')) {
      if (this.content(deed) || (deed.awaits && (this.peek() === undefined || this.is('line')))) return done();
      deed.awaits = false;
    }
    this.at = bare;
    deed.groups = this.groups(deed, 'lead');
    const verb = this.peek();
    // 第八条不作修改，第九条删去 · 第十九条：不作修改: what is kept has no part in what follows.
    if (this.is('kept', 'colon') && (verb?.type === 'kept' || this.peek(1)?.type === 'kept')) {
      this.at += verb?.type === 'kept' ? 1 : 2;
      // 第十五条“……”不改: words of a unit that stay.
      deed.groups = deed.groups.flatMap((group) =>
        group.side !== null || group.words === null ? [group] : group.units.length > 0 ? [{ ...group, words: null }] : [],
      );
      deed.verb = 'announce';
      return done();
    }
    if (verb === undefined || this.is('stop', 'line', 'colon') || (deed.revised && this.is('words', 'content'))) {
      // 对第三十条作以下修改： · 第三条作如下修改：“……”
      if (!deed.revised && !this.#heads(deed)) return null;
      if (this.is('colon') && this.#changesWords(1)) {
        deed.verb = 'announce';
        this.skip('colon');
        return done();
      }
      const text = this.content(deed);
      deed.verb = text || deed.awaits ? 'change' : 'announce';
      if (!text) {
        // Either its items follow, or, where one unit is named, its new text without marks.
        deed.awaits = deed.awaits && namesOne(deed);
        this.skip('colon');
        deed.verb = 'announce';
      }
      return done();
    }
    if (this.noMore(deed)) return deed.groups.length <= 1 ? done() : null;
    // 第三章“法规案起草”包括第十七条至第二十二条
    if (verb.type === 'includes' && deed.groups.some((g) => g.units.length > 0)) {
      deed.verb = 'include';
      return this.included(deed) ? done() : null;
    }
    // 修改后的第二十条为：“……”
    const shown = this.peek(1)?.type === 'colon' ? 2 : 1;
    if (verb.type === 'as' && this.next(shown)?.type === 'words' && namesOne(deed) && deed.groups[0]?.units[0]?.numbering === 'new') {
      this.at++;
      deed.verb = 'change';
      deed.restates = true;
      return this.content(deed) ? done() : null;
    }
    if (verb.type === 'as' || (verb.type === 'verb' && verb.class === 'single')) deed.groups = deed.groups.map(theWords);
    if (verb.type === 'as') {
      if (!deed.groups.some((g) => g.units.length > 0)) return null;
      this.at++;
      deed.verb = 'number';
      return this.number(deed) ? done() : null;
    }
    if (verb.type === 'likewise') {
      const same = likewise(deed, before);
      this.at++;
      return same && { ...same, range: finished().range };
    }
    if (verb.type !== 'verb') return null;
    this.at++;
    deed.verb = verb.class;
    deed.word = verb.word;
    if (verb.word.startsWith('修改后')) deed.restates = true;
    if (verb.class === 'change' && verb.word.endsWith('如下') && this.#announced(deed)) return done();
    return this.tail(deed) && this.#placed(deed) ? done() : null;
  }

  /** 第五条修改如下： with nothing behind, or a deed on its words: its items follow, or, where one unit is named, its new text without marks. */
  #announced(deed: Gathering): boolean {
    const before = this.at;
    this.skip('colon');
    const onWords = this.#changesWords(0);
    const over = this.peek() === undefined || this.is('stop') || (this.is('line') && this.next(0)?.type !== 'words');
    if (!over && !onWords) {
      this.at = before;
      return false;
    }
    deed.verb = 'announce';
    deed.awaits = this.at > before && !onWords && namesOne(deed);
    return true;
  }

  /** 第五条：第三款末尾增加“……” · 第一条：在“甲”之后增加“……”: a unit and a colon, and behind it what is done inside the unit. */
  #heads(deed: Gathering): boolean {
    const behind = this.next(1)?.type;
    const goesOn = behind === 'units' || behind === 'at' || behind === 'take' || this.#changesWords(1);
    return this.is('colon') && namesOne(deed) && deed.groups.every(({ words, side, mark }) => words === null && side === null && mark === null) && goesOn;
  }

  /** Whether words stand there that are changed themselves (“甲”后增加“乙”) and no new text. */
  #changesWords(ahead: number): boolean {
    const behind = this.peek(ahead + 1)?.type;
    return this.peek(ahead)?.type === 'words' && (behind === 'side' || behind === 'verb');
  }

  /** “甲”改为“乙”（第五条） · ，第五条除外: the place of the words, or what is taken out of it, behind the new ones. */
  #placed(deed: Gathering): boolean {
    const ahead = this.is('comma') && this.peek(1)?.type === 'except' ? 1 : 0;
    const aside = this.peek(ahead);
    if (aside?.type !== 'where' && aside?.type !== 'except') return true;
    const [only, ...more] = deed.groups;
    if (only === undefined || more.length > 0) return false;
    const placed: OpenGroup = { ...only };
    if (aside.type === 'where' ? !standsIn(placed, aside) : !takesOut(placed, aside.addresses)) return false;
    deed.groups = [placed];
    this.at += ahead + 1;
    return true;
  }
}

/** 第三款作同样修改: the deed before, on words, elsewhere. Null where that did something else, or words are named anew. */
function likewise({ groups }: Gathering, before: Deed | Stray | undefined): Deed | null {
  const [place, ...more] = groups;
  if (before === undefined || before.verb === 'stray' || before.share === 'each' || place === undefined || more.length > 0) return null;
  const [changed, ...others] = before.groups;
  if (changed === undefined || others.length > 0 || changed.words === null || changed.around !== null || changed.units.length === 0) return null;
  if (place.units.length === 0 || place.words !== null || place.mark !== null || place.side !== null) return null;
  return { ...before, groups: [{ ...changed, units: place.units, scope: place.scope }] };
}

/** The addition of a clause that says how many units come, or their numbers, and gives no text; -1 where there is none. */
function openAddition(deeds: readonly (Deed | Stray)[]): number {
  const at = deeds.findLastIndex(({ verb }) => verb === 'add');
  const added = deeds[at];
  if (added === undefined || added.verb === 'stray' || added.text !== null || added.name !== null || added.includes.length > 0) return -1;
  return added.count !== null || added.as.length > 0 ? at : -1;
}

function namesOne({ groups }: Gathering): boolean {
  const [only, ...more] = groups;
  return only !== undefined && more.length === 0 && only.units.length === 1 && !only.scope;
}

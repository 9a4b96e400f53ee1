import { depthOf } from '../../statute/address.ts';
import { standsIn, takesOut } from './asides.ts';
import { Cursor } from './cursor.ts';
import { type Gathering, type Group, NO_GROUP, type OpenGroup } from './deed.ts';
import { fromWords, isItself, meantBy, standsBetween, within } from './group-units.ts';
import type { VerbClass } from './lexicon.ts';
import { goesBelow, isBelow } from './place-lists.ts';
import { standsAround } from './row-within.ts';
import type { WrittenAddress } from './written.ts';

/** Reads units and words that stand together, in front of a verb or behind one that deletes. */
export class GroupReader extends Cursor {
  /** From where to where it was asked what the verb ahead says, among how many chunks, and the answer. */
  #ahead = { from: 0, to: -1, chunks: 0, places: false };

  /** Units and words, up to the verb (`lead`), or behind one that deletes (`tail`). */
  protected groups(deed: Gathering, mode: 'lead' | 'tail'): Group[] {
    return this.#gathered(deed, mode).map(fromWords);
  }

  #gathered(deed: Gathering, mode: 'lead' | 'tail'): Group[] {
    const groups: OpenGroup[] = [];
    const last = (): OpenGroup | undefined => groups[groups.length - 1];
    let separated = false;
    // 以“乙”: words that stand apart from those before.
    let replaced = false;
    // “甲”中的: words that follow stand in those.
    let inWords = false;
    // A list that grows by one unit after the other is not copied for each.
    let list: WrittenAddress[] = [];
    const listOf = (open: OpenGroup): WrittenAddress[] => {
      if (open.units !== list) list = [...open.units];
      open.units = list;
      return list;
    };
    for (;;) {
      const chunk = this.peek();
      if (chunk === undefined) break;
      switch (chunk.type) {
        case 'take':
        case 'at':
          if (mode === 'tail') return groups;
          if (chunk.type === 'take') deed.take = true;
          else if (this.#goesInside(last())) (last() as OpenGroup).inside = true;
          break;
        case 'with':
          if (mode === 'tail') return groups;
          replaced = true;
          break;
        case 'units': {
          const open = last();
          inWords = false;
          // 修改第八条，将该条改为第七条: the same unit.
          if (deed.revised && separated && open?.units.length === 1 && open.words === null && isItself(chunk)) {
            separated = false;
            break;
          }
          // 第五条全文修改为: all of it, no scope of its own.
          if (
            chunk.scope &&
            chunk.addresses.length === 0 &&
            open !== undefined &&
            open.units.length > 0 &&
            open.words === null &&
            !separated &&
            this.peek(1)?.type === 'verb'
          )
            break;
          // 第十九条至第二十一条中，除第二十条外
          if (chunk.scope && chunk.addresses.length > 0 && open !== undefined && open.words === null && (open.units.length > 0 || open.scope)) {
            if (!takesOut(open, chunk.addresses)) return groups;
            separated = false;
            break;
          }
          if (open !== undefined && open.words === null && open.mark === null && separated && !open.inside) {
            if (!open.scope && goesBelow(open.units[open.units.length - 1], chunk.addresses[0])) {
              // 第四条，第（三）项: inside. 第四条、第（三）项: nobody says which of the two.
              if (open.units.length > 1 || this.chunks.get(this.at - 1)?.type !== 'comma') return groups;
              open.units = chunk.addresses.map((address) => within(open.units[0] as WrittenAddress, address));
              separated = false;
              break;
            }
            const units = listOf(open);
            for (const address of chunk.addresses) units.push(address);
            open.scope ||= chunk.scope;
          } else if (open !== undefined && !separated && open.words !== null && open.words.length === 1 && open.side === null && open.units.length === 1) {
            // 第六十二条“……”中第二项: the words point at the unit.
            const mark = open.words[0]?.[0];
            open.units = chunk.addresses.map((address) => within(open.units[0] as WrittenAddress, { ...address, mark: mark ?? null }));
            open.words = null;
            open.inside = false;
          } else if (
            open !== undefined &&
            (!separated || this.#standsDeeper(open)) &&
            open.words === null &&
            open.inside &&
            open.units.length === 1 &&
            open.mark === null &&
            !open.scope
          ) {
            open.units = chunk.addresses.map((address) => within(open.units[0] as WrittenAddress, address));
            open.inside = false;
          } else groups.push({ ...NO_GROUP, units: chunk.addresses, scope: chunk.scope });
          separated = false;
          break;
        }
        case 'words': {
          if (deed.revised && (!this.leadsOn(1) || this.chunks.get(this.at - 1)?.type === 'revised')) return groups;
          const open = last();
          if (open !== undefined && inWords) {
            inWords = false;
            const around = standsAround(open);
            if (around === null) return groups;
            open.around = around;
            open.words = chunk.words;
            break;
          }
          const named = separated || open === undefined || chunk.words.length !== 1 ? null : this.headed(open, chunk.words[0]?.[0]);
          if (open !== undefined && named !== null) {
            listOf(open)[open.units.length - 1] = named;
            open.inside = this.peek(1)?.type === 'units';
            break;
          }
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
            this.at++;
            if (this.is('side')) break;
            // “……”后的分号: the mark beside the words.
            this.at--;
            if (open.mark !== null) return groups;
            open.mark = chunk.mark;
            break;
          }
          if (open === undefined) groups.push({ ...NO_GROUP, mark: chunk.mark });
          else open.mark = chunk.mark;
          separated = false;
          break;
        }
        case 'its-side':
          if (groups.length > 0) return groups;
          groups.push({ ...NO_GROUP, its: chunk.side });
          break;
        case 'in': {
          const open = last();
          const next = this.peek(1);
          const [inner] = next?.type === 'units' && !next.scope ? next.addresses : [];
          if (open === undefined && inner !== undefined && next?.type === 'units' && isBelow(inner)) {
            // 其中的第一项: in the unit last named, as 其中第一项.
            this.at++;
            groups.push({ ...NO_GROUP, units: next.addresses });
          } else if (open === undefined) {
            // 其中的“甲”: of the unit last named.
            groups.push({ ...NO_GROUP, inside: true, units: [meantBy('those', chunk.range)] });
          } else {
            open.inside = true;
            inWords = open.words !== null;
          }
          break;
        }
        case 'except': {
          const open = last();
          // 第十九条至第二十一条（第二十条除外）
          if (open === undefined || !takesOut(open, chunk.addresses)) return groups;
          break;
        }
        case 'where': {
          const open = last();
          if (open === undefined || !standsIn(open, chunk)) return groups;
          break;
        }
        case 'onward': {
          const open = last();
          // “甲”起至“乙”: a stretch between words is not known.
          const to = this.peek(1);
          if (open?.words == null || open.words.length !== 1 || (to?.type === 'at' && this.peek(2)?.type === 'words')) return groups;
          open.onward = chunk.segment;
          break;
        }
        case 'side': {
          const open = last();
          if (open === undefined) return groups;
          if (chunk.side === 'before' && standsBetween(groups.at(-2), open)) {
            if (open.words !== null) groups.pop();
          } else open.side = chunk.side;
          separated = false;
          break;
        }
        case 'colon': {
          const open = last();
          const next = this.next(1);
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
          const colon = this.peek(1)?.type === 'colon' ? 2 : 1;
          if (
            mode === 'lead' &&
            open !== undefined &&
            open.words === null &&
            open.units.length === 1 &&
            this.next(colon)?.type === 'words' &&
            this.leadsOn(colon + 1)
          ) {
            open.colon = true;
            this.at += colon - 1;
            break;
          }
          return groups;
        }
        case 'adverb':
          // 分别统一修改为: one by one, and everywhere.
          if (chunk.share !== null && deed.share !== 'each') deed.share = chunk.share;
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
        case 'remark':
          break;
        case 'and':
          if (mode === 'tail' && !this.listGoesOn()) return groups;
          separated = true;
          break;
        case 'dun':
        case 'comma':
          if (mode === 'tail' && !this.listGoesOn()) return groups;
          separated = true;
          break;
        case 'stop':
          // “甲。”。修改为“乙。”: a stop between the old words and the verb.
          if (mode === 'tail' || last()?.words == null || !this.turnsInto(1)) return groups;
          break;
        case 'line':
          // The old text on lines of its own: 第二条：¶“……”¶变更为：
          if (mode === 'tail' || groups.length === 0 || !this.leadsOn(1)) return groups;
          break;
        case 'content':
          // 第二项规定表述为
          if (mode === 'tail' || last()?.words !== null || this.peek(1)?.type !== 'verb') return groups;
          break;
        default:
          return groups;
      }
      this.at++;
    }
    return groups;
  }

  /** 第十条在第（一）项之后增加一项: the place inside the unit named before it. */
  #goesInside(open: OpenGroup | undefined): boolean {
    const next = this.peek(1);
    const outer = open?.units.length === 1 ? open.units[0]?.steps.at(-1)?.level : undefined;
    // 第十条在第四项和第五项之间
    const levels = next?.type === 'units' && !next.scope ? new Set(next.addresses.map(({ steps }) => steps[0]?.level)) : null;
    const inner = levels?.size === 1 ? [...levels][0] : undefined;
    return outer !== undefined && inner !== undefined && open?.words === null && !open.inside && depthOf(inner) > depthOf(outer);
  }

  /** 第十条中，在第四项之后: behind the comma a place inside the unit named before it. */
  #standsDeeper({ units }: OpenGroup): boolean {
    const before = this.chunks.get(this.at - 1)?.type;
    const chunk = this.peek();
    const inner = chunk?.type === 'units' ? chunk.addresses[0] : undefined;
    const [outer, own] = [units[0]?.steps.at(-1)?.level, inner?.steps[0]?.level];
    const deeper = outer !== undefined && own !== undefined && depthOf(own) > depthOf(outer);
    return (before === 'comma' || before === 'at' || before === 'take' || before === 'in') && (deeper || goesBelow(units[0], inner));
  }

  /** 第五章“询问和质询”移至第三章之后: the division last named with its heading, where the verb has no use for words inside it; null where it has, or none is named. */
  private headed({ units, words, inside, colon }: OpenGroup, mark: number | undefined): WrittenAddress | null {
    const unit = units[units.length - 1];
    // 附表一“收费标准”中的“甲” · 附表一“收费标准”第三项: an annex with its title, where something stands in it.
    if (unit?.annex !== undefined && unit.table === undefined && unit.steps.length === 0 && words === null && !inside && !colon && mark !== undefined) {
      const next = this.peek(1)?.type;
      return next === 'in' || next === 'units' ? { ...unit, mark } : null;
    }
    const level = unit?.steps[unit.steps.length - 1]?.level;
    const behind = this.peek(1);
    // 第一章“总则”末尾
    const [edge] = behind?.type === 'units' && behind.addresses.length === 1 ? behind.addresses : [];
    const atEdge = edge?.edge !== undefined && edge.steps.length === 0 && edge.pronoun === null;
    if (unit === undefined || level === undefined || words !== null || inside || colon || unit.part !== undefined || depthOf(level) >= depthOf('article'))
      return null;
    return mark !== undefined && (atEdge || this.placesUnits()) ? { ...unit, mark } : null;
  }

  /** Whether the verb ahead says where units stand or what number they bear; asked of each unit of a list, it is looked for once. */
  private placesUnits(): boolean {
    const from = this.at + 1;
    const known = this.#ahead;
    if (known.chunks === this.chunks.length && from >= known.from && from <= known.to) return known.places;
    let to = from;
    while (to < this.chunks.length && this.#placing(to) === null) to++;
    const places = this.#placing(to) ?? false;
    this.#ahead = { from, to, chunks: this.chunks.length, places };
    return places;
  }

  /** What a chunk tells of that: null if nothing. */
  #placing(at: number): boolean | null {
    const chunk = this.chunks.get(at);
    switch (chunk?.type) {
      case 'as':
      case 'includes':
        return true;
      case 'verb':
        return PLACING.has(chunk.class) || (chunk.class === 'change' && this.chunks.get(at + 1)?.type === 'units');
      case 'stop':
      case 'line':
      case 'in':
      case 'side':
        return false;
      default:
        return null;
    }
  }
}

const PLACING: ReadonlySet<VerbClass> = new Set(['move', 'swap', 'merge', 'join', 'single', 'split']);

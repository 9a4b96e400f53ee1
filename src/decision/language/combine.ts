import { depthOf } from '../../statute/address.ts';
import type { Level } from '../../statute/types.ts';
import type { Pair, ParsedClause, Renumbered, WrittenAddress, WrittenContents } from './written.ts';

type Of<K extends ParsedClause['kind']> = Extract<ParsedClause, { kind: K }>;
type Open = Of<'insert'>;

/**
 * What several clauses say together: pairs of words in one place are simultaneous; an insertion whose text comes with the clause behind it; a new
 * division and the articles that it holds; a map of numbers behind the order to count again.
 */
export function combine(clauses: readonly ParsedClause[], text: string): readonly ParsedClause[] {
  const out: ParsedClause[] = [];
  const own = new WeakSet<ParsedClause>();
  const lastContent = clauses.findLastIndex(({ kind }) => kind === 'content');
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as ParsedClause;
    const last = out[out.length - 1];
    if (clause.kind === 'replace-text' && clause.targets.length === 0 && last !== undefined && joined(text, last, clause)) {
      if (last.kind === 'within-words') {
        const besides = own.has(last) ? (last.besides as Pair[]) : [...last.besides];
        besides.push(...clause.pairs);
        const grown = { ...last, besides, range: { start: last.range.start, end: clause.range.end } };
        own.add(grown);
        out[out.length - 1] = grown;
        continue;
      }
      // “甲”分别修改为“乙”、“丙”，“丁”修改为“戊”: in the same places, but not a new one for each.
      if (last.kind === 'replace-text' && last.spread) {
        out.push({ ...clause, targets: last.targets });
        continue;
      }
      // 第一处“甲”修改为“乙”，“丙”修改为“丁”: 丙 is not counted.
      const counted = last.kind === 'replace-text' && last.targets.some(({ occurrence }) => occurrence !== undefined);
      if (!counted && (last.kind === 'replace-text' || last.kind === 'replace-everywhere')) {
        // The list is this function's own: it grows in place, for a clause may hold thousands.
        const pairs = own.has(last) ? (last.pairs as Pair[]) : [...last.pairs];
        pairs.push(...clause.pairs);
        const grown = { ...last, pairs, range: { start: last.range.start, end: clause.range.end } };
        own.add(grown);
        out[out.length - 1] = grown;
        continue;
      }
    }
    const those = 'targets' in clause && clause.targets.every(meansThose) && ALL_OF_THEM.has(clause.kind) ? numberedTogether(clause, out, text) : [];
    if (those.length > 1) {
      out.push({ ...clause, targets: those } as ParsedClause);
      continue;
    }
    if (clause.kind === 'beside') {
      const beside = alongWith(clause, last, clauses[i - 1], text);
      if (beside === null) out.push({ kind: 'not-understood', at: clause.range, readings: [], range: clause.range });
      else out[out.length - 1] = beside;
      continue;
    }
    if (clause.kind === 'replace-mark' && last?.kind === 'delete' && endsWhatIsLeft(clause, last)) {
      out[out.length - 1] = { ...last, range: around(last, clause) };
      continue;
    }
    if (clause.kind === 'renumber' && last?.kind === 'move' && numbersMoved(clause, last, text)) {
      out[out.length - 1] = { ...last, as: clause.to, text: clause.text, range: around(last, clause) };
      continue;
    }
    if (clause.kind === 'renumber' && last?.kind === 'insert' && numbersInserted(clause, last, text)) {
      out[out.length - 1] = { ...last, as: clause.to, range: around(last, clause) };
      continue;
    }
    // 新增条文为第十条: of what was added, and of nothing else.
    if (clause.kind === 'renumber' && clause.targets.some(({ range, pronoun }) => pronoun !== null && text.startsWith('新增', range.start))) {
      out.push({ kind: 'not-understood', at: clause.range, readings: [], range: clause.range });
      continue;
    }
    if (clause.kind === 'renumber' && clause.text !== null) {
      const open = renumberedBefore(clause, out, text);
      if (open.length > 0) {
        out.splice(out.length - open.length, open.length, {
          kind: 'renumber-together',
          moves: [...open, clause],
          range: around(open[0] as ParsedClause, clause),
        });
        continue;
      }
    }
    if (clause.kind === 'insert' && clause.text === null) {
      const beside = besideMoved(clause, last, clauses[i + 1]);
      if (beside !== null) {
        out[out.length - 1] = beside;
        i++;
        continue;
      }
      const taken = insertion(clause, clauses, i + 1, lastContent);
      out.push(...taken.clauses);
      i = taken.last;
      continue;
    }
    if (clause.kind === 'merge' && clause.into !== null && last?.kind === 'delete' && dissolves(last) && isPronoun(clause.targets, '章', '节', 'its')) {
      out[out.length - 1] = { ...clause, targets: last.targets.map(({ part: _part, ...unit }) => unit), range: around(last, clause) };
      continue;
    }
    // “甲”统一修改为“乙” where no place was named before: everywhere.
    if (clause.kind === 'replace-text' && clause.uniform && clause.targets.length === 0 && !out.some((c) => c.kind !== 'non-textual')) {
      out.push({ kind: 'replace-everywhere', except: [], pairs: clause.pairs, range: clause.range });
      continue;
    }
    // 删去附件二，“附件一”改为“附件”: in what is gone nothing is changed; the name of an annex stands at its head and where it is cited.
    if (clause.kind === 'replace-text' && clause.targets.length === 0 && last?.kind === 'delete' && last.targets.every(isWholeAnnex)) {
      out.push({ kind: 'replace-everywhere', except: [], pairs: clause.pairs, annexes: true, range: clause.range });
      continue;
    }
    // 这一款相应修改为 restates what clauses before have done; where there are none, it is the new text.
    if (clause.kind === 'restate' && !out.some((c) => c.kind !== 'non-textual' && c.kind !== 'announcement')) {
      out.push({ kind: 'replace', targets: clause.targets, text: clause.text, same: false, range: clause.range });
      continue;
    }
    if (clause.kind === 'content') {
      out.push({ kind: 'not-understood', at: clause.range, readings: [], range: clause.range });
      continue;
    }
    out.push(clause);
  }
  return out.flatMap((clause, i) => mapped(clause, out[i - 1], out[i + 1], text));
}

/** “甲”改为“乙”，并删去其后的“丙”: with the only words that the clause before replaced. */
function alongWith({ along, range }: Of<'beside'>, last: ParsedClause | undefined, before: ParsedClause | undefined, text: string): ParsedClause | null {
  if (last?.kind !== 'replace-text' || before?.kind !== 'replace-text' || before.pairs.length !== 1 || last.spread) return null;
  const pair = last.pairs[last.pairs.length - 1] as Pair;
  if (pair.new === null || pair.along !== undefined || !joined(text, last, { kind: 'beside', along, range })) return null;
  return { ...last, pairs: [...last.pairs.slice(0, -1), { ...pair, along }], range: { start: last.range.start, end: range.end } };
}

/** 删去分号后的内容，分号改为句号: what is left ends with a stop in any case. */
function endsWhatIsLeft({ targets, old, new: mark, beside }: Of<'replace-mark'>, last: Of<'delete'>): boolean {
  const segment = old === '；' ? 'after-semicolon' : old === '，' ? 'after-comma' : undefined;
  return mark === '。' && targets.length === 0 && beside === undefined && segment !== undefined && last.targets.every((target) => target.segment === segment);
}

/** 移至第五条之后，序号改为第六条: the number of what moved, and not of the place. */
function numbersMoved(clause: Renumbered, last: Of<'move'>, text: string): boolean {
  return clause.targets.length === 0 && last.as.length === 0 && last.text === null && clause.to.length === last.targets.length && joined(text, last, clause);
}

/** 增加一条，置于第二条之后：“……”该条列为第三条: the number of what is added, and not of the place. */
function numbersInserted(clause: Renumbered, last: Open, text: string): boolean {
  const own = PRONOUN_OF[last.level];
  const meant = own !== undefined && isPronoun(clause.targets, own) && clause.targets[0]?.steps.length === 0;
  return meant && clause.text === null && last.text !== null && last.as.length === 0 && clause.to.length === last.count && joined(text, last, clause);
}

const PRONOUN_OF: Readonly<Partial<Record<Level, string>>> = { chapter: '章', section: '节', article: '条', paragraph: '款', item: '项' };

const ALL_OF_THEM: ReadonlySet<ParsedClause['kind']> = new Set(['replace-text', 'delete-text', 'insert-text']);

/** 将第十五条改为第十四条、第十九条改为第十六条，并将其中的“甲”修改为“乙”: the units that are counted again in one list, which 其中 means all. */
function numberedTogether(clause: ParsedClause, out: readonly ParsedClause[], text: string): readonly WrittenAddress[] {
  if (!/其中/.test(text.slice(clause.range.start, clause.range.start + OWN_WORDS))) return [];
  const found: WrittenAddress[] = [];
  let next = clause;
  for (let at = out.length - 1; at >= 0; at--) {
    const before = out[at] as ParsedClause;
    const between = text.slice(before.range.end, next.range.start);
    // 第十六条改为第十九条、第十七条改为第二十条: the second of a list belongs to the range of the first, too.
    const joined = next === clause ? /^，?并?$/.test(between) : before.range.end > next.range.start || /^(?:、|和|以及|及)$/.test(between);
    if (before.kind !== 'renumber' || before.text !== null || !joined) break;
    found.unshift(...before.targets);
    next = before;
  }
  return found;
}

/** 其中: the units last named. */
function meansThose({ pronoun, steps }: WrittenAddress): boolean {
  return (pronoun === 'those' || pronoun === 'its') && steps.length === 0;
}

/** How far into a clause 其中 may stand: 并将其中的“甲”. */
const OWN_WORDS = 6;

/** The clauses in front of one, in its own breath (，), that give numbers and no text: what is rewritten behind them all may be all of them. */
function renumberedBefore(clause: Renumbered, out: readonly ParsedClause[], text: string): readonly Renumbered[] {
  const found: Renumbered[] = [];
  let next: ParsedClause = clause;
  for (let at = out.length - 1; at >= 0; at--) {
    const before = out[at] as ParsedClause;
    if (before.kind !== 'renumber' || before.text !== null || !/^[，、]?(?:并|和)?$/.test(text.slice(before.range.end, next.range.start))) break;
    found.unshift(before);
    next = before;
  }
  return found;
}

/** Whether two clauses stand in one sentence, or in two with only a stop between them. */
function joined(text: string, before: ParsedClause, clause: ParsedClause): boolean {
  return !text.slice(before.range.end, clause.range.start).includes('\n');
}

/** 删去第五章章名，其条文并入第四章 · 取消第五章，该章并入第四章: one division, of which what stands in it goes on elsewhere. */
function dissolves({ targets }: Of<'delete'>): boolean {
  const level = targets.length === 1 ? targets[0]?.steps.at(-1)?.level : undefined;
  return (targets.length > 0 && targets.every((target) => target.part === 'heading')) || (level !== undefined && depthOf(level) < depthOf('article'));
}

function isPronoun(targets: readonly WrittenAddress[], ...units: readonly string[]): boolean {
  return targets.length === 1 && units.includes(targets[0]?.pronoun ?? '');
}

/** 条文顺序作相应调整：“第八条”调整为“第七条”，…… */
function mapped(clause: ParsedClause, before: ParsedClause | undefined, after: ParsedClause | undefined, text: string): readonly ParsedClause[] {
  if (clause.kind === 'replace-text' && clause.targets.length === 0 && before?.kind === 'non-textual' && before.what === 'renumbering') {
    if (text.slice(before.range.end - 1, clause.range.start).includes('：')) {
      return [{ kind: 'renumber-map', pairs: clause.pairs, range: { start: before.range.start, end: clause.range.end } }];
    }
  }
  if (clause.kind === 'non-textual' && clause.what === 'renumbering' && after?.kind === 'replace-text' && after.targets.length === 0) {
    if (text.slice(clause.range.end - 1, after.range.start).includes('：')) return [];
  }
  return [clause];
}

/** An insertion without a text of its own, with the clauses behind it that give it one. */
function insertion(open: Open, clauses: readonly ParsedClause[], from: number, lastContent: number): { clauses: readonly ParsedClause[]; last: number } {
  const one = (clause: ParsedClause, last: number): { clauses: readonly ParsedClause[]; last: number } => ({ clauses: [clause], last });
  const next = clauses[from];
  const division = depthOf(open.level) < depthOf('article');
  if (!division) {
    const restated = next?.kind === 'replace' && next.targets.length === 1 ? wholeOf(open, next.targets[0] as WrittenAddress) : null;
    if (restated !== null && next?.kind === 'replace') {
      const adds = { count: open.count, as: open.as };
      return one({ kind: 'replace', targets: [restated], text: next.text, same: false, adds, range: around(open, next) }, from);
    }
  }
  // 第八条改为第七条，增加一款作为第一款，修改为：¶……¶……: the whole unit in which it comes to stand, with it.
  if (!division && next?.kind === 'replace' && next.targets.length === 0 && open.after === null && open.before === null) {
    const targets = open.within === null ? [] : [open.within];
    const adds = { count: open.count, as: open.as };
    return one({ kind: 'replace', targets, text: next.text, same: false, adds, range: around(open, next) }, from);
  }
  // 增加一款，作为第一款，原第一款改为第二款，修改为：¶……¶……: the text holds both.
  if (!division && next?.kind === 'renumber' && next.text !== null && next.to.every((to) => sameLevel(to, open))) {
    return one({ kind: 'insert-beside', insert: open, renumber: next, text: next.text, range: around(open, next) }, from);
  }
  const contents: WrittenContents[] = [...open.contents];
  let at = from;
  for (; at < clauses.length; at++) {
    const clause = clauses[at] as ParsedClause;
    if (clause.kind === 'content') return one({ ...open, contents, text: clause.text, range: around(open, clause) }, at);
    if (clause.kind === 'renumber' && (division || clause.to.every((to) => isOf(to, open)))) {
      contents.push(...held(clause));
      if (clause.text !== null) return one({ ...open, contents, text: clause.text, range: around(open, clause) }, at);
      continue;
    }
    if (division && clause.kind === 'announcement' && clause.targets.length === 0) {
      // 将第五十四条改为第六十六条，列入本章: an article that is there, under the new heading.
      if (open.heading !== null && at >= lastContent) {
        const before = clauses.slice(from, at);
        const as = before.flatMap((c) => (c.kind === 'renumber' ? c.to : []));
        const ends = before.map((c, k): ParsedClause => (k === before.length - 1 ? { ...c, range: around(c, clause) } : c));
        return { clauses: [{ ...open, contents: [...open.contents, { from: null, as }] }, ...ends], last: at };
      }
      continue;
    }
    // 章名为“……”，包括第X条至第Y条 says what it holds; further insertions stand on their own.
    if (open.contents.length > 0 && clause.kind === 'insert') break;
    if (division && clause.kind === 'insert' && clause.level === 'article' && (clause.within === null || isNew(clause.within, open))) {
      contents.push({ from: null, as: clause.as });
      if (clause.text !== null) return one({ ...open, contents, text: clause.text, holds: [{ ...clause, within: null }], range: around(open, clause) }, at);
      continue;
    }
    break;
  }
  if (division && open.heading !== null) return one(open, from - 1);
  return one({ kind: 'not-understood', at: open.range, readings: [], range: open.range }, from - 1);
}

/**
 * 第五十七条第二款改为第七十三条第二款，增加一款作为第一款，修改为：¶……¶……: what moved last is of the level of what is new, so that the text holds both,
 * in the order of their new numbers.
 */
function besideMoved(open: Open, last: ParsedClause | undefined, next: ParsedClause | undefined): ParsedClause | null {
  if (last?.kind !== 'renumber' || last.text !== null || next?.kind !== 'replace' || next.targets.length > 0 || open.as.length === 0) return null;
  if (open.within !== null || open.after !== null || open.before !== null) return null;
  if (!last.to.every(({ steps }) => steps[steps.length - 1]?.level === open.level)) return null;
  return { kind: 'insert-beside', insert: open, renumber: last, text: next.text, range: around(last, next) };
}

/** 该章, 该节, 其中: the division that is being inserted. */
function isNew({ pronoun, steps }: WrittenAddress, open: Open): boolean {
  return steps.length === 0 && (pronoun === 'those' || (pronoun === '章' && open.level === 'chapter') || (pronoun === '节' && open.level === 'section'));
}

function held({ targets, to }: Of<'renumber'>): readonly WrittenContents[] {
  return targets.length === to.length ? targets.map((from, i) => ({ from, as: [to[i] as WrittenAddress] })) : targets.map((from) => ({ from, as: to }));
}

function sameLevel(to: WrittenAddress, open: Open): boolean {
  return to.pronoun === null && to.steps.length === 1 && to.steps[0]?.level === open.level;
}

/** 作为本条第一款: a place inside the article that is inserted. */
function isOf(to: WrittenAddress, open: Open): boolean {
  if (to.pronoun === '条') return true;
  const own = to.steps[0];
  return own !== undefined && depthOf(own.level) > depthOf(open.level);
}

function isWholeAnnex({ annex, steps, part, table }: WrittenAddress): boolean {
  return annex !== undefined && steps.length === 0 && part === undefined && table === undefined;
}

function around(a: ParsedClause, b: ParsedClause): ParsedClause['range'] {
  return { start: a.range.start, end: b.range.end };
}

const PRONOUN: Readonly<Record<string, Level>> = { 条: 'article', 款: 'paragraph', 项: 'item' };

/** 将该条修改为 behind an insertion: the unit of that level in the place named, or the one last named. */
function wholeOf({ within, after, before }: Open, named: WrittenAddress): WrittenAddress | null {
  const place = within ?? after ?? before;
  const level = PRONOUN[named.pronoun ?? ''];
  if (named.steps.length === 0 && level !== undefined) {
    if (place === null) return named;
    const at = place.steps.findIndex((step) => step.level === level);
    return at < 0 ? named : { ...place, steps: place.steps.slice(0, at + 1) };
  }
  return null;
}

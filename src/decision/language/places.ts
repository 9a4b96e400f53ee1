import { makeStep, type Step } from '../../statute/address.ts';
import { readTablePlaces, type TablePlace } from '../../statute/table-place.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { ordersAmendment } from './lexicon.ts';
import { bareMember, everyHeading, goesBelow, pathOf, sharingHeading } from './place-lists.ts';
import { addressRange, isRange } from './place-numbers.ts';
import { type Fields, readParts } from './place-parts.ts';
import { DIVISIONS, naturalParagraph, readPath, type WrittenStep } from './place-paths.ts';
import {
  ADDED_UNIT,
  ALL_OF_IT,
  ANNEX,
  BARE_NAME,
  BEARS,
  BORE,
  EVERY_HEADING,
  EXCEPT,
  EXCEPTED,
  FOLLOWING,
  GENERIC,
  INCLUDED,
  ITS,
  match,
  NAME_AHEAD,
  NAMED_DIVISION,
  NUMBERING,
  PREAMBLE,
  PRONOUN,
  RANGE,
  RENAMED,
  SCOPE,
  SEPARATOR,
  TABLE_NAME,
  TABLE_OF_ANNEX,
  TABLE_OF_UNIT,
  THEME,
  THOSE,
  TITLE_IN_MARKS,
} from './place-words.ts';
import type { Pronoun, WrittenAddress } from './written.ts';

/** 将四十二条修改为: 第 left out. */
const SLIP = new RegExp(`^([${NUMERAL_CHARACTERS}]+)条(?=修改|改为|中|第)`);
/** Where a clause begins, or a verb stands: 二十七条中的 behind it is no count. */
const BEFORE_SLIP = /(?:^|[。；\n，]|将|把|对|在|删去|删除)$/;

/** Units named together: a list, a range, a scope over the whole statute. `end` is where they stop. */
export interface Units {
  readonly addresses: readonly WrittenAddress[];
  /** 全文, 有关条款, 本条例: the whole statute but what is excepted. */
  readonly scope: boolean;
  readonly end: number;
}

/** Reads places in the wording of a decision, quotations masked; `laws` are names by which the statute is called without title marks. */
export class Places {
  readonly #text: string;
  readonly #laws: readonly string[];
  /** Whether the wording has a name without marks, or a table, at all. */
  readonly #hasName: boolean;
  readonly #hasTable: boolean;
  /** Where 除 stands last. */
  readonly #lastExcept: number;

  constructor(text: string, laws: readonly string[]) {
    this.#text = text;
    this.#laws = laws;
    this.#hasName = NAME_AHEAD.test(text);
    this.#hasTable = text.includes('表');
    this.#lastExcept = text.lastIndexOf('除');
  }

  /** The units named from an offset on; null if none are. */
  units(start: number): Units | null {
    const excepted = this.#except(start);
    if (excepted !== null) return excepted;
    const scope = this.#scope(start);
    if (scope !== null) return scope;
    const first = this.#group(start);
    if (first === null) return null;
    const addresses = [...first.addresses];
    let end = first.end;
    let path = pathOf([], first.addresses);
    for (;;) {
      const separator = match(SEPARATOR, this.#text, end);
      const at = end + (separator?.[0].length ?? 0);
      if (separator === null && !/第/.test(this.#text[end] ?? '')) break;
      const next = this.#scope(at) === null ? this.#group(at, separator === null ? [] : path) : null;
      if (next === null || next.end <= at || (separator !== null && goesBelow(addresses[addresses.length - 1], next.addresses[0]))) break;
      addresses.push(...next.addresses);
      path = pathOf(path, next.addresses);
      end = next.end;
    }
    return { addresses: sharingHeading(addresses), scope: false, end };
  }

  /** 除第五条外的其他条款 · 本条例除第五条外，其他条款 */
  #except(start: number): Units | null {
    const law = this.#text.startsWith('除', start) || start > this.#lastExcept ? null : this.#law(start);
    const from = law?.end ?? start;
    const lead = match(EXCEPT, this.#text, from);
    if (lead === null) return null;
    const named = this.units(from + lead[0].length);
    const behind = named && match(EXCEPTED, this.#text, named.end);
    if (named === null || behind === null) return null;
    const scope = this.#scope(named.end + behind[0].length);
    const addresses = law === null ? named.addresses : named.addresses.map((address) => ({ ...address, law: address.law ?? law.law }));
    return { addresses, scope: true, end: scope?.end ?? named.end + behind[0].length };
  }

  #scope(start: number): Units | null {
    const found = match(SCOPE, this.#text, start);
    if (found !== null) return { addresses: [], scope: true, end: start + found[0].length };
    // 本条例中的“甲”: the statute itself.
    const named = this.#law(start);
    const included = named && match(INCLUDED, this.#text, named.end);
    const law = included ? { ...named, end: named.end + included[0].length } : named;
    if (
      law === null ||
      (this.#text[law.end] === '“' && !/^(?:本|该|《)/.test(law.law)) ||
      !/^(?:全文|通篇|正文(?:和|及|、|以及)附[件表录]|条文|文本|文字|各条款?)?(?:中|里|内|所有|“|统一|均|一律|全文|通篇|不再|（(?:除|不含|不包括))/.test(
        this.#text.slice(law.end, law.end + 8),
      )
    )
      return null;
    const inner = match(SCOPE, this.#text, law.end);
    return { addresses: [], scope: true, end: inner === null ? law.end : law.end + inner[0].length };
  }

  /** One unit, a range, or several that say their level once; behind another member of a list, also without its 第. */
  #group(start: number, before: readonly Step[] = []): { addresses: readonly WrittenAddress[]; end: number } | null {
    const from = this.#unit(start, before);
    if (from === null) return null;
    if (from.addresses.length > 1) return from;
    const range = match(RANGE, this.#text, from.end);
    const [first] = from.addresses;
    if (range === null || first === undefined) return from;
    const to = this.#unit(from.end + range[0].length, pathOf(before, [first]));
    const [last] = to?.addresses ?? [];
    if (to === null || last === undefined || to.addresses.length !== 1 || !isRange(first, last)) return from;
    return { addresses: addressRange(first, last), end: to.end };
  }

  #law(start: number): { law: string; end: number } | null {
    const text = this.#text;
    const titled = match(TITLE_IN_MARKS, text, start);
    if (titled !== null) return { law: titled[0].replace(/（[^（）]*）$/, ''), end: start + titled[0].length };
    for (const name of this.#laws) if (text.startsWith(name, start)) return { law: name, end: start + name.length };
    const generic = match(GENERIC, text, start);
    if (generic !== null) return { law: generic[0].replace(/^[该原此]/, ''), end: start + generic[0].length };
    const bare = this.#hasName ? match(BARE_NAME, text, start) : null;
    return bare === null || ordersAmendment(bare[0]) ? null : { law: bare[0], end: start + bare[0].length };
  }

  #unit(start: number, before: readonly Step[] = []): { addresses: readonly WrittenAddress[]; end: number } | null {
    const text = this.#text;
    let at = start;
    let numbering: 'base' | 'new' | null = null;
    const inNumbering = (): void => {
      const found = match(NUMBERING, text, at);
      if (found === null || numbering !== null) return;
      at += found[0].length;
      numbering = /^(?:原|现行)/.test(found[0]) ? 'base' : 'new';
      // 现行第五条 is the number in force, as an address without a word is.
      if (found[0].startsWith('现行')) numbering = null;
    };
    const own = match(ALL_OF_IT, text, start) ?? match(ADDED_UNIT, text, start);
    if (own !== null) return ownUnit((own[1] ?? '条') as Pronoun, start, start + own[0].length);
    inNumbering();
    const law = this.#law(at);
    if (law !== null) {
      at = law.end;
      if (text[at] === '的' && /[第名标题附序]/.test(text[at + 1] ?? '')) at++;
    }
    inNumbering();
    const bare = before.length === 0 || at > start ? null : bareMember(text, at, before);
    const renamed = law !== null && match(RENAMED, text, at) !== null;
    const core = renamed ? { ...EMPTY, fields: { part: 'title' as const }, end: at } : bare === null ? this.#core(at, start) : { ...EMPTY, ...bare };
    if (core === null) return null;
    at = core.end;
    // 第五条（原第四条）第二款: the number to come, and the one in force, which is meant.
    const bore = core.lists.length === 1 && numbering !== 'base' ? match(BORE, text, at) : null;
    const former = bore === null ? null : readPath(text, at + bore[0].length);
    if (former !== null && former.lists.length === 1 && text[former.end] === '）') return this.#former(start, law, former, former.end + 1);
    // 第四十一条原第一款: the numbering said inside. 原第十三条（改后为第十四条）第一款: what it will be, or is about, said inside.
    let lists = core.lists.length > 0 ? core.lists : [[]];
    const aside = core.lists.length === 1 ? asideBehind(text, at) : at;
    const inside = core.lists.length === 1 ? /^(?:中的?)?(原)?第/.exec(text.slice(aside, aside + 4)) : null;
    if (inside !== null && (inside[1] === undefined ? aside > at : numbering === null)) {
      const inner = readPath(text, text.indexOf('第', aside));
      if (inner !== null) {
        lists = inner.lists.map((steps) => [...(core.lists[0] ?? []), ...steps]);
        at = inner.end;
        if (inside[1] !== undefined) numbering = 'base';
      }
    }
    if (at < aside && (match(BEARS, text, at) !== null || /^(?:：|(?:中的?)?第.{1,4}句)/.test(text.slice(aside, aside + 8)))) at = aside;
    const tail = core.fields.part === 'heading' ? { fields: {}, bad: [], end: at } : readParts(text, at, { ...core, lists });
    const places = lists.flatMap((last) =>
      core.tables.length === 0 ? [{ last, table: {} }] : core.tables.map((place) => ({ last, table: { table: place } })),
    );
    const addresses = places.map(({ last, table }): WrittenAddress => {
      const steps = [...core.steps, ...last];
      return {
        steps: steps.map((s) => s.step).filter((s) => s !== null),
        ...core.fields,
        ...table,
        ...tail.fields,
        ...(numbering !== null && { numbering }),
        law: law?.law ?? null,
        pronoun: core.pronoun,
        following: core.following,
        mark: null,
        range: { start, end: tail.end },
        bad: [...steps.filter((s) => s.step === null).map((s) => s.range), ...tail.bad],
        slip: core.slip,
      };
    });
    return { addresses, end: tail.end };
  }

  /** 第五条（原第四条）第二款第一句: by its number in force, with what stands behind the brackets. */
  #former(
    start: number,
    law: { readonly law: string } | null,
    former: { readonly lists: readonly (readonly WrittenStep[])[] },
    behind: number,
  ): { addresses: readonly WrittenAddress[]; end: number } {
    const inner = /^(?:中的?)?第/.test(this.#text.slice(behind, behind + 3)) ? readPath(this.#text, this.#text.indexOf('第', behind)) : null;
    const lists = inner === null ? former.lists : inner.lists.map((steps) => [...(former.lists[0] ?? []), ...steps]);
    const tail = readParts(this.#text, inner?.end ?? behind, { ...EMPTY, lists });
    const addresses = lists.map(
      (steps): WrittenAddress => ({
        steps: steps.map(({ step }) => step).filter((step) => step !== null),
        ...tail.fields,
        numbering: 'base',
        law: law?.law ?? null,
        pronoun: null,
        following: null,
        mark: null,
        range: { start, end: tail.end },
        bad: [...steps.filter(({ step }) => step === null).map(({ range }) => range), ...tail.bad],
        slip: false,
      }),
    );
    return { addresses, end: tail.end };
  }

  /** What the unit is, before its parts: steps, a pronoun, an annex, the preamble, the title. */
  #core(start: number, from: number): Core | null {
    const text = this.#text;
    const natural = match(PREAMBLE, text, start);
    if (natural !== null) {
      const steps: WrittenStep[] = [];
      let end = start + natural[0].length;
      // 总纲原第四自然段
      const step = naturalParagraph(text, end) ?? (text[end] === '原' ? naturalParagraph(text, end + 1) : null);
      if (step !== null) {
        steps.push(step.step);
        end = step.end;
      }
      return { ...EMPTY, steps, fields: { part: 'preamble' }, end };
    }
    const annexed = match(ANNEX, text, start) ?? this.#tableName(start);
    if (annexed !== null) return this.#annex(start, annexed[0]);
    const body = text.startsWith('正文', start) ? start + 2 : start;
    const paragraph = naturalParagraph(text, body);
    if (paragraph !== null) return { ...EMPTY, steps: [paragraph.step], fields: { part: 'text' }, end: paragraph.end };
    const those = match(THOSE, text, start);
    const pronoun = match(PRONOUN, text, start);
    if (those !== null && (pronoun === null || those[0].length > pronoun[0].length)) {
      return { ...EMPTY, pronoun: 'those', end: start + those[0].length };
    }
    if (pronoun !== null) {
      const unit = (pronoun[1] === '段' ? '自然段' : (pronoun[1] ?? '附件')) as Pronoun;
      const inner = readPath(text, start + pronoun[0].length);
      return { ...EMPTY, pronoun: unit, lists: inner?.lists ?? [], end: inner?.end ?? start + pronoun[0].length };
    }
    const following = match(FOLLOWING, text, start);
    if (following !== null) {
      const step = makeStep(following[2] as string, following[1] as string);
      return { ...EMPTY, following: step, pronoun: 'following', end: start + following[0].length };
    }
    const its = match(ITS, text, start);
    if (its !== null) {
      const inner = readPath(text, start + its[0].length);
      if (inner !== null) return { ...EMPTY, lists: inner.lists, end: inner.end };
      return { ...EMPTY, pronoun: 'its', end: start + its[0].length };
    }
    const every = match(EVERY_HEADING, text, start);
    if (every !== null) return { ...EMPTY, lists: everyHeading(every, start), fields: { part: 'heading' }, end: start + every[0].length };
    const steps = readPath(text, start);
    const inner = steps === null ? null : match(EVERY_HEADING, text, steps.end);
    if (steps !== null && inner !== null) {
      const held = everyHeading(inner, steps.end);
      const lists = steps.lists.flatMap((list) => held.map((last) => [...list, ...last]));
      return { ...EMPTY, lists, fields: { part: 'heading' }, end: steps.end + inner[0].length };
    }
    const table = steps === null ? null : match(TABLE_OF_UNIT, text, steps.end);
    if (steps !== null && table !== null) {
      const inside = steps.end + table[0].length;
      const found = readTablePlaces(text, inside);
      return { ...EMPTY, lists: steps.lists, tables: found?.places ?? [{}], end: found?.end ?? inside };
    }
    if (steps !== null) {
      // 第五章附则: the heading said along.
      const last = steps.lists[0]?.at(-1)?.step;
      const called = last && DIVISIONS.has(last.level) ? match(NAMED_DIVISION, text, steps.end) : null;
      const fields: Fields = steps.natural ? { part: 'text' } : {};
      return { ...EMPTY, lists: steps.lists, fields, end: steps.end + (called?.[0].length ?? 0) };
    }
    const division = match(NAMED_DIVISION, text, start);
    // 附则第二十一条: articles count through, and it must stand there.
    const article = division === null ? null : readPath(text, start + division[0].length);
    if (article?.lists[0]?.[0]?.step?.level === 'article')
      return { ...EMPTY, lists: article.lists, fields: { division: division?.[1] as string }, end: article.end };
    if (division !== null) return { ...EMPTY, fields: { division: division[1] as string }, end: start + division[0].length };
    const slip = SLIP.exec(text.slice(start, start + 18));
    if (slip !== null && BEFORE_SLIP.test(text.slice(Math.max(0, start - 2), start))) {
      const range = { start, end: start + slip[0].length };
      const first = { step: makeStep('条', slip[1] as string), range };
      const within = readPath(text, range.end);
      if (within === null) return { ...EMPTY, steps: [first], slip: true, end: range.end };
      return { ...EMPTY, lists: within.lists.map((list) => [first, ...list]), slip: true, end: within.end };
    }
    // 第三行, 序号5, “收费标准”一栏 alone: of the table that is known already.
    const inTable = readTablePlaces(text, start);
    if (inTable !== null) return { ...EMPTY, tables: inTable.places, end: inTable.end };
    // 名称, 章名, 末尾 alone: of what is known already.
    const tail = readParts(text, start, EMPTY);
    const named =
      tail.end > start &&
      (tail.fields.part !== undefined ||
        tail.fields.sentences !== undefined ||
        tail.fields.occurrence !== undefined ||
        tail.fields.edge !== undefined ||
        tail.fields.segment !== undefined);
    if (!named && from === start) return null;
    return named ? { ...EMPTY, end: start } : null;
  }

  #tableName(start: number): RegExpExecArray | null {
    const found = this.#hasTable ? match(TABLE_NAME, this.#text, start) : null;
    return found !== null && !/^(?:代表|上述|该|本)/.test(found[0]) && !ordersAmendment(found[0]) ? found : null;
  }

  #annex(start: number, name: string): Core {
    let end = start + name.length;
    const steps: WrittenStep[] = [];
    const inner = readPath(this.#text, end);
    if (inner !== null && inner.lists.length === 1) {
      steps.push(...(inner.lists[0] as WrittenStep[]));
      end = inner.end;
    }
    const table = match(TABLE_OF_ANNEX, this.#text, end);
    const found = readTablePlaces(this.#text, end + (table?.[0].length ?? 0));
    const tables = found?.places ?? (table === null ? [] : [{}]);
    return { ...EMPTY, steps, tables, fields: { annex: name.replace(/《[^《》]*》/, '') }, end: found?.end ?? end + (table?.[0].length ?? 0) };
  }
}

/** 原条文, 新增条款: all of the unit last named. */
function ownUnit(pronoun: Pronoun, start: number, end: number): { readonly addresses: readonly WrittenAddress[]; readonly end: number } {
  const address: WrittenAddress = { steps: [], law: null, pronoun, following: null, mark: null, range: { start, end }, bad: [], slip: false };
  return { addresses: [address], end };
}

/** 原第十三条（改后为第十四条） · 第十条（会员权利）: the end of what brackets say of a unit, where it orders nothing; the offset itself where they say anything else. */
function asideBehind(text: string, at: number): number {
  const bears = match(BEARS, text, at);
  if (bears !== null) return at + bears[0].length;
  const theme = match(THEME, text, at);
  return theme === null || ordersAmendment(theme[0]) ? at : at + theme[0].length;
}

interface Core {
  readonly steps: WrittenStep[];
  readonly lists: readonly (readonly WrittenStep[])[];
  readonly fields: Fields;
  /** The table of the unit, or places in it, the words in their names masked. */
  readonly tables: readonly TablePlace[];
  readonly pronoun: Pronoun | null;
  readonly following: Step | null;
  readonly slip: boolean;
  readonly end: number;
}

const EMPTY: Core = { steps: [], lists: [], fields: {}, tables: [], pronoun: null, following: null, slip: false, end: 0 };

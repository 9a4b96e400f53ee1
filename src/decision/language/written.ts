import type { Address, Step } from '../../statute/address.ts';
import type { Level } from '../../statute/types.ts';
import type { NonTextual, NonTextualKind } from '../operation.ts';

/** Offsets into the wording of an item. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * 该条, 本款, 这一自然段: the unit of this level last named; `those` all units last named (上述条款), `its` the unit last named, `following` the units
 * behind it (其后两项).
 */
export type Pronoun = '编' | '分编' | '章' | '节' | '条' | '款' | '项' | '目' | '自然段' | '句' | '附件' | 'those' | 'its' | 'following';

/** An address as written: it may begin at any level, and `bad` numerals could not be read. */
export interface WrittenAddress extends Address {
  /** The statute named in front of it, if any: 《…》 or 刑法. */
  readonly law: string | null;
  readonly pronoun: Pronoun | null;
  /** 其后两项: the level, and how many as its number. */
  readonly following: Step | null;
  /** The quotation that points at the unit (第六十二条“…”中增加一项), by its number. */
  readonly mark: number | null;
  readonly range: Range;
  readonly bad: readonly Range[];
  /** 第 is missing (将十一条修改为): read all the same, and reported. */
  readonly slip: boolean;
  /** 第十一条中的限速“……”: words that describe the place, and were passed over. */
  readonly described?: Range;
}

/** Old and new words by the numbers of their quotations; null where nothing takes the old words' place. */
export interface Pair {
  readonly old: number;
  readonly new: number | null;
  /** ，并删去其后的“丙”: words on one side of the old ones that are changed along with them. */
  readonly along?: Along;
}

export interface Along {
  readonly old: number;
  readonly new: number | null;
  readonly side: 'before' | 'after';
}

/** A new heading with its number, and the articles that stand under it, if they are said. */
export interface WrittenHeading {
  readonly unit: WrittenAddress;
  readonly heading: number;
  readonly includes: readonly WrittenAddress[];
}

/** Articles of a new division: where they stood before, and their new numbers. */
export interface WrittenContents {
  readonly from: WrittenAddress | null;
  readonly as: readonly WrittenAddress[];
}

type Addresses = readonly WrittenAddress[];
type Text = readonly number[];

/** What is done to words that stand in a quotation: others in their place (null: none), or beside them. */
export interface EditWithin {
  readonly words: number;
  readonly text: number | null;
  readonly side: 'before' | 'after' | null;
}

/** So many units of a level. */
export interface Recount {
  readonly count: number;
  readonly level: Level;
}

export type Inserted = Omit<Extract<ParsedClause, { kind: 'insert' }>, 'holds'>;
export type Renumbered = Extract<ParsedClause, { kind: 'renumber' }>;

/** A clause as written: addresses not yet completed from the context, quotations by their number; without targets it goes on with the unit last named. */
export type ParsedClause = { readonly range: Range } & (
  | {
      readonly kind: 'replace';
      readonly targets: Addresses;
      readonly text: Text;
      /** One text for each of the units (均修改为). */
      readonly same: boolean;
      /** A text of its own for each of the units (分别修改为). */
      readonly each?: true;
      readonly adds?: { readonly count: number; readonly as: Addresses };
    }
  | { readonly kind: 'rename'; readonly targets: Addresses; readonly name: Range }
  | { readonly kind: 'replace-whole'; readonly targets: Addresses; readonly old: Text; readonly text: Text }
  | { readonly kind: 'restate'; readonly targets: Addresses; readonly text: Text }
  /** 附表增加一行，作为第三行: rows of a table. */
  | {
      readonly kind: 'insert-rows';
      readonly count: number;
      readonly within: WrittenAddress | null;
      readonly after: WrittenAddress | null;
      readonly before: WrittenAddress | null;
      readonly as: Addresses;
      readonly text: readonly number[];
      readonly range: Range;
    }
  | { readonly kind: 'split'; readonly targets: Addresses; readonly count: number; readonly level: Level; readonly as: Addresses; readonly text: Text }
  | { readonly kind: 'delete'; readonly targets: Addresses }
  | { readonly kind: 'renumber'; readonly targets: Addresses; readonly to: Addresses; readonly text: Text | null }
  | {
      readonly kind: 'move';
      readonly targets: Addresses;
      readonly place: WrittenAddress;
      readonly position: 'within' | 'after' | 'before';
      readonly as: Addresses;
      /** 作为第二章的最后一条: the division of which it is then the last article. */
      readonly endOf?: WrittenAddress;
      readonly text: Text | null;
    }
  | {
      readonly kind: 'single';
      readonly targets: Addresses;
      /** 单列一款: no article comes of it. */
      readonly paragraph: boolean;
      readonly as: WrittenAddress | null;
      readonly text: Text | null;
    }
  | { readonly kind: 'swap'; readonly targets: Addresses; readonly as: Addresses }
  | {
      readonly kind: 'merge';
      readonly targets: Addresses;
      readonly as: WrittenAddress | null;
      readonly into: WrittenAddress | null;
      readonly text: Text | null;
    }
  | {
      readonly kind: 'replace-text';
      readonly targets: Addresses;
      readonly pairs: readonly Pair[];
      /** 统一: where no place is named, everywhere. */
      readonly uniform: boolean;
      /** 第一条和第二条中的“甲”分别修改为“乙”和“丙”: a pair for each of the places, in their order. */
      readonly spread?: true;
    }
  /** 第三项末尾的分号改为句号; “甲”后的分号, on one side of words; the new one is '' where it goes. */
  | {
      readonly kind: 'replace-mark';
      readonly targets: Addresses;
      readonly old: string;
      readonly new: string;
      readonly beside?: { readonly words: number; readonly side: 'before' | 'after' };
    }
  /** 删去其后的“丙”, 将其前的“丙”改为“丁”: beside the words that the clause before replaced. */
  | { readonly kind: 'beside'; readonly along: Along }
  | {
      readonly kind: 'insert-text';
      readonly targets: Addresses;
      readonly anchor: number;
      readonly position: 'before' | 'after';
      readonly text: Text;
      /** 在第一条和第二条中的“甲”后分别增加“乙”和“丙”: a text for each of the places, in their order. */
      readonly spread?: true;
    }
  /** 在“甲”与“乙”之间增加“丙” */
  | { readonly kind: 'insert-between'; readonly targets: Addresses; readonly first: number; readonly second: number; readonly text: number }
  | {
      readonly kind: 'add-words';
      readonly targets: Addresses;
      readonly place: 'within' | 'after' | 'before';
      /** 增加一句: what is added is a sentence of the unit, no unit of its own. */
      readonly sentence: boolean;
      readonly text: Text;
    }
  | { readonly kind: 'delete-text'; readonly targets: Addresses; readonly quotes: Text }
  /**
   * “垂钓等”中的“等”字, “甲至乙”中的“乙”改为“丙”: words inside a quotation that only says where they stand. `besides`: pairs that go on behind it, with no
   * place of their own.
   */
  | {
      readonly kind: 'within-words';
      readonly targets: Addresses;
      readonly around: number;
      readonly edits: readonly EditWithin[];
      readonly besides: readonly Pair[];
    }
  | {
      readonly kind: 'insert';
      readonly within: WrittenAddress | null;
      readonly after: WrittenAddress | null;
      readonly before: WrittenAddress | null;
      readonly count: number;
      readonly level: Level;
      readonly as: Addresses;
      readonly heading: number | null;
      readonly contents: readonly WrittenContents[];
      /** Null where the text comes with a clause behind, or a heading stands over articles that are there. */
      readonly text: Text | null;
      /** Articles that further clauses insert under the new heading, each with its text. */
      readonly holds?: readonly Inserted[];
    }
  | {
      readonly kind: 'insert-heading';
      readonly within: WrittenAddress | null;
      readonly after: WrittenAddress | null;
      readonly before: WrittenAddress | null;
      readonly heading: number;
      readonly includes: Addresses;
    }
  /**
   * 分为两节：第一节“……”，包括第十四条；第二节“……”，包括第十五条: headings over articles that stand there already; of the level of what is
   * divided (改为第二章“……”和第三章“……”), they take its place.
   */
  | { readonly kind: 'divide'; readonly targets: Addresses; readonly count: number; readonly headings: readonly WrittenHeading[] }
  /** 第三章“……”包括第十七条至第二十二条: the articles by their new numbers; so is the division, if its `numbering` says so. */
  | { readonly kind: 'include'; readonly division: WrittenAddress; readonly articles: Addresses }
  /** 增加一款，作为第一款，原第一款改为第二款，修改为：“……”“……”: one text for what is new and what is rewritten. */
  | { readonly kind: 'insert-beside'; readonly insert: Inserted; readonly renumber: Renumbered; readonly text: Text }
  /** 第六条改为第八条第一款，第九条改为第八条第二款，修改为：“……”“……”: the text stands with the last, and may be that of all. */
  | { readonly kind: 'renumber-together'; readonly moves: readonly Renumbered[] }
  /** 增加附表三：“……” */
  | { readonly kind: 'add-annex'; readonly annex: WrittenAddress; readonly text: Text }
  /** 内容如下：“……” */
  | { readonly kind: 'content'; readonly text: Text }
  /** `recounts`: 第五条改为两款, which says how many units there are to be. */
  | { readonly kind: 'announcement'; readonly targets: Addresses; readonly recounts?: Recount }
  | { readonly kind: 'renumber-map'; readonly pairs: readonly Pair[] }
  /** `annexes`: no place is said, which only the name of an annex does without. */
  | { readonly kind: 'replace-everywhere'; readonly except: Addresses; readonly pairs: readonly Pair[]; readonly annexes?: true }
  | {
      readonly kind: 'non-textual';
      readonly what: NonTextualKind;
      readonly renumbers: NonTextual['renumbers'] /** Why, or what stays: passed over. */;
      readonly remark?: true;
    }
  | {
      readonly kind: 'not-understood';
      /** The word or the role at which reading stopped. */
      readonly at: Range;
      /** Two readings that would give different texts, where there are two. */
      readonly readings: readonly string[];
    }
);

/** A clause that gives no operation. */
export type UnreadParse = Extract<ParsedClause, { kind: 'not-understood' | 'content' | 'beside' }>;

export function isUnread(clause: ParsedClause): clause is UnreadParse {
  return clause.kind === 'not-understood' || clause.kind === 'content' || clause.kind === 'beside';
}

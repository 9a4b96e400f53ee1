import { beginsJoined, endsJoined, isSentence, namesOfOneKind, opensClause, sameMark } from './table.ts';

/** Where inserted words are joined to others: the anchor in its text. */
export interface Anchored {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Position = 'before' | 'after';

/**
 * How the words of one clause are joined, in all its places alike: as a further member of an enumeration, as a clause or a sentence of their own,
 * or with nothing. `doubtful` says that the places differ, or that the words are an enumeration that nothing joins.
 */
export interface Joint {
  readonly kind: 'none' | 'member' | 'clause' | 'sentence';
  readonly doubtful: boolean;
}

/** Words that stand beside their anchor as they are. */
export const UNJOINED: Joint = { kind: 'none', doubtful: false };

/** Decides the joint of a clause from all its places, in the order of semantics §4. */
export function jointOf(places: readonly Anchored[], words: string, position: Position): Joint {
  return position === 'after' ? behind(places, words) : inFront(places, words);
}

/**
 * 后增加: the joint stands in front of the insertion. 人工水道→人工水道、行洪区 (陕西2024), 提高业务素质→提高业务素质，严格遵守… and …监督制度→…监督制度，
 * 并将其… (会计法2024), 指定→指定或者变相指定 (慈善法2023).
 */
function behind(places: readonly Anchored[], words: string): Joint {
  const ends = places.map(({ text, end }) => CLAUSE_ENDS.test(text[end] ?? ''));
  if (opensClause(words)) return ends.every((ending) => ending) ? { kind: 'clause', doubtful: false } : UNJOINED;
  if (beginsJoined(words) || places.some((place) => endsJoined(anchorOf(place)))) return UNJOINED;
  if (isSentence(words)) return { kind: 'sentence', doubtful: false };
  if (places.some((place) => namesOfOneKind(anchorOf(place), words) || isMember(place))) return { kind: 'member', doubtful: false };
  if (ends.every((ending) => ending)) return { kind: 'clause', doubtful: false };
  return { kind: 'none', doubtful: ends.some((ending) => ending) || isEnumeration(words) };
}

/**
 * 之前增加: the joint stands behind the insertion. 人民法院→监察委员会、人民法院 (监督法2024), 自力更生，艰苦奋斗→贯彻新发展理念，自力更生，艰苦奋斗
 * (宪法2018). Words in front of a part of a clause belong to it: 民政部门→办理其登记的民政部门 (慈善法2023).
 */
function inFront(places: readonly Anchored[], words: string): Joint {
  if (endsJoined(words) || isSentence(words) || /的$/.test(words) || places.some((place) => beginsJoined(anchorOf(place)))) return UNJOINED;
  const member = ({ text, start, end }: Anchored): boolean => text[start - 1] === '、' && MEMBER_ENDS.test(text.slice(end));
  if (places.some((place) => namesOfOneKind(anchorOf(place), words) || member(place))) return { kind: 'member', doubtful: false };
  const clauses = places.map(({ text, start, end }) => CLAUSE_ENDS.test(text[start - 1] ?? '') && /[，。；]/.test(text[end] ?? ''));
  if (clauses.every((clause) => clause)) return { kind: 'clause', doubtful: false };
  return { kind: 'none', doubtful: clauses.some((clause) => clause) };
}

/**
 * The mark of a joint in one of its places. A member has 、, but where the members around it are parted by ， it has that: 市长，市监察委员会主任，
 * 市高级人民法院院长，…… beside ……、市监察委员会主任、市高级人民法院院长 of one and the same clause (上海市人大议事规则2022).
 */
export function markOf({ kind }: Joint, { text, start, end }: Anchored, position: Position): '' | '、' | '，' | '。' {
  switch (kind) {
    case 'none':
      return '';
    case 'member':
      return position === 'before' && text[start - 1] === '，' && text[end] === '，' ? '，' : '、';
    case 'clause':
      return '，';
    case 'sentence':
      // A sentence in the middle of another: nothing says how they are joined.
      return /^(?:[；;]|)$/.test(text.slice(end)) ? '。' : '';
  }
}

/** Where the words go: beside the anchor; words that end with the mark that follows there stand behind that mark (甲。→甲。乙。). */
export function placeOfWords({ text, start, end }: Anchored, words: string, position: Position, joint: Joint): number {
  if (position === 'before') return start;
  const free = joint.kind === 'sentence' || (joint.kind !== 'none' && /[；，;,]$/.test(words));
  return free && sameMark(words.slice(-1), text[end] ?? '') ? end + 1 : end;
}

const CLAUSE_ENDS = /^[，。；：,;:]$/;
const MEMBER_ENDS = /^(?:[、，。；,;]|等|和|以及|及|或者|或|$)/;

/** Whether an anchor stands in an enumeration: 、 behind it, or in front of it and the end of a member behind. */
function isMember({ text, start, end }: Anchored): boolean {
  return text[end] === '、' || (text[start - 1] === '、' && MEMBER_ENDS.test(text.slice(end)));
}

/** 个人隐私和个人信息: short words with a connective between them. */
function isEnumeration(words: string): boolean {
  return /^[^，。；、的]{2,8}(?:、[^，。；、的]{2,8})*(?:、|和|以及|及)[^，。；、的]{2,8}$/.test(words);
}

function anchorOf({ text, start, end }: Anchored): string {
  return text.slice(start, end);
}

/** The mark that joins words in one place alone, '' if none: for a drafter who asks what the engine will do. */
export function jointMark(text: string, start: number, end: number, words: string, position: Position): string {
  const place: Anchored = { text, start, end };
  const joint = jointOf([place], words, position);
  return markOf(joint, place, position);
}

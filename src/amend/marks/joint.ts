import { beginsJoined, endsJoined, inWidthOf, isAttributive, isSentence, namesOfOneClass, namesOfOneKind, opensClause, sameMark } from './table.ts';

/** Where inserted words are joined to others: the anchor in its text. */
export interface Anchored {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Position = 'before' | 'after';

/**
 * How the words of one clause are joined, in all its places alike: as a further member of an enumeration, as a clause or a sentence of their own,
 * or with nothing; `leading` as a member that goes in front of what follows. `doubtful` says that the places differ, or that the words are an enumeration that nothing joins.
 */
export interface Joint {
  readonly kind: 'none' | 'member' | 'leading' | 'clause' | 'sentence';
  readonly doubtful: boolean;
}

/** Words that stand beside their anchor as they are. */
export const UNJOINED: Joint = { kind: 'none', doubtful: false };

/**
 * Decides the joint of a clause from all its places, in the order of docs/semantics.md#joints. What the places leave in doubt the decision itself may tell
 * (`written`): one that writes 商业秘密、个人隐私和个人信息 in another item joins them so here (反垄断法2022). In the real cases where the republished text
 * shows the joint this is right for all but one of them.
 */
export function jointOf(places: readonly Anchored[], words: string, position: Position, written = ''): Joint {
  const joint = ofTitles(places, words, position) ?? (position === 'after' ? behind(places, words) : inFront(places, words));
  if (!joint.doubtful || joint.kind !== 'none') return joint;
  const shown = (mark: string): boolean =>
    places.every((place) => written.includes(position === 'after' ? anchorOf(place) + mark + words : words + mark + anchorOf(place)));
  return shown('、') ? { kind: 'member', doubtful: false } : shown('，') ? { kind: 'clause', doubtful: false } : joint;
}

/** 《甲法》|《乙法》: titles are members side by side; where the text has others so (《宪法》《甲法》), and no 、 beside these, nothing parts them. Null where the words are no title beside one. */
function ofTitles(places: readonly Anchored[], words: string, position: Position): Joint | null {
  const title = (text: string): boolean => text.startsWith('《') && text.endsWith('》');
  const beside = (place: Anchored): boolean => (position === 'after' ? anchorOf(place).endsWith('》') : anchorOf(place).startsWith('《'));
  if (!title(words) || !places.every(beside)) return null;
  const unparted = ({ text, start, end }: Anchored): boolean => text.includes('》《') && text[start - 1] !== '、' && text[end] !== '、';
  return places.every(unparted) ? UNJOINED : { kind: 'member', doubtful: false };
}

/**
 * 后增加: the joint stands in front of the insertion. 人工水道→人工水道、行洪区 (陕西2024), 提高业务素质→提高业务素质，严格遵守… and …监督制度→…监督制度，
 * 并将其… (会计法2024), 指定→指定或者变相指定 (慈善法2023).
 */
function behind(places: readonly Anchored[], words: string): Joint {
  const ends = places.map(({ text, end }) => CLAUSE_ENDS.test(text[end] ?? ''));
  if (opensClause(words)) return ends.every((ending) => ending) ? { kind: 'clause', doubtful: false } : UNJOINED;
  if (beginsJoined(words)) return UNJOINED;
  // 其他组成人员和|监察委员会副主任、委员|人民法院副院长: joined in front, and perhaps not behind.
  if (!endsJoined(words) && places.every((place) => endsJoined(anchorOf(place)) && namesOfOneClass(words, memberBehind(place))))
    return { kind: 'leading', doubtful: false };
  if (places.some((place) => endsJoined(anchorOf(place)))) return { kind: 'none', doubtful: !endsJoined(words) && !ends.every((ending) => ending) };
  if (isSentence(words)) return { kind: 'sentence', doubtful: false };
  if (places.some((place) => namesOfOneKind(anchorOf(place), words) || isMember(place, words))) return { kind: 'member', doubtful: false };
  if (ends.every((ending) => ending)) return { kind: 'clause', doubtful: false };
  // 刑事案件|道路交通事故|的遗体 (上海殡葬2024): two names before one 的.
  if (isName(words) && places.every(({ text, end }) => /^(?:的|以外|之外|等)/.test(text.slice(end)))) return { kind: 'member', doubtful: false };
  return {
    kind: 'none',
    doubtful:
      ends.some((ending) => ending) ||
      isEnumeration(words) ||
      places.some(({ text, start, end }) => /(?:、|或者|以及|和)$/.test(text.slice(0, start)) || /^(?:或者|以及|和)/.test(text.slice(end))),
  };
}

/**
 * 之前增加: the joint stands behind the insertion. 人民法院→监察委员会、人民法院 (监督法2024), 自力更生，艰苦奋斗→贯彻新发展理念，自力更生，艰苦奋斗
 * (宪法2018). Words in front of a part of a clause belong to it: 民政部门→办理其登记的民政部门 (慈善法2023).
 */
function inFront(places: readonly Anchored[], words: string): Joint {
  if (endsJoined(words) || isSentence(words) || ENDS_OPEN.test(words) || places.some((place) => beginsJoined(anchorOf(place)))) return UNJOINED;
  const member = ({ text, start, end }: Anchored): boolean => text[start - 1] === '、' && MEMBER_ENDS.test(text.slice(end));
  if (places.some((place) => namesOfOneKind(anchorOf(place), words) || member(place))) return { kind: 'member', doubtful: false };
  if (places.every((place) => endsLikeMemberBefore(place, words))) return { kind: 'member', doubtful: false };
  if (places.every((place) => place.text[place.end] === '、' && !isAttributive(words) && !ADVERBIAL.test(words))) return { kind: 'member', doubtful: false };
  const clauses = places.map(({ text, start, end }) => CLAUSE_ENDS.test(text[start - 1] ?? '') && /[，。；]/.test(text[end] ?? ''));
  // 外，|由责任人|赔偿损失: what goes with the predicate behind it is no clause.
  if (clauses.every((clause) => clause) && !LEADS.test(words)) return { kind: 'clause', doubtful: false };
  // 县级以上人民政府|民政部门、其他有关部门 is none (慈善法2023).
  return { kind: 'none', doubtful: clauses.some((clause) => clause) || places.some(({ text, start, end }) => text[end] === '、' || text[start - 1] === '、') };
}

/** Where the words of a clause go in one of its places, and the mark that joins them there. */
export interface Joined {
  readonly at: number;
  readonly mark: string;
  /** Whether the mark stands behind the words. */
  readonly behind: boolean;
}

/**
 * A joint in one of its places. Words that end with the mark that follows the anchor stand behind that mark (甲。→甲。乙。). A member has 、, but
 * where those around it are parted by ， it has that: 市长，市监察委员会主任，市高级人民法院院长，…… beside ……、市监察委员会主任、市高级人民法院院长 of one
 * and the same clause (上海市人大议事规则2022). A sentence in the middle of another has nothing.
 */
export function joinedAt(joint: Joint, place: Anchored, words: string, position: Position): Joined {
  const joined = fullJoined(joint, place, words, position);
  return { ...joined, mark: inWidthOf(joined.mark, place.text) };
}

function fullJoined({ kind }: Joint, { text, start, end }: Anchored, words: string, position: Position): Joined {
  const [before, behind] = [text[start - 1] ?? '', text[end] ?? ''];
  if (position === 'before') {
    const parted = kind === 'member' && before === '，' && (behind === '，' || endsLikeMemberBefore({ text, start, end }, words));
    return { at: start, mark: parted ? '，' : MARKS[kind], behind: true };
  }
  if (kind === 'leading') return { at: end, mark: words.includes('、') && GROUPS.test(text.slice(end)) ? '，' : '、', behind: true };
  const own = words.slice(-1);
  if (kind !== 'none' && /[。？！；，;,]/.test(own) && sameMark(own, behind)) return { at: end + 1, mark: '', behind: false };
  if (kind === 'sentence' && !/^[；;]?$/.test(text.slice(end))) return { at: end, mark: '', behind: false };
  return { at: end, mark: MARKS[kind], behind: false };
}

const MARKS = { none: '', member: '、', leading: '、', clause: '，', sentence: '。' } as const;
const CLAUSE_ENDS = /^[，。；：,;:]$/;
const MEMBER_ENDS = /^(?:[、，。；,;]|等|和|以及|及|或者|或|$)/;

/** Members in groups: 人民法院副院长、庭长、审判员，人民检察院副检察长、检察员. */
const GROUPS = /^[^，。；、]+(?:、[^，。；、]+)+，/;

/** The member of an enumeration behind an anchor. */
function memberBehind({ text, end }: Anchored): string {
  return /^[^，。；、]*/.exec(text.slice(end))?.[0] ?? '';
}

/** 市长、副市长的人选，|市监察委员会主任的人选|市高级人民法院院长……: the words end as the member does that stands in front, parted by ，. */
function endsLikeMemberBefore({ text, start }: Anchored, words: string): boolean {
  const tail = /的[^，。；、的]{2,4}$/.exec(words)?.[0];
  return tail !== undefined && text[start - 1] === '，' && text.slice(0, start - 1).endsWith(tail);
}

/** 依法, 应当: words that go with a predicate, and are no member. */
const ADVERBIAL = /^(?:依法|依照|按照|根据|应当|可以|不得|必须|在|对|向|经|由|被|未|不|及时|共同)/;

/** 主办单位的, 决定了的事由: what goes on with the words behind it. */
const ENDS_OPEN = /[的由对向在把将被给与以按从为使让]$/;

/** 由责任人, 在七日内: a phrase in front of a predicate, without one of its own. */
const LEADS = /^(?:由|向|对|在|被|从|自|以|与|同|将|把|按)[^，。；、]{0,12}$/;

/** Whether an anchor stands in an enumeration: 、 behind it, 或者 in front of it, or in front of it and the end of a member behind, or a name that is like the words. */
function isMember(place: Anchored, words: string): boolean {
  const { text, start, end } = place;
  if (text[end] === '、') return true;
  if (/(?:或者|以及)$/.test(text.slice(0, start)) && !ADVERBIAL.test(words)) return true;
  return text[start - 1] === '、' && (MEMBER_ENDS.test(text.slice(end)) || namesOfOneClass(anchorOf(place), words));
}

/** A short name: no mark, no 的, nothing that goes with a predicate. */
export function isName(words: string): boolean {
  return /^\p{Script=Han}{3,10}$/u.test(words) && !words.includes('的') && !ADVERBIAL.test(words) && !isAttributive(words);
}

/** 个人隐私和个人信息: short words with a connective between them. */
function isEnumeration(words: string): boolean {
  return /^[^，。；、的]{2,8}(?:、[^，。；、的]{2,8})*(?:、|和|以及|及)[^，。；、的]{2,8}$/.test(words);
}

function anchorOf({ text, start, end }: Anchored): string {
  return text.slice(start, end);
}

/** How words are joined in one place alone, for a drafter who asks what the engine will do; null where it is in doubt. */
export function joinedAlone(text: string, start: number, end: number, words: string, position: Position): Joined | null {
  const place: Anchored = { text, start, end };
  const joint = jointOf([place], words, position);
  return joint.doubtful ? null : joinedAt(joint, place, words, position);
}

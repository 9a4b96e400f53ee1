/**
 * The one table of marks (docs/semantics.md#seams): which mark may stand where, and what closes a place where old and new words meet. Nothing else in
 * `amend/` knows a mark. The counts are those of 890,000 characters of official text (national, provincial, SPC; a part of it kept out as a
 * check): 、以及 0, 、和 0 (but 和解, 和平, 和睦), 、或者 2, 、等 0, 、的 0, ，的 0, ，和 0, ，及 0 (but 及时), ，以及 83, ，或者 611, and of marks
 * in a row none at all.
 */

/**
 * What joins the members of an enumeration, where it stands in front of one and behind one; each but where it only begins, or ends, another
 * word (和解, 及时, 等级; 饱和, 涉及, 参与).
 */
const JOINS = '以及|或者|并且|和(?![解平睦谐约缓好气])|及(?![时格早第])|或(?![许有然])';
const JOINED = '以及|或者|并且|(?<![饱缓调总共中温柔平附])和|(?<![涉普危顾触波殃提推论兼遍企旁言能])及|(?<![抑])或|(?<![参赠给授施付])与|(?<![合兼归吞])并';
const ET_CETERA = '等(?![级额于同待候值价效])';
const OF = '的(?!确)';

const BEGINS_WITH_ITS_OWN = new RegExp(`^(?:[、，；。：,;:（(]|${JOINS}|与(?!会)|并(?![购联网轨])|${OF}|${ET_CETERA}|之[一间外内后前])`);
const ENDS_WITH_ITS_OWN = /(?:[、，；。：,;:]|以及|或者|并且|和|及|或|并|与)$/;

/** Whether words need nothing in front of them, since they bring a mark or a connective (或者 和 及 以及 并 的 等) or open a bracket. */
export function beginsJoined(words: string): boolean {
  return BEGINS_WITH_ITS_OWN.test(words);
}

/** Whether words need nothing behind them: they end with a mark or a connective. */
export function endsJoined(words: string): boolean {
  return ENDS_WITH_ITS_OWN.test(words);
}

/** 并将其纳入……: a clause of its own, not a further word (…监督制度→…监督制度，并将其…, 会计法2024). */
export function opensClause(words: string): boolean {
  return /^(?:并且?|同时)(?:将|对|由|在|向|报|按照?|依法|应当|及时|可以)|^但(?:是|应当|不得)?/.test(words);
}

/** Whether words are whole sentences: they end with a stop. */
export function isSentence(words: string): boolean {
  return /[。？！][”’）]*$/.test(words);
}

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':' };

/** A mark in the width of those that a text has: half where it has no full one of the kind (,;:). */
export function inWidthOf(mark: string, text: string): string {
  const half = HALF[mark];
  return half !== undefined && !/[，；：]/.test(text) && /[\u4e00-\u9fff”）)][,;:]/.test(text) ? half : mark;
}

/** The mark a unit ends with, '' if none: 。；：， in either width. */
export function endMark(text: string): string {
  return /[。；：，;:,]$/.exec(text)?.[0] ?? '';
}

/** Whether nothing is left of a unit but its end: marks, and the connective before the last item of a list. */
export function isOnlyMarks(text: string): boolean {
  return /^[。；，：、;:,]*(?:(?<=[；，;,])(?:或者|以及|并且|和|及|或))?$/.test(text);
}

/** Marks that are one but for their width. */
export function sameMark(a: string, b: string): boolean {
  return full(a) === full(b);
}

function full(mark: string): string {
  return { ';': '；', ':': '：', ',': '，' }[mark] ?? mark;
}

/** What a body is called, by its last word, and what a person is. */
const BODIES = ['部门', '机关', '机构', '组织', '单位', '企业', '政府', '委员会', '法院', '检察院', '公司', '团体', '学校'];
const PERSONS = ['人员', '主任', '委员', '院长', '检察长', '省长', '市长', '县长', '区长', '主席', '部长', '局长'];

/**
 * Two names of one kind: with the same head (水利部门, 农业农村部门), or with the same beginning and both of bodies or of persons (市人民法院,
 * 市监察委员会). A name of another beginning may be an attribute: 县级以上人民政府|民政部门 (慈善法2023).
 */
export function namesOfOneKind(one: string, other: string): boolean {
  if (beginAlike(one, other)) return true;
  const [a, b] = [headOf(one), headOf(other)];
  if (a === null || b === null) return false;
  return a.head === b.head || (a.kind === b.kind && one[0] === other[0]);
}

/** 殡仪馆, 殡仪服务站: short names that begin with the same two characters, neither of which is the other with something added. */
function beginAlike(one: string, other: string): boolean {
  const short = (name: string): boolean => /^\p{Script=Han}{3,8}$/u.test(name) && !name.includes('的');
  return short(one) && short(other) && one.slice(0, 2) === other.slice(0, 2) && !one.includes(other) && !other.includes(one);
}

/** 县级以上人民政府|民政部门, 有关|部门: words that tell whose, or which, what follows is. */
export function isAttributive(words: string): boolean {
  return /(?:政府|以上|以下|有关|相关|其他|所属|各级|本级|全国|国家|[省市县区乡镇州旗]|境内|之内|范围内)$/.test(words) || words.includes('的');
}

/** Two names of bodies, or two of persons, whatever their heads and beginnings: of one enumeration where one of them stands in one. */
export function namesOfOneClass(one: string, other: string): boolean {
  const [a, b] = [headOf(one), headOf(other)];
  return a !== null && a.kind === b?.kind;
}

/** Whether words are only the head of a name (机关 of 公安机关): what goes with them is no member of an enumeration. */
export function isHead(words: string): boolean {
  return headOf(words)?.head === words;
}

function headOf(name: string): { readonly head: string; readonly kind: 'body' | 'person' } | null {
  const body = BODIES.find((head) => name.endsWith(head));
  if (body !== undefined) return { head: body, kind: 'body' };
  const person = PERSONS.find((head) => name.endsWith(head));
  return person === undefined ? null : { head: person, kind: 'person' };
}

/** How words stand in front of, or behind, a seam. */
export interface Meeting {
  /** The text up to the seam, and on from it; '' where the unit begins or ends. */
  readonly left: string;
  readonly right: string;
  /** Whether the clause brings the words in front. */
  readonly brought: boolean;
  /** The words that were there, where nothing took their place; null where the words are new. */
  readonly deleted: string | null;
  /** Whether a mark has gone here already: then the words did not stand first in their enumeration. */
  readonly closed: boolean;
}

/** What the table says of a meeting: how much goes on which side, and whether that is a choice that must be looked at. */
export type Closing =
  | { readonly drop: 'left' | 'right'; readonly length: number; readonly chosen: boolean }
  /** Not well formed, and not in the table: it stays as ordered, and is told. */
  | 'open'
  | null;

interface Row {
  readonly left: RegExp;
  readonly right: RegExp;
  readonly drop: 'left' | 'right';
  /** Rows for deletions hold only where nothing took the place of what went. */
  /** Only where the clause brings the words in front. */
  readonly brought?: true;
  readonly deletions?: true;
  /** What was deleted, where that decides. */
  readonly deleted?: RegExp;
  readonly chosen?: true;
}

const MARK = '[、，；：。？！,;:]';

/** The rows, the first that fits rules. What `drop` names is the last group of the side that matched. */
const ROWS: readonly Row[] = [
  // The item's own mark ends it: （一）甲。乙；
  { left: /(。)$/, right: /^[；;]$/, drop: 'left' },
  // The same mark twice: one of them.
  { left: /、$/, right: /^(、)/, drop: 'right' },
  { left: /[，,]$/, right: /^([，,])/, drop: 'right' },
  { left: /[；;]$/, right: /^([；;])/, drop: 'right' },
  { left: /[：:]$/, right: /^([：:])/, drop: 'right' },
  { left: /[。？！]$/, right: /^(。)/, drop: 'right' },
  // A weaker mark in front of a stronger one.
  { left: /(、)$/, right: /^[，；：。？！,;:]/, drop: 'left' },
  { left: /([，,])$/, right: /^[；：。？！;:]/, drop: 'left' },
  { left: /([；;])$/, right: /^[。？！]/, drop: 'left' },
  // A stronger one in front of a weaker: only a deletion brings them together without meaning both.
  { left: /[，；。？！：,;:]$/, right: /^(、)/, drop: 'right', deletions: true },
  { left: /[；。？！：;:]$/, right: /^([，,])/, drop: 'right', deletions: true },
  { left: /[。？！：:]$/, right: /^([；;])/, drop: 'right', deletions: true },
  // Words that the clause brings end a sentence where the old ones did not: 监督电话。|，不得擅自…… (延安市容2025 九).
  { left: /[。？！]$/, right: /^([，,])/, drop: 'right', brought: true, chosen: true },
  // The first member of an enumeration takes its mark along.
  { left: /^$|[（“‘《〈]$/, right: /^([、，；,;])/, drop: 'right', deletions: true },
  { left: /^$|[：。（:]$/, right: new RegExp(`^(${JOINS})`), drop: 'right', deletions: true },
  { left: /[，,]$/, right: /^(和(?![解平睦谐约缓好气])|及(?![时格早第]))/, drop: 'right', deletions: true },
  // The last one before a connective takes its mark along: 甲、乙、丙以及丁 without 丙: 甲、乙以及丁.
  { left: /(、)$/, right: new RegExp(`^(?:${JOINS}|${ET_CETERA}|${OF})`), drop: 'left' },
  { left: /([，,])$/, right: new RegExp(`^${OF}`), drop: 'left' },
  { left: /([、，；,;])$/, right: /^[）)]/, drop: 'left' },
  { left: /([、，,])$/, right: /^[”’》〉]/, drop: 'left' },
  // 甲或者乙、丙 without 乙: the connective stays. 妨害公共秩序或者抛撒、使用…… (上海殡葬2024).
  { left: new RegExp(`(?:${JOINED})$`), right: /^(、)/, drop: 'right', deletions: true, chosen: true },
  // The last one takes its connective along: 甲、乙和丙 without 丙: 甲、乙.
  { left: new RegExp(`(${JOINED})$`), right: new RegExp(`^(?:$|${MARK}|[）)]|${ET_CETERA}|${OF})`), drop: 'left', deletions: true },
  // A head that the members share (水利、农业、林业部门 without 林业).
  {
    left: /(、)$/,
    right: /^(?:部门|机关|机构|单位|人员|(?:方式|方法|行为|措施|事项|手续|业务|项目|标准|制度|情形|情况)(?![、和及或]))/,
    drop: 'left',
    deletions: true,
    chosen: true,
  },
  // 区、县人民代表大会 without 县 (上海市人大议事规则2022): kinds of territory share what follows them, whatever it is.
  {
    left: /(、)$/,
    right: /^[^、，；：。,;:]/,
    drop: 'left',
    deletions: true,
    deleted: /^(?:省|自治区|直辖市|自治州|州|盟|设区的市|市|自治县|县|旗|市辖区|区|民族乡|乡|镇|街道)$/,
    chosen: true,
  },
  // What cannot be a member: 甲、乙以及丙应当…… without 丙; 评选、表彰在……中表现突出的 without 表彰 (东营文明2024).
  {
    left: new RegExp(`(、|${JOINED})$`),
    right: /^(?:应当|可以|不得|必须|有权|负责|在|对|向|由|按照|根据|依照|依法)/,
    drop: 'left',
    deletions: true,
    chosen: true,
  },
];

/** Adverbials in front of a predicate: 常务委员会|根据年度执法检查计划|，按照…… loses its ， with it (监督法2024, 第二十五条). */
const ADVERBIAL = /^(?:根据|按照|依照|依据|在|经|除|为了|对于)/;
/** Words that belong to the member in front of them, and go without its mark: 收集|和利用|、运输. */
const SUFFIX = new RegExp(`^(?:${JOINS}|与|并|的|等|[（(])`);

/** What is to be done where `left` and `right` meet. */
export function closingOf(meeting: Meeting): Closing {
  const { left, right, brought, deleted } = meeting;
  for (const row of ROWS) {
    if ((row.deletions === true && deleted === null) || (row.brought === true && !brought) || row.deleted?.test(deleted ?? '') === false) continue;
    const [before, behind] = [row.left.exec(left), row.right.exec(right)];
    if (before === null || behind === null) continue;
    const dropped = (row.drop === 'left' ? before : behind)[1] ?? '';
    return { drop: row.drop, length: dropped.length, chosen: row.chosen === true };
  }
  if (deleted !== null && !meeting.closed) {
    const first = firstMember(meeting, deleted);
    if (first !== null) return first;
  }
  return isOpen(meeting) ? 'open' : null;
}

/**
 * A deletion behind a word that is no mark and in front of one: the first member of an enumeration (提供|就餐|、午休), or an adverbial. Words that
 * end a member leave its mark; which it is, the words do not always say, so it is a choice.
 */
function firstMember({ left, right }: Meeting, deleted: string): Closing {
  const carried = /^[、，；：。,;:]|[、，；：。,;:]$/.test(deleted);
  if (carried || left === '' || /[、，；：。？！,;:（“‘《〈]$/.test(left)) return null;
  if (/^[，,]/.test(right)) return ADVERBIAL.test(deleted) ? { drop: 'right', length: 1, chosen: true } : null;
  if (SUFFIX.test(deleted) || isHead(deleted)) return null;
  const clause = /(?<![^，；：。？！,;:（“])[^，；：。？！,;:（“]*$/.exec(left)?.[0] ?? '';
  if (/^、/.test(right)) return clause.includes('、') ? null : { drop: 'right', length: 1, chosen: true };
  const connective = new RegExp(`^(?:${JOINS})`).exec(right)?.[0];
  if (connective === undefined || clause.includes('、')) return null;
  return deleted.includes('、') ? { drop: 'right', length: connective.length, chosen: true } : 'open';
}

/** Marks in a row, orphaned ones and brackets with nothing in them, which no row closes. */
function isOpen({ left, right, deleted }: Meeting): boolean {
  const last = left.slice(-1);
  const next = right.slice(0, 1);
  if (deleted !== null && ((last === '（' && next === '）') || (last === '“' && next === '”') || (last === '《' && next === '》'))) return true;
  if (/[、，；：。？！,;:]/.test(last) && /[、，；：。？！,;:]/.test(next)) return true;
  if ((last === '' || /[（“‘《〈]/.test(last)) && /[、，；。：,;:]/.test(next)) return true;
  if (/[，,]/.test(last) && /^和(?![解平睦谐约缓好气])/.test(right)) return true;
  if (/(?<![平相同均对何])等$/.test(left) && next === '、') return true;
  if (deleted !== null && leavesNoJoint(left, deleted, right)) return true;
  return new RegExp(`(?:${JOINED})$`).test(left) && /^[、，；。：）]/.test(right);
}

/** 生产许可证|或者准用证及|质量保证书: what went took the joints on both its sides along (上海市建设工程材料管理条例2024). */
function leavesNoJoint(left: string, deleted: string, right: string): boolean {
  if (left === '' || right === '' || /[、，；：。？！,;:（“《]$/.test(left) || BEGINS_WITH_ITS_OWN.test(right)) return false;
  // Two titles need no mark between them.
  if (left.endsWith('》') && right.startsWith('《')) return false;
  return new RegExp(`^(?:、|${JOINS})`).test(deleted) && new RegExp(`(?:、|${JOINED})$`).test(deleted);
}

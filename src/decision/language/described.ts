import type { Chunk } from './chunks.ts';
import { meantBy } from './group-units.ts';
import type { Range, WrittenAddress } from './written.ts';

const MOST = 40;
/** 罚款数额的上限, 中层管理人员住宿限额，一线城市: words that nothing is known by, and particles between them. */
const PARTS: ReadonlySet<Chunk['type']> = new Set([
  'unknown',
  'in',
  'as',
  'at',
  'and',
  'whole',
  'content',
  'every',
  'number-word',
  'comma',
  'dun',
  'take',
  'remark',
]);
/** What may stand for a place, or takes something out: no mere description. */
const SAYS_MORE = /[编章节条款项目句段处附表题录注序则除外非不未第原新]|以上|以下|之前|之后/;
/** Where what is quoted must stand once, only these could mean another place. */
const SAYS_ELSE = /(?<![拆解消清删免扣废剔根开排])除(?!去)|不(?=包括|包含|在|属|适用|列|计|是)|未(?!成年|婚)|第|之前|之后|以前|以后|以外/;
const NUMERALS = /[一二三四五六七八九十百千万亿两]/;

/**
 * 第十一条中的限速“每小时15公里”改为……: words that nothing is known by, between a place and what it quotes or is given, describe the place. They are passed over, which the address says
 * (`described`, told), and the words must stand there once: a description may tell one of several from the others (docs/semantics.md#unmarked-words).
 */
export function withDescriptions(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    // 第十一条对单位处罚款的幅度由“甲”改为“乙”
    const about = chunk.type === 'take' && text[chunk.range.start] === '对' && chunks[i - 1]?.type === 'units' && chunks[i + 1]?.type === 'unknown';
    const ends = chunk.type === 'unknown' || about ? descriptionFrom(chunks, i, text) : null;
    const made = ends === null ? null : described(out, { start: chunk.range.start, end: ends.end }, ends);
    if (ends === null || made === null) out.push(chunk);
    else {
      out.splice(made.from, out.length - made.from, ...made.chunks);
      i = ends.at - 1;
    }
  }
  return out;
}

/** Whether a chunk may be of a description; 计 of 累计, 合计 is. */
function isPart({ type, range }: Chunk, text: string): boolean {
  return PARTS.has(type) || (type === 'includes' && text.slice(range.start, range.end) === '计');
}

/** A description: the chunk behind it, where its words end, whether what follows are old words, which must stand once, and the edge of the unit that it names. */
interface Description {
  readonly at: number;
  readonly end: number;
  readonly once: boolean;
  readonly edge: 'start' | 'end' | null;
}

/** The description that begins at a chunk; null where none does. */
function descriptionFrom(chunks: readonly Chunk[], from: number, text: string): Description | null {
  const { start } = (chunks[from] as Chunk).range;
  let at = from;
  for (let chunk = chunks[at]; chunk !== undefined && chunk.range.start - start <= MOST && isPart(chunk, text); chunk = chunks[++at]) {
    const behind = chunks[at + 1]?.type;
    if (chunk.type === 'take' && behind !== 'unknown') break;
    if (
      chunk.type === 'comma' &&
      behind !== 'unknown' &&
      behind !== 'words' &&
      behind !== 'take' &&
      behind !== 'adverb' &&
      behind !== 'remark' &&
      !(behind === 'at' && chunks[at + 2]?.type === 'words')
    )
      break;
  }
  const words = text.slice(start, (chunks[at - 1] as Chunk).range.end);
  // 第五条第一款的宴席标准降一降：“甲”改成“乙”
  const colon = chunks[at]?.type === 'colon' && chunks[at + 1]?.type === 'words' ? 1 : 0;
  const described = words.replace(/，$/, '');
  if (words.length > MOST || SAYS_ELSE.test(described) || !/^[\u4e00-\u9fffA-Za-z，（）]+$/.test(words)) return null;
  // 第六条业务范围在第（三）项之后加一项: of the unit inside which the place is.
  const inside = chunks[at - 1]?.type === 'at' ? chunks[at] : undefined;
  const end = (until: number): number => (chunks[until - 1] as Chunk).range.end;
  if (inside?.type === 'units' && at - 1 > from) return { at: at - 1, end: end(at - 1), once: false, edge: null };
  // 第十一条、第十二条规定的期限，分别由“甲”、“乙”改为“丙”、“丁”
  const share = chunks[at];
  const each = share?.type === 'adverb' && share.share === 'each';
  const taken = (each ? at + 1 : at) + colon;
  const next = chunks[taken]?.type === 'take' ? taken + 1 : taken;
  if (chunks[next]?.type === 'words') {
    const quoted = chunks[next] as Chunk & { type: 'words' };
    // 原出资总额“甲”，现修正为“乙”
    const after = chunks[next + 1]?.type === 'comma' && chunks[next + 2]?.type === 'adverb' ? next + 2 : next + 1;
    const behind = chunks[after]?.type === 'adverb' ? chunks[after + 1] : chunks[after];
    const adds = behind?.type === 'side' && chunks[next + 2]?.type === 'verb';
    return ((each && quoted.words.length > 1) || quoted.words.flat().length === 1) && ((behind?.type === 'verb' && behind.class === 'change') || adds)
      ? { at: at + colon, end: end(at), once: true, edge: null }
      : null;
  }
  const verbAt = chunks[at]?.type === 'adverb' ? at + 1 : at;
  const verb = chunks[verbAt];
  const added = chunks[verbAt + 1];
  if (verb?.type !== 'verb' || verb.class !== 'add' || NUMERALS.test(words)) return null;
  const members = added?.type === 'count' && (added.level === 'item' || added.level === 'sentence');
  if (!SAYS_MORE.test(words) && (members || numbered(chunks, verbAt + 1))) return { at, end: end(at), once: false, edge: null };
  // 第五条业务范围末尾增加“甲”: of the unit, and its end.
  const [, about = '', edge = ''] = EDGE.exec(words) ?? [];
  // 第六条业务范围增加“（四）……”: of the unit; what is no member of a list in it is refused where it is placed.
  if (added?.type === 'words' && about === '' && !SAYS_MORE.test(words)) return { at, end: end(at), once: false, edge: null };
  if (added?.type !== 'words' || about === '' || SAYS_MORE.test(about)) return null;
  return { at, end: start + about.length, once: false, edge: /^[开最]前?[头前]/.test(edge) ? 'start' : 'end' };
}

const EDGE = /^(.+?)(?:的)?(末尾|最后|结尾|句末|文末|开头|最前面?)$/;

/** 增加“……；”，作为第（三）项: words that get a number. */
function numbered(chunks: readonly Chunk[], from: number): boolean {
  const [text, comma, as, units] = chunks.slice(from, from + 4);
  return text?.type === 'words' && comma?.type === 'comma' && (as?.type === 'as' || (as?.type === 'verb' && as.class === 'number')) && units?.type === 'units';
}

/** The place that a description is of, which stands in front of it or was named before; from which chunk on it takes the place of others. Null where there is none. */
function described(before: readonly Chunk[], range: Range, { once, edge }: Description): { readonly from: number; readonly chunks: readonly Chunk[] } | null {
  let at = before.length - 1;
  if (before[at]?.type === 'comma' && before[at - 1]?.type === 'in') at--;
  // 第3条：风控委员会“三名”改为“五名”
  if (before[at]?.type === 'colon' && before[at - 1]?.type === 'units') at--;
  // 第七条，理事人数“7名”改为“9名”: of the place in front of the comma, where that is no new number.
  const gives = before[at - 2]?.type;
  if (before[at]?.type === 'comma' && before[at - 1]?.type === 'units' && gives !== 'verb' && gives !== 'as') at--;
  if (before[at]?.type === 'in') at--;
  // 第二十条（往前推以后是第十七条）里的奖金“二百元”
  if (before[at]?.type === 'noise') at--;
  const place = before[at];
  const of = (address: WrittenAddress): WrittenAddress => ({
    ...address,
    ...(once && { occurrence: address.occurrence ?? { all: 1 } }),
    ...(edge !== null && { edge }),
    described: range,
  });
  if (place?.type === 'units') {
    const [only, ...more] = place.addresses;
    // 第八条第（一）项、第（二）项的出资时间由“甲”改为“乙”: once in each.
    if (only === undefined || (more.length > 0 && !once) || place.scope) return null;
    return {
      from: at,
      chunks: [{ ...place, addresses: place.addresses.map(of) }, ...before.slice(at + 1).filter(({ type }) => type === 'in' || type === 'noise')],
    };
  }
  // ，下午的下班时间由“18:00”改为“18:30” · 改为第二十五条，罚款幅度由“甲”修改为“乙”: of the place last named.
  const last = before[before.length - 2]?.type;
  const its: Chunk = { type: 'units', addresses: [of(meantBy('its', range))], scope: false, range };
  // ；分配比例由“甲”调整为“乙”
  if (once && before.length === 0) return { from: 0, chunks: [its] };
  const parted = before[before.length - 1]?.type;
  if (!once || (parted !== 'comma' && parted !== 'stop') || (last !== 'words' && last !== 'units')) return null;
  return { from: before.length, chunks: [its] };
}

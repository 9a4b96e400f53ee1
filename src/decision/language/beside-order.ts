import type { Chunk } from './chunks.ts';
import type { Range } from './written.ts';

/** What a remark may be made of: words that nothing is known by, and particles. */
const PLAIN: ReadonlySet<Chunk['type']> = new Set([
  'unknown',
  'in',
  'at',
  'take',
  'with',
  'side',
  'adverb',
  'and',
  'as',
  'whole',
  'every',
  'kept',
  'noise',
  'title',
  'onward',
  'content',
]);
const BORDERS: ReadonlySet<Chunk['type']> = new Set(['comma', 'stop', 'line']);
/** What may say something of the text: that it changes, or stays as it is in some places; a place; an amount. */
const MAY_ORDER = new RegExp(
  [
    '[改换变移挪搬并拆合分调提降升增减加缩延放扩压推撤删去补插列归填写添](?:成|为|到|至|去|掉|入|上|进|给|作|后|前|回)',
    '提高|降低|增加|减少|放宽|收紧|缩短|延长|取消|恢复|停止|废止|废除|删|撤销|替换|更换|调整|修改|修订|修正|完善|改写|更正|明确|细化|顺延|对调|互换|照此|类推|比照|参照|同样|相同|一样',
    '应当|必须|不得|可以|禁止|有权|依法|给予',
    '除外|除了|除(?=第|本)|但(?!是)|仅|只(?!要|有)|另有|例外|不含|不包括|如下|以下|下列|前款|为准|第|条文|条款|款项|序号|附件|附表|标题|[章节]名|句|段落|字样|引号|标点|[逗句分顿冒]号',
    '[0-9一二三四五六七八九十百千万两半][多几]?(?:[元日天年月个人次倍周分小米岁户家件名位斤亩套间辆台]|%|％|万)',
  ].join('|'),
);
const STAYS = /(?:不变|不动|照旧|依旧|仍旧|不作(?:调整|修改|变动|变更|改动)|维持原样|保持原样|(?:暂|均|都)?不(?:予|再)?(?:调整|修改|改动|变动))$/;
/** Behind quoted words, what begins otherwise may be the rest of them. */
const SAYS_WHY = /^(?:以免|以便|免得|从而|现?因|由于|鉴于|理由|原因|故)/;
const MOST = 60;

/**
 * 近来有人离岗找不到，因此在“甲”后面加上“乙”；登记管理机关不变。: a stretch between commas or stops that names no place, quotes nothing and has no word that could change a text says why, or what
 * stays. It is passed over, which is told (D047; docs/semantics.md#remarks).
 */
export function withRemarks(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; ) {
    const end = stretchEnd(chunks, at);
    const range = end > at ? { start: (chunks[at] as Chunk).range.start, end: (chunks[end - 1] as Chunk).range.end } : null;
    const said = range === null ? '' : text.slice(range.start, range.end);
    const behindWords = chunks[at - 1]?.type === 'comma' && chunks[at - 2]?.type === 'words';
    const mayBe = !behindWords || STAYS.test(said) || SAYS_WHY.test(said);
    const why = reasonBehind(chunks, at, end, text);
    if (why !== null) out.push(chunks[at] as Chunk, { type: 'remark', range: why });
    else if (range !== null && mayBe && isRemark(chunks.slice(at, end), said)) out.push({ type: isKept(chunks, at, end, said) ? 'kept' : 'remark', range });
    else out.push(...chunks.slice(at, end));
    if (end < chunks.length) out.push(chunks[end] as Chunk);
    at = end + 1;
  }
  return out;
}

/** 第二款，发起人部分不动；: nothing happens to the unit in front. */
function isKept(chunks: readonly Chunk[], from: number, end: number, said: string): boolean {
  const behind = chunks[end]?.type;
  return STAYS.test(said) && chunks[from - 1]?.type === 'comma' && chunks[from - 2]?.type === 'units' && behind !== 'comma';
}

/** 第十七条与上级政策不符，全条删除: why, between a unit and what is done to it; null where nothing stands there. */
function reasonBehind(chunks: readonly Chunk[], from: number, end: number, text: string): Range | null {
  const [place, first] = [chunks[from], chunks[from + 1]];
  if (place?.type !== 'units' || place.scope || first === undefined || end < from + 2 || chunks[end]?.type !== 'comma') return null;
  const stays = staysBehind(chunks, from, end, text);
  if (stays !== null) return stays;
  let verb = end + 1;
  while (chunks[verb]?.type === 'adverb' || chunks[verb]?.type === 'whole') verb++;
  const deed = chunks[verb];
  if (deed?.type !== 'verb' || deed.class !== 'delete') return null;
  const range = { start: first.range.start, end: (chunks[end - 1] as Chunk).range.end };
  const said = text.slice(range.start, range.end);
  const stretch = chunks.slice(from + 1, end);
  return REASON.test(said) && stretch.every(({ type }) => PLAIN.has(type)) && !MAY_ORDER.test(said) ? range : null;
}

/** 第十条中的期限维持二十日不变，但“甲”改为“乙”: what stays of a unit, in front of what changes in it. */
function staysBehind(chunks: readonly Chunk[], from: number, end: number, text: string): Range | null {
  const begin = chunks[from + 1]?.type === 'in' ? from + 2 : from + 1;
  const first = chunks[begin];
  const stretch = chunks.slice(begin, end);
  if (first?.type !== 'unknown' || stretch.some(({ type }) => !PLAIN.has(type))) return null;
  const range = { start: first.range.start, end: (chunks[end - 1] as Chunk).range.end };
  const said = text.slice(range.start, range.end);
  return STAYS.test(said) && isRemark(stretch, said) ? range : null;
}

const REASON = /^(?:因|由于|鉴于|与|同|和|已|不再|属于?|系)/;

function stretchEnd(chunks: readonly Chunk[], from: number): number {
  let end = from;
  while (end < chunks.length && !BORDERS.has((chunks[end] as Chunk).type)) end++;
  return end;
}

/** 新增条文后，上述修改后，: when, of nothing in particular. */
const WHEN =
  /^(?:上述|以上|前述|这些|该)?(?:新增|增加|增写|增列|增设|增补|补充|插入|删去|删除|撤销|取消|废止|合并|拆分|修改|修订|调整|移动|改动|变动|增删)(?:上述|以上|新的?)?(?:条文|条款|内容|章节|文字|[一二两三四五六七八九十][条款项章节])?(?:后|之后|以后)$/;

function isRemark(stretch: readonly Chunk[], said: string): boolean {
  if (WHEN.test(said)) return true;
  if (said.length < 4 || said.length > MOST || !stretch.some(({ type }) => type === 'unknown') || !stretch.every(({ type }) => PLAIN.has(type))) return false;
  return !MAY_ORDER.test(STAYS.test(said) ? said.replace(STAYS, '').replace(/[0-9一二三四五六七八九十百千万两]/g, '') : said);
}

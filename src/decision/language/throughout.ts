import type { Chunk } from './chunks.ts';

const IN =
  '(?:(?:本|该)?(?:章程|条例|办法|规定|细则|规则|制度|公约|规约|守则|手册|标准|方案|意见|通知)|全文|通篇|全篇|正文|文中|条文|文本|其[他余]条款|各条款?)(?:中|里|内)?的?';
const WHAT = '(?:(?:相应|相关|有关|同类|上述|该)的?)*(?:名称|称谓|表述|文字|文本|条文|内容|条款|地方|之处|处)?';
const ALSO =
  '(?:也|均|都|一并|一律|统一|相应|同步|全部|作|做|作出|进行|予以|照此|随之)*(?:修改|更改|更正|调整|变更|替换|更换|修正|修订|照改|同改|照此修改|照此办理|改过来)';
/** “甲”改称“乙”，全文照改 · ，办法中相应的名称一并更改: that a change is made everywhere, behind it. */
const THROUGHOUT = new RegExp(`${IN}${WHAT}${ALSO}(?=[。；\\n]|$)`, 'y');
const BORDERS: ReadonlySet<Chunk['type']> = new Set(['stop', 'line']);

/**
 * What says, behind words that change, that they change everywhere; null where nothing says so. Behind a place (第五条“甲”改为“乙”，全文一并修改) it is not understood: do they change there only, or
 * in all of the text?
 */
export function throughoutAt(text: string, at: number, all: readonly Chunk[]): { readonly end: number; readonly type: 'throughout' | 'unknown' } | null {
  if (all[all.length - 1]?.type !== 'comma' || all[all.length - 2]?.type !== 'words') return null;
  THROUGHOUT.lastIndex = at;
  const found = THROUGHOUT.exec(text);
  if (found === null) return null;
  const placed = all.slice(all.findLastIndex(({ type }) => BORDERS.has(type)) + 1).some(isElsewhere);
  if (placed && !WHOLE.test(found[0])) return null;
  return { end: at + found[0].length, type: placed ? 'unknown' : 'throughout' };
}

const WHOLE = /^(?:全文|通篇|全篇)/;

/** A place, or something added beside words. */
function isElsewhere(chunk: Chunk): boolean {
  return chunk.type === 'units' || chunk.type === 'at' || (chunk.type === 'verb' && chunk.class !== 'change');
}

/** The chunks with the scope that is said behind in front of the words, and what they are about (机构名称：“甲”改称“乙”) as a remark. */
export function withThroughout(chunks: readonly Chunk[]): readonly Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    if (chunk.type !== 'throughout') {
      out.push(chunk);
      continue;
    }
    const from = out.findLastIndex(({ type }) => BORDERS.has(type)) + 1;
    const sentence = out.splice(from, out.length - from);
    const about =
      sentence[0]?.type !== 'words' && sentence.findLastIndex(({ type }) => type === 'colon') > 0 ? sentence.findIndex(({ type }) => type === 'colon') : -1;
    const [first] = sentence;
    if (about > 0 && first !== undefined) out.push({ type: 'remark', range: { start: first.range.start, end: (sentence[about - 1] as Chunk).range.end } });
    // The comma in front of it goes with it.
    const orders = sentence.slice(about + 1, -1);
    const words = orders.findIndex(({ type }) => type === 'words');
    const [old, last] = [orders[words] as Chunk, orders[orders.length - 1] as Chunk];
    const scope: Chunk = { type: 'units', addresses: [], scope: true, range: { start: old.range.start, end: old.range.start } };
    // What says so belongs to the order.
    out.push(...orders.slice(0, words), scope, ...orders.slice(words, -1), { ...last, range: { start: last.range.start, end: chunk.range.end } });
  }
  return out;
}

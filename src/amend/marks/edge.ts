import { isName, type Position } from './joint.ts';
import { beginsJoined, endMark, inWidthOf, isSentence, opensClause } from './table.ts';

/** Where words go that are added at the edge of a text, and the marks that join them. */
export interface Edge {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Words added at the end of a text (末尾增加) that bring their mark or connective stand before its end mark (征收。→征收，具体办法另行规定。); a
 * sentence stands behind it, as do words that are a clause of their own, which take over the mark (“……，不适用本解释”, 铁路人身损害2021), but where the
 * sentence in front of them parts cases by ； and they are a further one (上海市检验检测条例2024). At the beginning words stand in front of all.
 */
export function edgeOf(text: string, edge: number, words: string, position: Position): Edge {
  const { at, before, after } = fullEdge(text, edge, words, position);
  return { at, before: inWidthOf(before, text), after: inWidthOf(after, text) };
}

function fullEdge(text: string, edge: number, words: string, position: Position): Edge {
  if (position === 'before') return { at: edge, before: '', after: /[。；，：！？、”’）]$/.test(words) || edge === text.length ? '' : '，' };
  const mark = endMark(text.slice(0, edge));
  const inside = edge - mark.length;
  if (opensClause(words)) return { at: inside, before: '，', after: '' };
  if (beginsJoined(words)) return { at: inside, before: '', after: '' };
  // （一）甲；→（一）甲。乙；: the mark of the item ends it, whatever stands in it.
  if (isSentence(words))
    return /[；;，,]/.test(mark) ? { at: inside, before: '。', after: '' } : { at: edge, before: mark === '' && edge > 0 ? '。' : '', after: '' };
  // 楼梯、窨井→楼梯、窨井、工地: a further name of the enumeration in which the text ends.
  if (isName(words) && ENUMERATION.test(text.slice(0, inside))) return { at: inside, before: '、', after: '' };
  // 处五万元以下的罚款；不足一万元的，处……罚款。→……罚款；情节严重的，吊销许可证。: one case more of a sentence that parts its cases by ；.
  if (mark === '。' && OF_CASES.test(text.slice(0, inside)) && CASE.test(words)) return { at: inside, before: '；', after: '' };
  return { at: edge, before: '', after: /[。；，：！？”’）;]$/.test(words) ? '' : mark };
}

const ENUMERATION = /、[^、，。；：,;:的]+$/;
const OF_CASES = /[；;][^。？！；;]*$/;
/** 情节严重的，依法吊销其资质许可证. */
const CASE = /^[^，。；：]{2,20}的，[^。；]+$/;

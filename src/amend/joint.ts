/**
 * In front of an anchor that is a whole clause, or a whole member of an enumeration, stands another one: 自力更生，艰苦奋斗→贯彻新发展理念，自力更生，
 * 艰苦奋斗 (宪法2018). Words in front of a part of a clause belong to it: 民政部门→办理其登记的民政部门 (慈善法2023).
 */
function markBefore(text: string, start: number, end: number, words: string): '' | '、' | '，' {
  if (ENDS_WITH_ONE.test(words) || /的$/.test(words)) return '';
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  if (before === '、' && /[、，。；]|^$/.test(after)) return '、';
  return /[，。；：]/.test(before) && /[，。；]/.test(after) ? '，' : '';
}

const BRINGS_ITS_OWN = /^[、，；。：]|^(?:或者|以及|并且|和|及|或|并|与)/;
/** 并将其纳入……: a clause of its own, not a further word. */
const OPENS_A_CLAUSE = /^(?:并且?|同时)(?:将|对|由|在|向|按照?|依法|应当|及时|可以)/;
const ENDS_WITH_ONE = /[、，；。：]$|(?:或者|以及|和|及|或|并|与)$/;

/** What a body or a person is: two names with the same head stand side by side (水利部门→水利部门、农业农村部门). */
const HEADS = ['部门', '机关', '机构', '组织', '单位', '企业', '政府', '委员会', '法院', '检察院', '公司', '团体', '学校', '人员'];

function namesOfOneKind(anchor: string, words: string): boolean {
  return HEADS.some((head) => anchor.endsWith(head) && words.endsWith(head));
}

/**
 * The mark that joins inserted words to their anchor, which drafters leave out (docs/semantics.md#joints): none if the inserted text brings
 * one; 、 inside an enumeration; ， where the anchor ends a clause; nothing otherwise. Observed: 人工水道→人工水道、行洪区
 * (陕西2024), 提高业务素质→提高业务素质，严格遵守… and …监督制度→…监督制度，并将其… (会计法2024), 指定→指定或者变相指定 (慈善法2023).
 */
export function jointMark(text: string, start: number, end: number, words: string, position: 'before' | 'after'): '' | '、' | '，' {
  if (position === 'before') return markBefore(text, start, end, words);
  const ahead = text[end] ?? '';
  if (OPENS_A_CLAUSE.test(words) && /[，。；：]/.test(ahead)) return '，';
  if (BRINGS_ITS_OWN.test(words) || ENDS_WITH_ONE.test(text.slice(start, end)) || /[。；]$/.test(words)) return '';
  const before = text[start - 1] ?? '';
  if (namesOfOneKind(text.slice(start, end), words)) return '、';
  if (ahead === '、' || (before === '、' && /^(?:[、，。；]|等|和|以及|及|或者)/.test(text.slice(end)))) return '、';
  if (/[，。；：]/.test(ahead)) return '，';
  return '';
}

/**
 * Where words go that are added at the edge of a text, and the marks that join them: a sentence stands beside the others; words that
 * are none are a clause of their own (“……，不适用本解释”→“……，不适用本解释；与……”, 铁路人身损害2021 一), and take over the mark at the end.
 */
export function edgeMark(text: string, at: number, words: string, position: 'before' | 'after'): { at: number; before: string; after: string } {
  const sentence = /[。；，：！？”’）]$/.test(words);
  if (position === 'before') return { at, before: '', after: sentence || at === text.length ? '' : '；' };
  if (sentence && /[。；]/.test(words.slice(-1))) return { at, before: /[。；：！？]$/.test(text.slice(0, at)) || at === 0 ? '' : '。', after: '' };
  const mark = /[。；]$/.exec(text.slice(0, at))?.[0] ?? '';
  return { at, before: '', after: sentence ? '' : mark };
}

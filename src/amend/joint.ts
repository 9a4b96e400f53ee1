const BRINGS_ITS_OWN = /^[、，；。：]|^(?:或者|以及|并且|和|及|或|并|与)/;
const ENDS_WITH_ONE = /[、，；。：]$|(?:或者|以及|和|及|或|并|与)$/;

/**
 * The mark that joins inserted words to their anchor, which drafters leave out (semantics §4): none if the inserted text brings
 * one; 、 inside an enumeration; ， where the anchor ends a clause; nothing otherwise. Observed: 人工水道→人工水道、行洪区
 * (陕西2024), 提高业务素质→提高业务素质，严格遵守… (会计法2024), 指定→指定或者变相指定 (慈善法2023).
 */
export function jointMark(text: string, start: number, end: number, words: string, position: 'before' | 'after'): '' | '、' | '，' {
  if (position === 'before') return '';
  if (BRINGS_ITS_OWN.test(words) || ENDS_WITH_ONE.test(text.slice(start, end)) || /[。；]$/.test(words)) return '';
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (after === '、' || (before === '、' && /^(?:[、，。；]|等|和|以及|及|或者)/.test(text.slice(end)))) return '、';
  if (/[，。；：]/.test(after)) return '，';
  return '';
}

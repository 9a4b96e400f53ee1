import { foldWithOffsets } from './fold.ts';
import { ideographs, pairs } from './radicals.ts';

/** Letters of other scripts, and signs, that nobody tells from those behind them. */
const SIGNS = pairs('АAВBЕEКKМMНHОOРPСCТTХXаaеeоoрpсcхxуyіiΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo囗口ー一─一▁一丶、､、﹑、〡丨ǀ丨');
/** What stands for no known character. */
const MEANINGLESS = /[\ue000-\uf8ff\ufffd]|[\udb80-\udbff][\udc00-\udfff]/;

/**
 * Which characters keep words from being found in a text that looks as if it had them: others of the same look, or signs without a meaning in between, by their
 * numbers in Unicode. '' if the words do not look as if they were there.
 */
export function lookAlikes(words: string, text: string): string {
  const sought = foldWithOffsets(words).text;
  const folded = foldWithOffsets(text).text;
  const kept = [...folded].filter((character) => !MEANINGLESS.test(character));
  const at = look(kept.join('')).indexOf(look(sought));
  if (sought === '' || at < 0) return '';
  const found = new Set<string>();
  const there = kept.join('').slice(at, at + sought.length);
  for (let i = 0; i < sought.length; i++) if (there[i] !== sought[i]) found.add(`${named(there[i] ?? '')} / ${named(sought[i] ?? '')}`);
  if (found.size === 0) for (const [strange] of folded.matchAll(new RegExp(MEANINGLESS, 'g'))) found.add(named(strange));
  return [...found].join('、');
}

/** A text in the characters that look like its own, as many as it has. */
function look(text: string): string {
  return text.replace(/[囗丶]|[^\u4e00-\u9fff]/g, (unit) => {
    const plain = SIGNS.get(unit) ?? ideographs(unit).normalize('NFKC');
    return plain.length === 1 ? plain : unit;
  });
}

function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return MEANINGLESS.test(character) ? `U+${code}` : `${character}（U+${code}）`;
}

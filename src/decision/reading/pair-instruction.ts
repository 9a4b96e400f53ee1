import { join, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { saidAt } from './layout-words.ts';

/** That nothing takes the place of the old text, or that there was none. */
export const GONE = /^(?:[（(]?(?:删除|删去|取消|无|—+|-+)[）)]?)?。?$/;

/** A pair of texts as an instruction: 原第十四条：“……”修改为：“……”, every character where it stood. */
export function instruction(item: Passage, before: Passage, old: readonly Passage[], after: Passage, made: readonly Passage[]): readonly Passage[] {
  const parts: Passage[][] = [[item, saidAt(before, '原'), before, saidAt(before, '：“')]];
  const add = (text: Passage, first: boolean): void => {
    if (first) parts[parts.length - 1]?.push(text);
    else parts.push([text]);
  };
  for (const [i, text] of old.entries()) add(text, i === 0);
  // 改为：（删除）
  if (made.length === 1 && made[0]?.text.trim() !== '' && GONE.test(made[0]?.text.trim() ?? '')) {
    parts[0]?.splice(1, 1, saidAt(before, '删去原'));
    add(saidAt(made[0] as Passage, '”。'), true);
    return parts.map((line) => join(line.filter((part) => part.text !== '')));
  }
  add(saidAt(after, '”修改为：“'), true);
  for (const [i, text] of made.entries()) add(text, i === 0);
  const last = made[made.length - 1] as Passage;
  add(saidAt(slice(last, Math.max(0, last.text.length - 1)), '”。'), true);
  // 第十四条 on the left, 第十五条 on the right: its number changes too.
  if (before.text !== after.text) parts.push([saidAt(before, '将'), before, saidAt(after, '改为'), after, saidAt(after, '。')]);
  return parts.map((line) => join(line.filter((part) => part.text !== '')));
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { type WrittenList, writtenLists } from '../written.ts';

/**
 * D14. The items of a list end with ；, the last one with 。; items that are sentences of their own all end with 。. An item that opens
 * subitems ends with ：. The first deviation of a list is reported.
 */
export const itemMarks: Rule = {
  id: 'D14',
  source: 'practice',
  scopes: ['statute', 'decision'],
  codes: ['C019'],
  run: (subject: Subject): readonly Diagnostic[] => writtenLists(subject).flatMap((list) => deviation(list)),
};

function deviation({ units }: WrittenList): readonly Diagnostic[] {
  const sentences = units.slice(0, -1).every((unit) => /[。.：]$/.test(unit.text.text));
  for (const [i, unit] of units.entries()) {
    const { text } = unit.text;
    const wanted = i === units.length - 1 || sentences ? '。' : '；';
    if (opensMore(unit) || ends(text, wanted) || (wanted === '；' && /。./.test(text) && ends(text, '。'))) continue;
    const mark = /[。；：，、,;.]$/.exec(text)?.[0] ?? '';
    const at = text.length - mark.length;
    return [diagnose('C019', placeOf(unit.text, mark === '' ? Math.max(0, at - 1) : at, text.length), { label: unit.label.text, mark, wanted })];
  }
  return [];
}

function opensMore(unit: WrittenList['units'][number]): boolean {
  return (unit.type === 'item' && unit.subitems.length > 0) || /[：:]$/.test(unit.text.text);
}

const STOP = /[。.](?:[）)”])?$/;
const SEMICOLON = /[；;](?:[）)”])?$/;

function ends(text: string, mark: '。' | '；'): boolean {
  return (mark === '。' ? STOP : SEMICOLON).test(text);
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { type WrittenList, writtenLists } from '../written.ts';

/**
 * L8. 有下列情形之一的, 有下列行为之一的: the lead-in of a condition ends in 的, and the items below it either all end in 的 or none does. When
 * they must is a matter of their sense, and not decided.
 */
export const listedConditions: Rule = {
  id: 'L8',
  source: 'manual',
  scopes: ['statute', 'decision'],
  codes: ['C008'],
  run: uneven,
};

const LEAD = /有下列[^，。；：]{0,12}(?:情形|行为|情况)之一/;

function uneven(subject: Subject): readonly Diagnostic[] {
  return writtenLists(subject).flatMap(({ lead, units }) => {
    const opening = LEAD.exec(lead.text);
    if (opening === null) return [];
    const end = opening.index + opening[0].length;
    const rest = lead.text.slice(end);
    const faults =
      /^[，：]/.test(rest) && !/的[，：]/.test(rest) ? [diagnose('C008', placeOf(lead, opening.index, end), { words: opening[0], where: 'lead' })] : [];
    return [...faults, ...oddOneOut(units)];
  });
}

/**
 * The first item that ends otherwise than most of its list. Items that end in brackets, have a proviso or hold several sentences do not count, nor
 * does the catch-all (法律、行政法规规定的其他情形), which is a noun in any list.
 */
function oddOneOut(units: WrittenList['units']): readonly Diagnostic[] {
  const single = units.filter((unit) => !saysMore(unit.text.text.slice(0, -1)));
  const ends = (unit: (typeof units)[number]): boolean => /的[；。;.]?$/.test(unit.text.text);
  const inDe = single.filter(ends).length;
  if (inDe === 0 || inDe === single.length || inDe * 2 === single.length) return [];
  const odd = single.find((unit) => ends(unit) === inDe < single.length / 2);
  return odd === undefined ? [] : [diagnose('C008', placeOf(odd.text), { words: odd.label.text, where: 'item' })];
}

/** Whether a unit is more than one condition: sentences, a bracket at its end, an exception, or the rest of all cases. */
function saysMore(text: string): boolean {
  return /[。：）].|[）：]$|，但/.test(text) || /其[他它]/.test(text.slice(text.lastIndexOf('，') + 1));
}

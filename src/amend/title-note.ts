import type { Decision } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';
import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { placeOf } from '../text/passage.ts';
import { inTitleMarks } from '../text/titles/marks.ts';
import type { HistoryEdit } from './types.ts';

const AMENDED = new RegExp(`(?:第([${NUMERAL_CHARACTERS}]+)次)?修正[）)]?$`);

/**
 * The entry that the republished text carries in its title note: 根据〈date〉〈body〉《关于修改…的决定》第N次修正 (docs/semantics.md#title-note). N counts
 * on from the newest 修正; where that one bears no ordinal its style is kept and reported.
 */
export function titleNoteEntry(statute: Statute, decision: Decision): { edit: HistoryEdit | null; diagnostics: readonly Diagnostic[] } {
  const { adoption, title } = decision;
  if (adoption === null || adoption.date === '' || adoption.body === '') {
    return { edit: null, diagnostics: [diagnose('A025', placeOf(title))] };
  }
  const amended = (statute.history?.entries ?? []).map((entry) => AMENDED.exec(entry)).filter((match) => match !== null);
  const newest = amended[amended.length - 1];
  const ordinal = newest?.[1] === undefined ? null : parseNumeral(newest[1]);
  const count = ordinal === null ? '' : `第${formatNumeral(ordinal + 1)}次`;
  const wide = /[０-９]年/.test(statute.history?.entries.at(-1) ?? '');
  const date = wide ? adoption.date.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : adoption.date;
  const entry = `根据${date}${adoption.body}${decision.form === 'amendment' ? citedAmendment(statute, title.text, count) : `${citedTitle(title.text)}${count}修正`}`;
  const place = placeOf(title);
  const diagnostics = amended.length > 0 && ordinal === null ? [diagnose('A024', place, { count: amended.length + 1 })] : [];
  return { edit: { kind: 'history', entry, cause: { type: 'history' } }, diagnostics };
}

/** A 修正案 as title notes cite it: 通过的《…修正案（十二）》, with 第三次修正 behind it unless earlier entries of this statute go without. */
function citedAmendment(statute: Statute, title: string, count: string): string {
  const bare = (statute.history?.entries ?? []).some((entry) => /修正案(?:（[^（）]+）)?》[）)]?$/.test(entry));
  return `通过的${inTitleMarks(title.replace(/[ \u3000]/g, ''))}${bare ? '' : `${count}修正`}`;
}

/** The decision's title as a title note cites it: without the adopting body, in 《》, inner marks alternating 〈〉 and 《》. */
function citedTitle(title: string): string {
  const wording = title.replace(/[ \u3000]/g, '').replace(/^[^《〈]*?(?:人民代表大会(?:常务委员会)?)(?=关于)/, '');
  return inTitleMarks(wording);
}

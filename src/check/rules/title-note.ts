import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Statute } from '../../statute/types.ts';
import { outerParts } from '../../text/between.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * L3. The title note (题注) states the body that enacted the statute and the date, and of every amendment body and date in order
 * (立法法第六十五条). Whether a 设区的市 needs the approving body too, the text does not say.
 */
export const titleNote: Rule = {
  id: 'L3',
  source: 'title-note',
  scopes: ['statute'],
  codes: ['C002', 'C003', 'C004'],
  run: faultsOfNote,
};

const DATE = /([0-9０-９]{4})年[ \u3000]?([0-9０-９]{1,2})月[ \u3000]?([0-9０-９]{1,2})日/;
const COUNTED = new RegExp(`第([${NUMERAL_CHARACTERS}]+)次(修正|修订)[）)。]?$`);
const ENACTING = /(?:通过|修正|修订|批准)[）)。]?$/;

function faultsOfNote(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'statute') return [];
  const { statute } = subject;
  const title = statute.title[0];
  if (statute.history === null) return title === undefined ? [] : [diagnose('C002', placeOf(title))];
  const faults: Diagnostic[] = [];
  let before = 0;
  const counted = new Map<string, number>();
  for (const entry of statute.history.entries) {
    const at = placeOfEntry(statute, entry);
    const date = DATE.exec(entry);
    if (ENACTING.test(entry) && (date === null || !namesBody(entry))) faults.push(diagnose('C003', at, { entry, lacks: date === null ? 'date' : 'body' }));
    if (date !== null && !/施行[）)。]?$/.test(entry)) {
      const [year = 0, month = 0, dayOfMonth = 0] = date.slice(1).map((digits) => parseNumeral(digits) ?? 0);
      const day = year * 10_000 + month * 100 + dayOfMonth;
      if (day < before) faults.push(diagnose('C004', at, { entry: date[0] }));
      before = Math.max(before, day);
    }
    const ordinal = COUNTED.exec(entry);
    if (ordinal === null) continue;
    const [words, numeral = '', verb = ''] = ordinal;
    const number = parseNumeral(numeral);
    const last = counted.get(verb);
    if (last !== undefined && number !== last + 1) faults.push(diagnose('C004', at, { entry: words }));
    counted.set(verb, number ?? 0);
  }
  return faults;
}

/** Whether the body that acted is named: by the decision cited (《国务院关于…》), or by what is left without date, citation and verb. */
function namesBody(entry: string): boolean {
  if (/《[^《》]{2,}关于/.test(entry)) return true;
  const [before = entry, , behind = ''] = outerParts(entry, '《》') ?? [];
  const rest = (before + behind).replace(DATE, '').replace(/^(?:根据|依据)|第[一二三四五六七八九十]+次(?=修)|通过的?|修正|修订|批准|[，。（）() \u3000]/g, '');
  return rest.length >= 2;
}

function placeOfEntry({ history }: Statute, entry: string): Diagnostic['place'] {
  const line = history?.lines.find((l) => l.text.includes(entry)) ?? history?.lines.find((l) => l.text.includes(entry.slice(0, 10))) ?? history?.lines[0];
  if (line === undefined) return null;
  const start = Math.max(0, line.text.indexOf(entry));
  return placeOf(line, start, Math.min(line.text.length, start + entry.length));
}

import type { Decision } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { traceReferences } from '../../reference/index.ts';
import { textsOf } from '../../statute/texts.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { definedNames } from '../../text/titles/defined.ts';
import { findTitles } from '../../text/titles/marks.ts';
import { sameStatute } from '../../text/titles/same.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { isOfCourts, writtenTexts } from '../written.ts';

/**
 * L21. Another law is cited by its full name in 《》 unless the text has defined a short one (以下简称). A law of the nation bears the name of the nation, so
 * 《土地管理法》 is no full name; of regulations the text cannot tell. Without 《》 a name is looked at where a number stands behind it.
 * Courts and procuratorates cite the laws that they explain by short names (刑法第二百三十六条), and are let pass.
 */
export const fullNames: Rule = {
  id: 'L21',
  source: 'practice',
  scopes: ['statute', 'decision+base'],
  codes: ['C031'],
  run: shortNamed,
};

const IS_LAW = /(?<!办)法$/;
/** Laws whose own title leaves the nation out. */
const WHOLE = /^(?:中华人民共和国|反分裂国家法$|.*(?:联合国|国际|世界))/;

function shortNamed(subject: Subject): readonly Diagnostic[] {
  const statute = subject.kind === 'statute' ? subject.statute : subject.amendment?.after;
  if (statute === undefined || isOfCourts(subject)) return [];
  const own = titleOf(statute);
  const defined = definedIn(statute);
  const isKnown = (name: string): boolean => defined.has(name) || sameStatute(name, own) !== 'no';
  const written = subject.kind === 'statute' ? writtenTexts(subject) : writtenBy(subject.decision, statute);
  const marked = written.flatMap((passage) =>
    findTitles(passage.text).flatMap(({ start, end }) => {
      const name = passage.text.slice(start + 1, end - 1);
      return IS_LAW.test(name) && !/[〈《（(]|实施|关于/.test(name) && !WHOLE.test(name) && !isKnown(name) ? [fault(passage, start, end)] : [];
    }),
  );
  return [...marked, ...unmarked(statute, subject, isKnown)];
}

function fault(passage: Passage, start: number, end: number): Diagnostic {
  return diagnose('C031', placeOf(passage, start, end), { words: passage.text.slice(start, end) });
}

/** What a decision wrote of the statute that it gives; the other statutes that it amends may have defined other names. */
function writtenBy(decision: Decision, after: Statute): readonly Passage[] {
  const source = decision.title.origin?.source;
  return [...textsOf(after).values()].filter(({ origin }) => origin !== null && origin.source === source);
}

function unmarked(statute: Statute, subject: Subject, isKnown: (name: string) => boolean): readonly Diagnostic[] {
  const source = subject.kind === 'decision' ? subject.decision.title.origin?.source : null;
  return traceReferences(statute).flatMap(({ reference: { law, start }, state, passage }) => {
    if (state !== 'other' || law === null || !IS_LAW.test(law) || /(?:宪|基本)法$/.test(law) || isKnown(law)) return [];
    const at = passage.text.lastIndexOf(law, start);
    if (at < 0 || at + law.length !== start || (source !== null && passage.origin?.source !== source)) return [];
    return [fault(passage, at, start)];
  });
}

function definedIn(statute: Statute): ReadonlySet<string> {
  return new Set([...textsOf(statute).values()].flatMap(({ text }) => [...definedNames(text).keys()]));
}

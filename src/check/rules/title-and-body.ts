import type { Decision } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { placeOf, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { findTitles } from '../../text/titles/marks.ts';
import { sameStatute, titleKey } from '../../text/titles/same.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * D11. The title names the instruments that the decision amends: as many as it counts (等二十七件), those it names, in the order of the
 * body. A title that also repeals is not counted, since the body lists those elsewhere.
 */
export const titleAndBody: Rule = {
  id: 'D11',
  source: 'execution',
  scopes: ['decision'],
  codes: ['C017', 'C018'],
  run: mismatches,
};

const COUNT = new RegExp(`[等的]([${NUMERAL_CHARACTERS}]+|[0-9]+)(?:部|件|项|个)`);

function mismatches(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision' || subject.decision.form === 'amendment') return [];
  const { decision } = subject;
  const end = decision.title.text.indexOf('的决定');
  const title = end < 0 ? decision.title : slice(decision.title, 0, end);
  const bodies = instruments(decision);
  if (/废止/.test(title.text) || bodies.length === 0) return [];
  return [...miscounted(title, bodies), ...misnamed(title, bodies)];
}

/** The instruments amended, in order, each once; a part without a name is none. */
function instruments(decision: Decision): readonly string[] {
  const names = decision.parts.map((part) => part.instrument).filter((name) => name !== '');
  return [...new Map(names.map((name) => [titleKey(name), name])).values()];
}

function miscounted(title: Passage, bodies: readonly string[]): readonly Diagnostic[] {
  const behind = findTitles(title.text).reduce((last, t) => Math.max(last, t.end), 0);
  const match = COUNT.exec(title.text.slice(behind));
  const stated = match === null ? null : parseNumeral(match[1] as string);
  if (match === null || stated === null || stated === bodies.length) return [];
  const start = behind + match.index;
  return [diagnose('C017', placeOf(title, start, start + match[0].length), { stated, found: bodies.length })];
}

function misnamed(title: Passage, bodies: readonly string[]): readonly Diagnostic[] {
  for (const [i, { start, end }] of findTitles(title.text).entries()) {
    const named = title.text.slice(start + 1, end - 1);
    if (sameStatute(named, bodies[i] ?? '') === 'same') continue;
    const params = { named, found: bodies[i] ?? '', elsewhere: bodies.some((body) => sameStatute(body, named) === 'same') ? 'yes' : '' };
    return [diagnose('C018', placeOf(title, start, end), params)];
  }
  return [];
}

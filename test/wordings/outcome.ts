import { amendInOrder } from '../../src/amend/chain.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import { codeFrame } from '../../src/diagnostics/code-frame.ts';
import { type Diagnostic, isError } from '../../src/diagnostics/diagnostic.ts';
import { readDocument } from '../../src/read/index.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Reading } from '../../src/text/source.ts';
import { messageOf } from '../../src/words/index.ts';
import type { WordingCase } from './cases.ts';
import { type Difference, differences, structureOf } from './structure.ts';

/**
 * `right` · `refused`: nothing is written · `warned`: another text, and a warning names a place that differs or one of the decision ·
 * `silent`: another text without such a warning. Where only refusing or warning is right, that is `right`, and `silent` anything else.
 */
export const OUTCOMES = ['right', 'refused', 'warned', 'silent'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What came of a case: where the text differs from the nearest of those accepted, and what was said. */
export interface Result {
  readonly name: string;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly differences: readonly Difference[];
  readonly said: readonly string[];
}

const OPTIONS = { refs: 'auto', renumber: 'auto', places: new Map(), joint: 'auto' } as const;

/** Applies the decision of a case as `xiufa apply` does and judges what it gives. */
export async function outcomeOf({ name, kind, base, decision, expected }: WordingCase): Promise<Result> {
  const { text, diagnostics } = await applied(base, decision);
  const said = [...diagnostics].sort((a, b) => Number(isError(b)) - Number(isError(a))).filter((d) => d.severity !== 'info');
  const result = { name, kind, differences: [], said: said.map(shown) };
  // That the title note lacks its date or its ordinal says nothing about the text.
  const warnings = diagnostics.filter((d) => d.severity === 'warning' && !messageOf(d, 'zh').includes('题注')).map(shown);
  if (expected.length === 0) return { ...result, outcome: text === null || warnings.length > 0 ? 'right' : 'silent' };
  if (text === null) return { ...result, outcome: 'refused' };
  const found = structureOf(text);
  const nearest = expected.map((one) => differences(structureOf(one), found)).reduce((best, next) => (next.length < best.length ? next : best));
  if (nearest.length === 0) return { ...result, outcome: 'right' };
  const told = warnings.some((warning) => /decision\.txt:\d/.test(warning) || nearest.some(({ label }) => label.startsWith('第') && warning.includes(label)));
  return { ...result, differences: nearest, outcome: told ? 'warned' : 'silent' };
}

/** The consolidated text, or null where nothing would be written. */
async function applied(base: string, decision: string): Promise<{ readonly text: string | null; readonly diagnostics: readonly Diagnostic[] }> {
  const [old, orders] = [await readLines(base), await readLines(decision)];
  const opened = [...old.diagnostics, ...orders.diagnostics];
  if (old.reading === null || orders.reading === null) return { text: null, diagnostics: opened };
  const { statute, diagnostics: ofStatute } = parseStatute(old.reading);
  const before = [...old.diagnostics, ...ofStatute];
  if (before.some(isError)) return { text: null, diagnostics: before };
  const { decision: value, diagnostics: ofDecision } = parseDecision(orders.reading);
  const chain = amendInOrder({ value: statute, diagnostics: before }, [{ value, diagnostics: [...orders.diagnostics, ...ofDecision] }], OPTIONS);
  const refused = chain.after === null || chain.diagnostics.some(isError);
  return { text: refused || chain.after === null ? null : printStatute(chain.after).join('\n'), diagnostics: chain.diagnostics };
}

function readLines(path: string): Promise<{ readonly reading: Reading | null; readonly diagnostics: readonly Diagnostic[] }> {
  return readDocument(path, { revisions: 'ask' });
}

/** A diagnostic as the terminal shows it: its message, and in the frame the places it points at. */
function shown(diagnostic: Diagnostic): string {
  const { place, severity, code } = diagnostic;
  const head = `${severity === 'error' ? '错误' : '警告'}[${code}]：${messageOf(diagnostic, 'zh')}`;
  if (place === null || place.source.raw === '') return head;
  const related = diagnostic.related.map((r) => ({ place: r.place, note: '' }));
  const frame = codeFrame(place, related, { columns: null }).split('\n');
  // The lines of the sources shown are no words of the warning.
  return [head, ...frame.filter((line) => /^\s/.test(line))].join('\n');
}

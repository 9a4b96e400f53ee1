import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { danglingReferences, traceReferences } from '../reference/index.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import type { Subject } from './subject.ts';

/**
 * The drafting faults of a document: what reading and amending reported, each under the rule it is, and what the rules found
 * themselves; in order of the text. Notes of the run that are no fault of drafting are left out; errors never are.
 */
export function check(subject: Subject): readonly Finding[] {
  const reported = [...new Set([...subject.diagnostics, ...astray(subject)])]
    .map((diagnostic): Finding => ({ diagnostic, rule: RULES.find((rule) => claims(rule, diagnostic, subject)) ?? null }))
    .filter(({ diagnostic, rule }) => rule !== null || isOfTheText(diagnostic));
  const found = RULES.filter((rule) => applies(rule, subject)).flatMap((rule) =>
    (rule.run?.(subject) ?? []).map((diagnostic): Finding => ({ rule, diagnostic })),
  );
  return [...reported, ...found].sort((a, b) => offset(a) - offset(b));
}

/** That references of a statute lead nowhere: only checking asks, for following them all takes as long as reading. */
function astray(subject: Subject): readonly Diagnostic[] {
  return subject.kind === 'statute' ? danglingReferences(traceReferences(subject.statute)) : [];
}

/** How many findings there are of each severity. */
export function tally(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((f) => f.diagnostic.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** Warnings about the title note, not about the drafting: a draft has no adoption note yet, and how earlier entries count is not its affair. */
const OF_THE_RUN: ReadonlySet<Code> = new Set<Code>(['A024', 'A025']);

/**
 * Notes that tell how a sentence was taken: a provision of the decision's own may have been meant as an item, and text behind the
 * decision that was not read may have been meant as part of it.
 */
const OF_THE_READING: ReadonlySet<Code> = new Set<Code>(['D010', 'D016']);

function isOfTheText({ code, severity }: Diagnostic): boolean {
  return severity === 'info' ? OF_THE_READING.has(code) : !OF_THE_RUN.has(code);
}

function claims(rule: Rule, diagnostic: Diagnostic, subject: Subject): boolean {
  return rule.codes.includes(diagnostic.code) && (rule.when?.(diagnostic, subject) ?? true);
}

function applies(rule: Rule, subject: Subject): boolean {
  if (subject.kind === 'statute') return rule.scopes.includes('statute') || (subject.former !== null && rule.scopes.includes('versions'));
  return rule.scopes.includes('decision') || (subject.amendment !== null && rule.scopes.includes('decision+base'));
}

function offset({ diagnostic }: Finding): number {
  return diagnostic.place?.span.start ?? -1;
}

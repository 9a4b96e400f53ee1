import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleName, SourceName } from '../words/rules.ts';
import type { Subject } from './subject.ts';

/** What a rule can be held against: a statute, a decision by itself, a decision together with the statute it amends, a statute together with the version before it. */
export type Scope = 'statute' | 'decision' | 'decision+base' | 'versions';

/**
 * One rule of drafting. It speaks through diagnostics: those that reading and amending give anyway and that are this rule (`codes`
 * holds theirs, `when` narrows them), and those of its own `run`. A rule with neither cannot be decided from a text.
 */
export interface Rule {
  /** What it says, looks at and leaves open is said under this name (`words/rules.ts`). */
  readonly id: RuleName;
  readonly source: SourceName;
  readonly scopes: readonly Scope[];
  /** Every code it speaks with, those of `run` included. */
  readonly codes: readonly Code[];
  readonly when?: (diagnostic: Diagnostic, subject: Subject) => boolean;
  readonly run?: (subject: Subject) => readonly Diagnostic[];
}

/** A fault and the rule it offends; null for what only keeps the decision from being carried out. */
export interface Finding {
  readonly rule: Rule | null;
  readonly diagnostic: Diagnostic;
}

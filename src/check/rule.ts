import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source, Words } from './sources.ts';
import type { Subject } from './subject.ts';

/** L1–L13: how statutes and decisions are drafted; D1–D19: what a decision must be to be carried out as it is worded. */
export type RuleId = `${'L' | 'D'}${number}`;

/** What a rule can be held against: a statute, a decision by itself, a decision together with the statute it amends. */
export type Scope = 'statute' | 'decision' | 'decision+base';

/**
 * One rule of drafting. It speaks through diagnostics: those that reading and amending give anyway and that are this rule (`codes`
 * holds theirs, `when` narrows them), and those of its own `run`. A rule with neither cannot be decided from a text; `open` says
 * why, or what part of it stays undecided.
 */
export interface Rule {
  readonly id: RuleId;
  readonly says: Words;
  readonly source: Source;
  /** What it reads, and by what it decides. */
  readonly looksAt: Words;
  readonly scopes: readonly Scope[];
  /** Every code it speaks with, those of `run` included. */
  readonly codes: readonly Code[];
  readonly when?: (diagnostic: Diagnostic, subject: Subject) => boolean;
  readonly run?: (subject: Subject) => readonly Diagnostic[];
  readonly open?: Words;
}

/** A fault and the rule it offends; null for what only keeps the decision from being carried out. */
export interface Finding {
  readonly rule: Rule | null;
  readonly diagnostic: Diagnostic;
}

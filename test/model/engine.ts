import { amend, type Diagnostic, draft, messageOf } from '../../src/index.ts';

/**
 * The program under test; no other file of the model knows it.
 */

/** What the program made of a decision: the text, null where it refused, and what it said, a code first. */
export interface Outcome {
  readonly text: readonly string[] | null;
  readonly said: readonly Said[];
}
export interface Said {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** Carries a decision out. */
export function carryOut(base: string, decision: string): Outcome {
  try {
    const { text, diagnostics } = amend(base, decision);
    return { text: text === null ? null : text.trimEnd().split('\n'), said: diagnostics.map(said) };
  } catch (fault) {
    return { text: [`thrown: ${String(fault)}`], said: [] };
  }
}

/** Drafts the decision from one version to another: its lines, null where there is none. */
export function drafted(old: string, now: string): Outcome {
  try {
    const { text, diagnostics } = draft(old, now);
    return { text: text === null ? null : text.trimEnd().split('\n'), said: diagnostics.map(said) };
  } catch (fault) {
    return { text: [`thrown: ${String(fault)}`], said: [] };
  }
}

function said(diagnostic: Diagnostic): Said {
  return { code: diagnostic.code, severity: diagnostic.severity, message: messageOf(diagnostic, 'zh') };
}

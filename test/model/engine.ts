import { amend, type Diagnostic, messageOf } from '../../src/index.ts';

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

function said(diagnostic: Diagnostic): Said {
  return { code: diagnostic.code, severity: diagnostic.severity, message: messageOf(diagnostic, 'zh') };
}

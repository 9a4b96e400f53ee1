import { amend as amendStatute } from '../../src/amend/amend.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import { amend, type Diagnostic, draft, messageOf } from '../../src/index.ts';
import { readMarkdown } from '../../src/read/markdown/read.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import { inOneLine } from '../../src/statute/tables.ts';
import type { Reading } from '../../src/text/source.ts';

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

/** Carries a decision out of which, as of its base, the text is Markdown; cells are parted by ' │ '. */
export async function carryOutTables(base: string, decision: string): Promise<Outcome> {
  const read = async (name: string, text: string): Promise<Reading> => {
    const { reading } = await readMarkdown(name, new TextEncoder().encode(text), { revisions: 'ask' });
    if (reading === undefined) throw new Error(`${name} is not read`);
    return reading;
  };
  try {
    const statute = parseStatute(await read('base.md', base));
    const { decision: parsed, diagnostics } = parseDecision(await read('decision.md', decision));
    const { amendment, diagnostics: found } = amendStatute(statute.statute, parsed, undefined, diagnostics);
    const all = [...statute.diagnostics, ...diagnostics, ...found];
    const refused = amendment === null || all.some(({ severity }) => severity === 'error');
    return { text: refused ? null : printStatute(amendment.after).map(inOneLine), said: all.map(said) };
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

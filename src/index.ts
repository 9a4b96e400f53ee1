import { type AmendOptions, amend as amendStatute, DEFAULT_OPTIONS } from './amend/amend.ts';
import type { Amendment, Choice, ChoicePlace } from './amend/types.ts';
import type { Decision } from './decision/operation.ts';
import { parseDecision } from './decision/parse.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { forbid, isError } from './diagnostics/diagnostic.ts';
import { optionOf } from './diagnostics/option.ts';
import { draft as draftDecision } from './draft/draft.ts';
import { DEFAULT_DRAFT, type DraftFrame, type DraftOptions, type Fallback } from './draft/types.ts';
import { readText } from './read/lines.ts';
import { parseStatute } from './statute/parse.ts';
import { printStatute } from './statute/print.ts';
import type { Statute } from './statute/types.ts';
import { SourceText } from './text/source.ts';
import { alternativeOf, messageOf } from './words/index.ts';
import type { Language } from './words/language.ts';

export type { Amendment, AmendOptions, Choice, ChoicePlace, Decision, Diagnostic, DraftFrame, DraftOptions, Fallback, Language, Statute };
export { alternativeOf, messageOf, optionOf };

/**
 * What applying a decision gave. `text` is null where some operation could not be carried out: the diagnostics say which and why; under `strict` also
 * where something was chosen, or warned of.
 */
export interface Amended {
  readonly text: string | null;
  /** Everything that was found out: operations and their outcome, edits, where every provision went. Null if the decision has no part for the statute. */
  readonly amendment: Amendment | null;
  /** Where one of two results that a reader could defend was taken: `messageOf` and `alternativeOf` of its first diagnostic say which, and what else. */
  readonly choices: readonly Choice[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What drafting gave. `text` is null where no decision gives the new version, or where nothing differs. */
export interface DraftedDecision {
  readonly text: string | null;
  readonly decision: Decision | null;
  readonly fallbacks: readonly Fallback[];
  /** Where its wording leaves a choice to whoever applies it. */
  readonly choices: readonly Choice[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a text is amended: as on the command line, with `strict` for --strict. */
export interface AmendTextOptions extends AmendOptions {
  readonly strict: boolean;
}

/**
 * Applies the wording of an amending decision to the text of a statute, a paragraph a line each, and gives the consolidated text. Never
 * throws for what the texts say; whatever is not understood is among the diagnostics.
 */
export function amend(statute: string, decision: string, { strict = false, ...options }: Partial<AmendTextOptions> = {}): Amended {
  const base = statuteIn(statute, 'statute');
  const read = readText(new SourceText('decision', decision));
  const parsed = parseDecision(read.reading);
  const { amendment, diagnostics } = amendStatute(base.statute, parsed.decision, { ...DEFAULT_OPTIONS, ...options }, parsed.diagnostics);
  const all = [...base.diagnostics, ...read.diagnostics, ...parsed.diagnostics, ...diagnostics];
  const text = amendment === null || forbid(all, strict) ? null : `${printStatute(amendment.after).join('\n')}\n`;
  return { text, amendment, choices: amendment?.choices ?? [], diagnostics: all };
}

/**
 * Drafts the amending decision that turns one version of a statute into another, a paragraph a line each. The wording given was applied
 * to the old version and gave the new one, up to typography, the title note and the table of contents.
 */
export function draft(
  old: string,
  now: string,
  options: Partial<Omit<DraftOptions, 'frame'>> & { readonly frame?: Partial<DraftFrame> } = {},
): DraftedDecision {
  const [before, after] = [statuteIn(old, 'old'), statuteIn(now, 'new')];
  const read = [...before.diagnostics, ...after.diagnostics];
  if (read.some(isError)) return { text: null, decision: null, fallbacks: [], choices: [], diagnostics: read };
  const chosen: DraftOptions = { ...DEFAULT_DRAFT, ...options, frame: { ...DEFAULT_DRAFT.frame, ...options.frame } };
  const { drafting, diagnostics } = draftDecision(before.statute, after.statute, chosen);
  const { text = null, decision = null, fallbacks = [], choices = [] } = drafting ?? {};
  return { text, decision, fallbacks, choices, diagnostics: [...read, ...diagnostics] };
}

function statuteIn(text: string, name: string): { readonly statute: Statute; readonly diagnostics: readonly Diagnostic[] } {
  const { reading, diagnostics } = readText(new SourceText(name, text));
  const parsed = parseStatute(reading);
  return { statute: parsed.statute, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

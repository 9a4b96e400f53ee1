import { type AmendOptions, DEFAULT_OPTIONS } from './amend/amend.ts';
import { amendInOrder as amendChain, type Chain, choicesIn } from './amend/chain.ts';
import type { StatuteFile } from './amend/omnibus/bases.ts';
import { amendStatutes as amendNamed } from './amend/omnibus/omnibus.ts';
import type { Amendment, Choice, ChoicePlace } from './amend/types.ts';
import { changesOfChain } from './changes/chain.ts';
import { changesBetween } from './changes/compared.ts';
import type { ChangeCause, ChangeSegment, Changes, UnitChange } from './changes/types.ts';
import { compare } from './compare/compare.ts';
import { unrelated } from './compare/related.ts';
import type { Decision } from './decision/operation.ts';
import { parseDecision } from './decision/parse.ts';
import type { Diagnostic, Loaded } from './diagnostics/diagnostic.ts';
import { forbid, isError } from './diagnostics/diagnostic.ts';
import { optionOf } from './diagnostics/option.ts';
import { draft as draftDecision } from './draft/draft.ts';
import { DEFAULT_DRAFT, type DraftFrame, type DraftOptions, type Fallback } from './draft/types.ts';
import { readText } from './read/lines.ts';
import { changesJson } from './render/changes-json.ts';
import { parseStatute } from './statute/parse.ts';
import { printStatute } from './statute/print.ts';
import type { Statute } from './statute/types.ts';
import { titleOf } from './statute/walk.ts';
import { SourceText } from './text/source.ts';
import type { Grain } from './text/tokens.ts';
import { alternativeOf, messageOf } from './words/index.ts';
import type { Language } from './words/language.ts';

export type {
  Amendment,
  AmendOptions,
  ChangeCause,
  ChangeSegment,
  Changes,
  Choice,
  ChoicePlace,
  Decision,
  Diagnostic,
  DraftFrame,
  DraftOptions,
  Fallback,
  Language,
  Statute,
  UnitChange,
};
export { alternativeOf, changesJson, messageOf, optionOf };

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

/** What applying several decisions in order gave, as `Amended` says; an amendment for each of them, up to one that has no part for the statute. */
export interface AmendedInOrder extends Omit<Amended, 'amendment'> {
  readonly amendments: readonly Amendment[];
}

/** The text of a statute and the name by which it is told of, a file's or any other. */
export interface StatuteText {
  readonly name: string;
  readonly text: string;
}

/** One of several statutes that were amended: the name of its text, and its title before. */
export interface AmendedStatute extends AmendedInOrder {
  readonly name: string;
  readonly title: string;
}

/** What applying decisions to every statute gave that they name. */
export interface AmendedStatutes {
  /** In the order in which the decisions name them. */
  readonly statutes: readonly AmendedStatute[];
  /** Statutes that were not amended: no text of them was given, none that can be amended, or several and it is not known which is meant (`names`). */
  readonly missing: readonly { readonly title: string; readonly names: readonly string[]; readonly diagnostics: readonly Diagnostic[] }[];
  /** What the decisions order for no statute here, and what could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What comparing two versions gave; where they have little in common a diagnostic says so. */
export interface Diffed {
  readonly changes: Changes;
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

/** How several statutes are amended; of several texts of one statute the one in force on `baseDate` (YYYY-MM-DD), or else the last from before the decision. */
export interface AmendStatutesOptions extends AmendTextOptions {
  readonly baseDate: string;
}

/**
 * Applies the wording of an amending decision to the text of a statute, a paragraph a line each, and gives the consolidated text. Never
 * throws for what the texts say; whatever is not understood is among the diagnostics.
 */
export function amend(statute: string, decision: string, options: Partial<AmendTextOptions> = {}): Amended {
  const { amendments, ...rest } = amendInOrder(statute, [decision], options);
  return { ...rest, amendment: amendments[0] ?? null };
}

/** Applies decisions one after the other, each to the text that the one before it gave. */
export function amendInOrder(statute: string, decisions: readonly string[], { strict = false, ...options }: Partial<AmendTextOptions> = {}): AmendedInOrder {
  const { statute: value, diagnostics } = statuteIn(statute, 'statute');
  const several = decisions.length > 1;
  const chain = amendChain(
    { value, diagnostics },
    decisions.map((text, i) => decisionIn(text, several ? `decision ${i + 1}` : 'decision')),
    {
      ...DEFAULT_OPTIONS,
      ...options,
    },
  );
  return amendedIn(chain, strict);
}

/**
 * Applies decisions, in order, to every statute that they name among many texts: an omnibus decision, or several. The texts are read one by one, and
 * only those that a decision names are kept.
 */
export async function amendStatutes(
  texts: Iterable<StatuteText> | AsyncIterable<StatuteText>,
  decisions: readonly string[],
  { strict = false, baseDate, ...options }: Partial<AmendStatutesOptions> = {},
): Promise<AmendedStatutes> {
  const read = decisions.map((text, i) => decisionIn(text, `decision ${i + 1}`));
  const { statutes, missing, diagnostics } = await amendNamed(filesOf(texts), read, { ...DEFAULT_OPTIONS, ...options, baseDate: baseDate ?? null });
  return {
    statutes: statutes.map(({ base, chain }) => ({ name: base.file, title: titleOf(base.statute.value), ...amendedIn(chain, strict) })),
    missing: missing.map(({ instrument, files, diagnostics: own }) => ({ title: instrument, names: files, diagnostics: own })),
    diagnostics,
  };
}

async function* filesOf(texts: Iterable<StatuteText> | AsyncIterable<StatuteText>): AsyncGenerator<StatuteFile> {
  for await (const { name, text } of texts) {
    const { statute: value, diagnostics } = statuteIn(text, name);
    yield { file: name, statute: { value, diagnostics } };
  }
}

function amendedIn(chain: Chain, strict: boolean): AmendedInOrder {
  const { amendments, after, diagnostics } = chain;
  const text = after === null || forbid(diagnostics, strict) ? null : `${printStatute(after).join('\n')}\n`;
  return { text, amendments, choices: choicesIn(chain), diagnostics };
}

function decisionIn(text: string, name: string): Loaded<Decision> {
  const { reading, diagnostics } = readText(new SourceText(name, text));
  const { decision, diagnostics: found } = parseDecision(reading);
  return { value: decision, diagnostics: [...diagnostics, ...found] };
}

/** How changes are compared and shown: words (`word`) or characters, and whether differences of typography count. */
export interface ChangesOptions {
  readonly by: Grain;
  readonly typography: boolean;
}

/**
 * What amendments, one after the other, changed between the first text and the last, unit by unit, each change with the item that made it. Null where one
 * of them does not start from the text that the one before gave, or there is none. `changesJson` gives it as data.
 */
export function changes(amendments: readonly Amendment[], { by = 'word' }: Partial<Pick<ChangesOptions, 'by'>> = {}): Changes | null {
  return changesOfChain(amendments, { by });
}

/** What changed between two versions of a statute, a paragraph a line each, of which nobody says what was done to the one to make the other. */
export function diff(old: string, now: string, { by = 'word', typography = false }: Partial<ChangesOptions> = {}): Diffed {
  const [before, after] = [statuteIn(old, 'old'), statuteIn(now, 'new')];
  const comparison = compare(before.statute, after.statute);
  return { changes: changesBetween(comparison, { by, typography }), diagnostics: [...before.diagnostics, ...after.diagnostics, ...unrelated(comparison)] };
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

import type { Decision } from '../decision/operation.ts';
import { parseDecision } from '../decision/parse.ts';
import { natureOf } from '../decision/reading/nature.ts';
import { type Diagnostic, diagnose, isError } from '../diagnostics/diagnostic.ts';
import type { Gazette, GazetteDocument } from '../read/gazette/types.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { placeOf } from '../text/passage.ts';
import { statuteMeant, titleKey } from '../text/titles/same.ts';
import { type Verification, verify } from '../verify/verify.ts';
import { type AmendingOptions, amendInOrder } from './amending.ts';
import type { Loaded } from './load.ts';

/** A statute as it was before amendment, and the file it stands in. */
export interface Base {
  readonly file: string;
  readonly statute: Loaded<Statute>;
}

/** What became of one statute that decisions of the gazette amend. */
export interface StatuteProof {
  /**
   * `equal` and `differs` as verified · `failed`: the decisions could not be carried out, or not all of them, and what is equal then
   * proves nothing · `open`: the base or the republished text is missing.
   */
  readonly state: 'equal' | 'differs' | 'failed' | 'open';
  readonly title: string;
  /** The decisions of the gazette that amend it, in order. */
  readonly decisions: readonly GazetteDocument[];
  readonly base: Base | null;
  readonly republished: GazetteDocument | null;
  /** Null where the base or the republished text is missing, or the decisions could not be carried out. */
  readonly verification: Verification | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decisions of a gazette that amend nothing: what they repeal or approve. */
export interface OtherDecision {
  readonly document: GazetteDocument;
  readonly does: 'repeals' | 'approves';
  readonly what: string;
}

/** The decisions of a gazette against the texts that it republishes. `unused` are bases that no decision amends. */
export interface GazetteProof {
  readonly statutes: readonly StatuteProof[];
  readonly others: readonly OtherDecision[];
  readonly unused: readonly Base[];
}

interface ReadDecision {
  readonly document: GazetteDocument;
  readonly decision: Loaded<Decision>;
}

/**
 * Carries out every amending decision of a gazette on the bases given, found by title, and compares with the statute of that title
 * which the gazette itself prints. Several decisions on one statute are carried out one after the other.
 */
export function proveGazette(gazette: Gazette, bases: readonly Base[], options: AmendingOptions): GazetteProof {
  const decisions = gazette.documents.filter((d) => d.kind === 'amending-decision').map(readDecision);
  const printed = gazette.documents.filter((d) => d.kind === 'statute').map((document) => ({ document, ...parseStatute(document.reading) }));
  const titles: string[] = [];
  for (const { instrument } of decisions.flatMap(({ decision }) => decision.value.parts)) {
    if (instrument !== '' && !titles.some((title) => titleKey(title) === titleKey(instrument))) titles.push(instrument);
  }
  const used = new Set<Base>();
  const statutes = titles.map((title): StatuteProof => {
    const base = statuteMeant(title, bases, (b) => titleOf(b.statute.value));
    const republished = statuteMeant(title, printed, (p) => titleOf(p.statute));
    const own = decisions.filter(({ decision }) => decision.value.parts.some((part) => titleKey(title) === titleKey(part.instrument)));
    const shown = { title, decisions: own.map((d) => d.document), base, republished: republished?.document ?? null };
    if (republished === null) {
      const line = own[0]?.document.reading.lines[0];
      const missing = diagnose('V008', line ? placeOf(line) : null, { title, decision: own.map((d) => `《${d.document.title}》`).join('、') });
      return { ...shown, state: 'open', verification: null, diagnostics: [missing] };
    }
    if (base === null) return { ...shown, state: 'open', verification: null, diagnostics: [] };
    used.add(base);
    const chain = amendInOrder(
      base.statute,
      own.map((d) => d.decision),
      options,
    );
    const diagnostics = [...chain.diagnostics, ...republished.diagnostics];
    const verification = chain.after === null ? null : verify(chain.after, republished.statute, base.statute.value, options.by);
    const state = verification === null || diagnostics.some(isError) ? 'failed' : verification.equal ? 'equal' : 'differs';
    return { ...shown, state, verification, diagnostics };
  });
  const others = gazette.documents.flatMap((document): OtherDecision[] => {
    const nature = document.kind === 'repeal-decision' || document.kind === 'approval-decision' ? natureOf(document.title) : null;
    return nature === null ? [] : [{ document, ...nature }];
  });
  return { statutes, others, unused: bases.filter((base) => !used.has(base) && !statutes.some((s) => s.base === base)) };
}

function readDecision(document: GazetteDocument): ReadDecision {
  const { decision, diagnostics } = parseDecision(document.reading);
  return { document, decision: { value: decision, diagnostics: [...document.diagnostics, ...diagnostics] } };
}

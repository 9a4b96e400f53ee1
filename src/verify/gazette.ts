import { amendInOrder } from '../amend/chain.ts';
import type { BaseFile, StatuteFile } from '../amend/omnibus/bases.ts';
import type { OmnibusOptions } from '../amend/omnibus/omnibus.ts';
import { chosenVersion, doubtedVersion } from '../amend/omnibus/version-notes.ts';
import { datedVersion, momentOf, versionAt } from '../amend/omnibus/versions.ts';
import type { Decision } from '../decision/operation.ts';
import { parseDecision } from '../decision/parse.ts';
import { natureOf } from '../decision/reading/nature.ts';
import { type Diagnostic, diagnose, isError, type Loaded } from '../diagnostics/diagnostic.ts';
import type { Gazette, GazetteDocument } from '../read/gazette/types.ts';
import { parseStatute } from '../statute/parse.ts';
import { titleOf } from '../statute/walk.ts';
import { placeOf } from '../text/passage.ts';
import { mayMean, statuteMeant, titleKey } from '../text/titles/same.ts';
import type { Grain } from '../text/tokens.ts';
import { type Verification, verify } from './verify.ts';

/** What became of one statute that decisions of the gazette amend. */
export interface StatuteProof {
  /**
   * `equal` and `differs` as verified · `failed`: the decisions could not be carried out, or not all of them, and what is equal then
   * proves nothing, or which text stood before them is not known · `open`: the base or the republished text is missing.
   */
  readonly state: 'equal' | 'differs' | 'failed' | 'open';
  readonly title: string;
  /** The decisions of the gazette that amend it, in order. */
  readonly decisions: readonly GazetteDocument[];
  readonly base: BaseFile | null;
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

/** The decisions of a gazette against the texts that it republishes. `unused` are texts with which nothing was compared. */
export interface GazetteProof {
  readonly statutes: readonly StatuteProof[];
  readonly others: readonly OtherDecision[];
  readonly unused: readonly { readonly file: string; readonly title: string }[];
}

interface ReadDecision {
  readonly document: GazetteDocument;
  readonly decision: Loaded<Decision>;
}

/**
 * Carries out every amending decision of a gazette on the text before it, found by title and date among those of `source`, and compares with the
 * statute of that title which the gazette itself prints. Several decisions on one statute are carried out one after the other.
 */
export async function proveGazette(
  gazette: Gazette,
  source: Iterable<StatuteFile> | AsyncIterable<StatuteFile>,
  { baseDate, by, ...options }: OmnibusOptions & { readonly by: Grain },
): Promise<GazetteProof> {
  const decisions = gazette.documents.filter((d) => d.kind === 'amending-decision').map(readDecision);
  const printed = gazette.documents.filter((d) => d.kind === 'statute').map((document) => ({ document, ...parseStatute(document.reading) }));
  const titles: string[] = [];
  for (const { instrument } of decisions.flatMap(({ decision }) => decision.value.parts)) {
    if (instrument !== '' && !titles.some((title) => titleKey(title) === titleKey(instrument))) titles.push(instrument);
  }
  const { bases, others: unnamed } = await basesNamed(titles, source);
  const used = new Set<BaseFile>();
  const statutes = titles.map((title): StatuteProof => {
    const republished = statuteMeant(title, printed, (p) => titleOf(p.statute));
    const own = decisions.filter(({ decision }) => decision.value.parts.some((part) => titleKey(title) === titleKey(part.instrument)));
    const ordered = own.map((d) => d.decision);
    const { base, diagnostics: chosen } = baseOf(title, bases, ordered, baseDate);
    if (base !== null) used.add(base);
    const shown = { title, decisions: own.map((d) => d.document), base, republished: republished?.document ?? null };
    if (republished === null) {
      const line = own[0]?.document.reading.lines[0];
      const missing = diagnose('V008', line ? placeOf(line) : null, { title, decision: own.map((d) => `《${d.document.title}》`).join('、') });
      return { ...shown, state: 'open', verification: null, diagnostics: [missing] };
    }
    if (base === null) return { ...shown, state: chosen.length > 0 ? 'failed' : 'open', verification: null, diagnostics: chosen };
    const chain = amendInOrder(base.statute, ordered, options);
    const diagnostics = [...chosen, ...chain.diagnostics, ...republished.diagnostics];
    const verification = chain.after === null ? null : verify(chain.after, republished.statute, base.statute.value, by);
    const state = verification === null || diagnostics.some(isError) ? 'failed' : verification.equal ? 'equal' : 'differs';
    return { ...shown, state, verification, diagnostics };
  });
  const others = gazette.documents.flatMap((document): OtherDecision[] => {
    const nature = document.kind === 'repeal-decision' || document.kind === 'approval-decision' ? natureOf(document.title) : null;
    return nature === null ? [] : [{ document, ...nature }];
  });
  const left = bases.filter((base) => !used.has(base)).map(({ file, statute }) => ({ file, title: titleOf(statute.value) }));
  return { statutes, others, unused: [...left, ...unnamed] };
}

/** The texts that some of the titles may mean; of the others only their names. What is no statute is left out. */
async function basesNamed(
  titles: readonly string[],
  source: Iterable<StatuteFile> | AsyncIterable<StatuteFile>,
): Promise<{ readonly bases: readonly BaseFile[]; readonly others: GazetteProof['unused'] }> {
  const bases: BaseFile[] = [];
  const others: { readonly file: string; readonly title: string }[] = [];
  for await (const { file, statute } of source) {
    const { value, diagnostics } = statute;
    if (value === null || diagnostics.some(isError)) continue;
    const title = titleOf(value);
    const named = titles.some((name) => titleKey(name) === titleKey(title) || mayMean(name, title));
    if (named) bases.push({ file, statute: { value, diagnostics } });
    else others.push({ file, title });
  }
  return { bases, others };
}

/** The text of a title that stood before its decisions, and why it was taken, or none can be. */
function baseOf(
  title: string,
  bases: readonly BaseFile[],
  decisions: readonly Loaded<Decision>[],
  asked: string | null,
): { readonly base: BaseFile | null; readonly diagnostics: readonly Diagnostic[] } {
  const one = statuteMeant(title, bases, (base) => titleOf(base.statute.value));
  if (one === null) return { base: null, diagnostics: [] };
  const key = titleKey(titleOf(one.statute.value));
  const versions = bases.filter(({ statute }) => titleKey(titleOf(statute.value)) === key).map(datedVersion);
  const moment = momentOf(
    decisions.map((d) => d.value),
    asked,
  );
  const version = versionAt(versions, moment);
  if (typeof version === 'string') return { base: null, diagnostics: [doubtedVersion(title, versions, version, moment)] };
  return { base: version.of, diagnostics: versions.length === 1 ? [] : [chosenVersion(version, versions, moment)] };
}

function readDecision(document: GazetteDocument): ReadDecision {
  const { decision, diagnostics } = parseDecision(document.reading);
  return { document, decision: { value: decision, diagnostics: [...document.diagnostics, ...diagnostics] } };
}

import { amend } from '../amend/amend.ts';
import type { Amendment } from '../amend/types.ts';
import { compare } from '../compare/compare.ts';
import { unrelated } from '../compare/related.ts';
import { unadjustedReferences } from '../compare/unadjusted.ts';
import type { Decision } from '../decision/operation.ts';
import { isNoAmendment, parseDecision } from '../decision/parse.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { danglingReferences, traceReferences } from '../reference/index.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import type { Reading } from '../text/source.ts';

/** What is checked, with what reading it (and amending by it) had to say. */
export type Subject =
  | {
      readonly kind: 'statute';
      readonly statute: Statute;
      /** The version before it that it is held against; null without one. */
      readonly former: Statute | null;
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly kind: 'decision';
      readonly decision: Decision;
      /** The decision carried out on its base; null without a base, or if it does not amend that one. */
      readonly amendment: Amendment | null;
      readonly diagnostics: readonly Diagnostic[];
    };

/** 某机关关于修改《…》的决定, …修正案; a title that only names one in 《》 is of something else. */
const DECISION_TITLE =
  /^[^《]*(?:关于(?:对)?(?:修改|修正|修订|变更|调整|废止[和、与]修改)|修[正订]案|修[改订正](?:条款)?(?:说明|(?:前后)?对[照比]表|方案|单)[^《]*$)/;

/** What every instrument that decides something calls itself, if its title is there at all. */
const DECIDING = /决[ \u3000]*定|修[ \u3000]*[正订][ \u3000]*案|关于(?:修改|修订|变更|调整)|修[改订正](?:条款)?(?:说明|(?:前后)?对[照比]表|方案|单)|^$/;

/**
 * Tells from its content what a document is. A decision orders changes (将第X条修改为…): its operations decide, and its title where a
 * statute, too, could be read in it. Without operations, articles or such a title it is neither, and the diagnostics say so.
 */
export function recognise(reading: Reading): Subject | { readonly kind: 'neither'; readonly diagnostics: readonly Diagnostic[] } {
  const read = parseStatute(reading);
  const isStatute = !read.diagnostics.some(isError);
  if (isStatute && !DECIDING.test(titleOf(read.statute)) && !announcesRevision(reading)) return ofStatute(read);
  const { decision, diagnostics } = parseDecision(reading);
  const orders = decision.parts.some((part) => part.items.some((item) => item.operations.some((o) => o.kind !== 'non-textual')));
  const titled = DECISION_TITLE.test(decision.title.text.replace(/[ \u3000]/g, ''));
  if (isNoAmendment(diagnostics)) return { kind: 'neither', diagnostics };
  const asDecision = ofDecision(decision, diagnostics);
  if (orders && titled) return asDecision;
  if (isStatute) return ofStatute(read);
  return orders || titled ? asDecision : { kind: 'neither', diagnostics: [...read.diagnostics, ...diagnostics].filter(isError) };
}

/** 关于修订《公司章程》的公告 below the lines that a page prints over it. */
function announcesRevision({ lines }: Reading): boolean {
  return lines.slice(0, MOST_OVER_TITLE).some(({ text }) => DECISION_TITLE.test(text.replace(/[ \u3000]/g, '')) && !/[。；]/.test(text));
}

const MOST_OVER_TITLE = 6;

function ofStatute({ statute, diagnostics }: ReturnType<typeof parseStatute>): Extract<Subject, { kind: 'statute' }> {
  return { kind: 'statute', statute, former: null, diagnostics };
}

/** A decision that is known to be one, as its YAML form is; `diagnostics` is what reading it had to say. */
export function ofDecision(decision: Decision, diagnostics: readonly Diagnostic[]): Extract<Subject, { kind: 'decision' }> {
  return { kind: 'decision', decision, amendment: null, diagnostics };
}

/** The same decision together with the statute it amends; the same statute together with the version before it. */
export function against(subject: Subject, base: Statute): Subject {
  if (subject.kind === 'decision') return amending(subject, base);
  const comparison = compare(base, subject.statute);
  return { ...subject, former: base, diagnostics: [...subject.diagnostics, ...unrelated(comparison), ...unadjustedReferences(comparison)] };
}

function amending(subject: Extract<Subject, { kind: 'decision' }>, base: Statute): Subject {
  const { amendment, diagnostics } = amend(base, subject.decision, undefined, subject.diagnostics);
  const astray = amendment === null ? [] : [...countingBackInNewText(amendment), ...unadjustedInNewText(amendment)];
  return { ...subject, amendment, diagnostics: [...subject.diagnostics, ...diagnostics, ...astray] };
}

/** 前款 in a first 款, where the decision wrote it: amending reports new text that cites a number too high, not one that counts back too far. */
function countingBackInNewText({ after, decision }: Amendment): readonly Diagnostic[] {
  const written = decision.title.origin?.source;
  return danglingReferences(traceReferences(after).filter(({ target, passage }) => target === null && passage.origin?.source === written));
}

/** A number that the decision wrote as it stood in the text that it replaces, though the one meant bears another now: what it left alone has followed. */
function unadjustedInNewText({ base, after, decision }: Amendment): readonly Diagnostic[] {
  const written = decision.title.origin?.source;
  return unadjustedReferences(compare(base, after)).filter(({ place }) => place !== null && place.source === written);
}

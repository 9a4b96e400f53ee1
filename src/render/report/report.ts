import type { Amendment } from '../../amend/types.ts';
import type { Comparison } from '../../compare/types.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../../statute/walk.ts';
import type { SourceText } from '../../text/source.ts';
import { messageOf } from '../../words/index.ts';
import { html, NOTHING } from './html.ts';
import { printPage, type ReportOptions } from './page.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import { type Step, stepOf } from './step.ts';
import { versionStep } from './version-step.ts';

/** What a report of one statute is made of: a chain of amendments, and what else was said of it. */
export interface Reported {
  readonly amendments: readonly Amendment[];
  /** Everything that reading and amending had to say, in any order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The titles of decisions that were not carried out, because the first of them does not amend the statute. */
  readonly notApplied: readonly string[];
}

/** What a report of an omnibus decision is made of: every statute that it amends, and the names of those that it amends and that are not there. */
export interface ReportedOmnibus {
  readonly title: string;
  readonly statutes: readonly Reported[];
  readonly missing: readonly string[];
  /** What was said of no statute here. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The report of a chain of decisions on one statute, as a page of HTML. There must be at least one amendment. */
export function reportPage(reported: Reported, options: ReportOptions): string {
  const spoken = spokenIn(options.language);
  const { words } = spoken;
  const { amendments, notApplied, diagnostics } = reported;
  const steps = stepsOf(reported, 1, options, false, spoken);
  const why = diagnostics.filter((d) => d.code === STOPPED).map((d) => html`<p><code>${d.code}</code> ${messageOf(d, spoken.language)}</p>`);
  const alert =
    notApplied.length === 0
      ? NOTHING
      : html`<div class="alert" role="alert"><strong>✗ ${words.stoppedAt(notApplied[0] as string)}</strong>${why}<p>${words.notApplied}${notApplied.map((name) => `《${name}》`).join('、')}</p></div>`;
  return printPage(
    {
      title: titleOf((amendments[amendments.length - 1] as Amendment).after),
      lead: steps.length > 1 ? words.decisions(steps.length) : words.by,
      steps,
      numberOf: words.decisionNumber,
      alert,
      sources: sourcesOf([reported], spoken),
    },
    options,
  );
}

/** The report of decisions on several statutes, one at least: a page with a list of them, each with the account of what was done to it. */
export function omnibusPage({ title, statutes, missing, diagnostics }: ReportedOmnibus, options: ReportOptions): string {
  const spoken = spokenIn(options.language);
  const { words } = spoken;
  const steps: Step[] = [];
  for (const reported of statutes) steps.push(...stepsOf(reported, steps.length + 1, options, true, spoken));
  const said = diagnostics.map((d) => html`<p><code>${d.code}</code> ${messageOf(d, spoken.language)}</p>`);
  const alert =
    missing.length === 0
      ? NOTHING
      : html`<div class="alert" role="alert"><strong>✗ ${words.notThere(missing.length)}</strong><p lang="zh-CN">${missing.map((name) => `《${name}》`).join('、')}</p>${said}</div>`;
  const page = { title, lead: words.statutes(statutes.length), steps, numberOf: String, alert, sources: sourcesOf(statutes, spoken) };
  return printPage(page, options);
}

/** The report of two versions without a decision between them. */
export function versionsPage(comparison: Comparison, diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  const spoken = spokenIn(options.language);
  const { words } = spoken;
  const sources = new Map([comparison.old, comparison.new].flatMap(({ source }) => (source === null ? [] : [[source, words.statute] as const])));
  const steps = [versionStep(comparison, diagnostics, options.by, spoken)];
  return printPage({ title: titleOf(comparison.new), lead: words.noDecision, steps, numberOf: String, alert: NOTHING, sources }, options);
}

function stepsOf(reported: Reported, from: number, { by }: ReportOptions, amongStatutes: boolean, spoken: Spoken): readonly Step[] {
  const owned = ownDiagnostics(reported);
  return reported.amendments.map((amendment, i) => stepOf(from + i, amendment, owned[i] ?? [], by, amongStatutes, spoken));
}

/** A decision does not amend the statute: the head of the page says so. */
const STOPPED = 'A012';

/** Shares diagnostics out: those of amending to their amendment, those of reading to the text they point into, the rest to the last. */
function ownDiagnostics({ amendments, diagnostics }: Reported): readonly (readonly Diagnostic[])[] {
  const lists = amendments.map((): Diagnostic[] => []);
  const last = amendments.length - 1;
  const byDiagnostic = new Map<Diagnostic, number>();
  const bySource = new Map<SourceText, number>();
  for (const [i, { base, decision, diagnostics: own }] of amendments.entries()) {
    for (const diagnostic of own) byDiagnostic.set(diagnostic, i);
    for (const source of [base.source, decision.title.origin?.source]) if (source && !bySource.has(source)) bySource.set(source, i);
  }
  for (const diagnostic of new Set([...diagnostics, ...amendments.flatMap((a) => a.diagnostics)])) {
    const at = byDiagnostic.get(diagnostic) ?? (diagnostic.place === null ? undefined : bySource.get(diagnostic.place.source)) ?? last;
    if (diagnostic.code !== STOPPED) lists[at]?.push(diagnostic);
  }
  return lists;
}

/** The statutes, then the decisions; a decision on several statutes once. */
function sourcesOf(reported: readonly Reported[], { words }: Spoken): ReadonlyMap<SourceText, string> {
  const sources = new Map<SourceText, string>();
  const note = (source: SourceText | null | undefined, kind: string): void => {
    if (source && !sources.has(source)) sources.set(source, kind);
  };
  for (const { amendments } of reported) note(amendments[0]?.base.source, words.statute);
  for (const { amendments } of reported) for (const { decision } of amendments) note(decision.title.origin?.source, words.decision);
  return sources;
}

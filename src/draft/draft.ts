import { amend } from '../amend/amend.ts';
import type { Amendment, TextEdit } from '../amend/types.ts';
import { compare } from '../compare/compare.ts';
import { outOfOrder } from '../compare/order.ts';
import type { Comparison } from '../compare/types.ts';
import { type Unadjusted, unadjusted, unadjustedReferences } from '../compare/unadjusted.ts';
import type { Operation } from '../decision/operation.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { stageOf } from '../diagnostics/stages.ts';
import type { Address } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import { headingText } from '../statute/heading.ts';
import { indexStatute, type StatuteIndex } from '../statute/locate.ts';
import { textsOf } from '../statute/texts.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import { articlesOf, titleOf } from '../statute/walk.ts';
import { groupBy } from '../text/group.ts';
import type { ArticleContext, Strength } from './article.ts';
import { authorityOf } from './authority.ts';
import { bodyEntries, type Entry } from './body.ts';
import { framed } from './frame.ts';
import type { Divisions } from './gone-divisions.ts';
import type { Following } from './hunks.ts';
import { comparableLines, linesOf, sameLines, sameTables } from './lines.ts';
import { lostHeadings } from './lost-headings.ts';
import { oddlyNamed, untitled } from './name.ts';
import { annexEntries, outerEntries, unsayable } from './outer.ts';
import { type Pairing, pairStatutes, withoutDivisionsAstray } from './pairing.ts';
import { another, applied, readAsPrinted, unreadable } from './printed.ts';
import { renumbersOf } from './renumbering.ts';
import { usualStrength } from './restating.ts';
import { withReferencesFollowed } from './stayed-references.ts';
import { type Common, changedThroughout, gathered, MANY, throughoutEntries, withoutRestated } from './throughout.ts';
import { withoutStage } from './title.ts';
import { gives, type Trial, tryOut } from './trial.ts';
import { DEFAULT_DRAFT, type Drafting, type DraftOptions, type Fallback } from './types.ts';
import { usualWordings } from './usage.ts';
import { usualForm } from './usual-form.ts';
import { wholeBody } from './whole.ts';
import { type WordChangesOf, wordChangesBy } from './word-changes.ts';
import type { Drafted } from './wording.ts';

/** Rounds of drafting, each stronger where the one before did not give the new version. */
const MOST_ROUNDS = 8;

/**
 * The amending decision that turns the old version of a statute into the new one. Its wording is printed, read again and applied to the
 * old version; an item that does not give the new text is worded more strongly (its units restated, then the article, then put in anew), at
 * the end the whole body is. Null with an error where even that does not give it: never a decision that says something else.
 */
export function draft(old: Statute, now: Statute, options: DraftOptions = DEFAULT_DRAFT): { drafting: Drafting | null; diagnostics: readonly Diagnostic[] } {
  const comparison = compare(old, now);
  const { drafting, diagnostics } = new Drafter(comparison, options).run();
  const usual = drafting === null ? null : usualForm(drafting.decision, old);
  const stage = withoutStage(old, now) === now ? [] : [diagnose('V017', null, { what: 'stage' })];
  const asked = drafting === null ? [] : unadjustedReferences(comparison);
  return { drafting, diagnostics: [...outOfOrder(old, now), ...stage, ...diagnostics, ...asked, ...(usual === null ? [] : [usual])] };
}

class Drafter {
  readonly #old: StatuteIndex;
  #now: StatuteIndex;
  readonly #asked: readonly Unadjusted[];
  readonly #options: DraftOptions;
  readonly #texts: ReturnType<typeof textsOf>;
  readonly #strengths = new Map<NodeId, Strength>();
  readonly #fallbacks: Fallback[] = [];
  #pairing: Pairing;
  #searching = true;
  #explicitMoves = false;
  readonly #divisionSaid = new Set<NodeId>();
  #divisions: Divisions = 'headings';
  #throughout: readonly Common[];
  /** The words that change, where each change is worded for itself, and where the decision has its usual wordings. */
  readonly #single = wordChangesBy();
  readonly #usual: WordChangesOf;

  constructor(comparison: Comparison, options: DraftOptions) {
    const { old } = comparison;
    const now = withoutStage(old, comparison.new);
    this.#old = indexStatute(old);
    this.#now = indexStatute(now);
    this.#options = options;
    this.#asked = unadjusted(comparison);
    this.#texts = textsOf(old);
    this.#pairing = pairStatutes(now === comparison.new ? comparison : compare(old, now));
    this.#throughout = changedThroughout(this.#old, this.#now, this.#pairing);
    this.#usual = wordChangesBy(usualWordings(this.#old, this.#now, this.#pairing));
  }

  run(): { drafting: Drafting | null; diagnostics: readonly Diagnostic[] } {
    const unnamed = untitled(this.#old.statute, this.#now.statute);
    if (unnamed.length > 0) return { drafting: null, diagnostics: unnamed };
    const lost = unsayable(this.#old, this.#now);
    if (lost.length > 0) return { drafting: null, diagnostics: lost.map((what) => diagnose('V014', null, { what: what.slice(0, 24) })) };
    if (sameLines(comparableLines(this.#old.statute), comparableLines(this.#now.statute)) && sameTables(this.#old.statute, this.#now.statute)) {
      return { drafting: null, diagnostics: [diagnose('V016', null)] };
    }
    const damaged = lostHeadings(this.#old, this.#now, this.#pairing);
    const { drafting, diagnostics } = this.#search();
    return { drafting, diagnostics: [...damaged, ...diagnostics] };
  }

  /** The decision that gives the new version, by more and more strongly worded trials. */
  #search(): { drafting: Drafting | null; diagnostics: readonly Diagnostic[] } {
    this.#followReferences();
    let good: Trial | null = null;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const tried = this.#trial(this.#entries());
      if (this.#saysDivisions(tried)) continue;
      if (gives(tried, this.#now.statute)) {
        good = tried;
        if (!this.#dropIdle(tried)) break;
      } else if (good !== null || !this.#strengthen(tried)) break;
    }
    if (good !== null) return this.#done(good);
    this.#fallbacks.push({ unit: '全文', to: 'body' });
    const tried = this.#trial([...outerEntries(this.#old, this.#now), ...wholeBody(this.#old, this.#now), ...annexEntries(this.#old, this.#now)]);
    if (gives(tried, this.#now.statute)) return this.#done(tried);
    const misread = tried.errors.filter(({ code }) => stageOf(code) === 'D');
    const faults = misread.length > 0 ? unreadable(misread) : [another(tried.amendment?.after ?? null, this.#now.statute)];
    return { drafting: null, diagnostics: this.#whyNot(faults) };
  }

  /** Why nothing could be drafted: of a name that is read as another all else follows. */
  #whyNot(faults: readonly Diagnostic[]): readonly Diagnostic[] {
    const named = oddlyNamed(this.#old.statute, this.#now.statute);
    return named.length > 0 ? named : faults;
  }

  #done({ decision, text, amendment }: Trial): { drafting: Drafting | null; diagnostics: readonly Diagnostic[] } {
    const { faults: misread } = applied(readAsPrinted(text), this.#old.statute, this.#now.statute);
    if (amendment === null || misread.length > 0) return { drafting: null, diagnostics: this.#whyNot(misread) };
    const linesIn = (statute: Statute | undefined, of: 'history' | 'toc'): readonly string[] => (statute?.[of]?.lines ?? []).map((line) => line.text);
    const now = this.#now.statute;
    const differs = (of: 'history' | 'toc'): boolean =>
      !sameLines(linesIn(amendment?.after, of), linesIn(now, of)) && !sameLines(linesIn(this.#old.statute, of), linesIn(now, of));
    const diagnostics = (['history', 'toc'] as const).filter(differs).map((of) => diagnose('V017', null, { what: of }));
    // The title note is no matter of a decision; and where 将第三十条改为第七十条 puts an article is what it was written for (A037).
    const choices = (amendment?.choices ?? []).filter(
      ({ diagnostics: [said], places }) => said?.code !== 'A037' && places.some((place) => place.operation !== null),
    );
    return {
      drafting: { decision, text, amendment, fallbacks: this.#fallbacks, choices },
      diagnostics: [...this.#pairing.unrelated, ...diagnostics],
    };
  }

  // ── Drafting ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

  #entries(): readonly Entry[] {
    for (;;) {
      const entries = gathered(this.#body(this.#context()));
      const left = withoutRestated(this.#throughout, entries);
      const said = (commons: readonly Common[]): number => commons.reduce((sum, { targets }) => sum + (targets?.length ?? 1), 0);
      if (said(left) === said(this.#throughout))
        return [...outerEntries(this.#old, this.#now), ...entries, ...throughoutEntries(left), ...annexEntries(this.#old, this.#now)];
      this.#throughout = left;
    }
  }

  #context(): ArticleContext {
    const following = this.#follow();
    return {
      pairing: this.#pairing,
      following: (id) => following.get(id) ?? [],
      textOf: (id) => this.#texts.get(id)?.text ?? '',
      wordChanges: this.#usual,
    };
  }

  #body(context: ArticleContext): readonly Entry[] {
    const frozen = this.#options.form === 'amendment';
    const together = !frozen && authorityOf(this.#old.statute, this.#options) === 'congress';
    const usual = usualStrength(titleOf(this.#old.statute));
    const strengthOf = (id: NodeId): Strength => this.#strengths.get(id) ?? usual;
    return bodyEntries(
      this.#old,
      this.#now,
      { frozen, explicitMoves: this.#explicitMoves, divisions: this.#divisions, strengthOf, together, divisionSaid: this.#divisionSaid },
      context,
    );
  }

  /**
   * What the engine does by itself: a first draft of what comes, goes and moves is applied, and the references that follow and the marks
   * it settles are read off.
   */
  #follow(): ReadonlyMap<NodeId, readonly Following[]> {
    const kept = (edit: TextEdit): boolean =>
      edit.cause.type === 'tidy' || edit.cause.type === 'operation' || (edit.cause.type === 'reference' && !this.#options.explicitRefs);
    return groupBy(this.#edits().filter(kept), (edit) => edit.node);
  }

  #edits(): readonly TextEdit[] {
    const textOf = (id: NodeId): string => this.#texts.get(id)?.text ?? '';
    const still: ArticleContext = { pairing: this.#pairing, following: () => [], textOf, wordChanges: this.#single };
    const structural = [...this.#body(still), ...throughoutEntries(this.#throughout)]
      .map(({ site, operations, common }) => ({ site, operations: operations.filter(({ kind }) => common === true || STRUCTURAL.has(kind)) }))
      .filter(({ operations }) => operations.length > 0);
    if (structural.length === 0) return [];
    const decision = framed(this.#old.statute, structural, 'all', this.#options);
    const { amendment } = amend(this.#old.statute, decision);
    return amendment?.edits.ofKind('text') ?? [];
  }

  // ── Proving ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** References of the new version that did not follow are no change of the text in which they stand. */
  #followReferences(): void {
    if (this.#options.explicitRefs || this.#asked.length === 0) return;
    const references = [...this.#edits()].filter(({ cause }) => cause.type === 'reference');
    this.#now = withReferencesFollowed(this.#old, this.#now, this.#pairing, references, this.#asked);
  }

  #trial(entries: readonly Entry[]): Trial {
    const renumbers = renumbersOf(entries, this.#old, this.#now, this.#pairing);
    // 条文顺序 is what is said, unless chapters would not come out.
    const tried = renumbers.divisions && renumbers.articles ? tryOut(entries, this.#old, 'articles', this.#options) : null;
    if (tried !== null && gives(tried, this.#now.statute)) return tried;
    return tryOut(entries, this.#old, renumbers.divisions ? 'all' : renumbers.articles ? 'articles' : 'none', this.#options);
  }

  /** Words named for the whole statute that change in few of its units, since others are restated: they need not be named. */
  #dropIdle({ amendment }: Trial): boolean {
    const everywhere = amendment?.outcomes.find((outcome) => outcome.operation.kind === 'replace-everywhere');
    const edits = everywhere?.status === 'applied' ? everywhere.edits : [];
    const used = this.#throughout.filter(
      ({ phrase: { text }, targets }) => targets !== null || new Set(edits.flatMap((e) => (e.kind === 'text' && e.text === text ? [e.node] : []))).size >= MANY,
    );
    if (used.length === this.#throughout.length) return false;
    this.#throughout = used;
    return true;
  }

  /**
   * Says the division of new articles that would come into another one by their number (docs/drafting.md#new-articles): whether there are such whose division
   * was not said.
   */
  #saysDivisions({ amendment }: Trial): boolean {
    if (amendment === null) return false;
    const after = indexStatute(amendment.after);
    const before = this.#divisionSaid.size;
    for (const article of articlesOf(this.#now.statute)) {
      if (this.#pairing.toOld.has(article.id)) continue;
      const made = after.articles.get(`${article.ordinal.number}/${article.ordinal.suffix}`)?.[0];
      const holder = after.visits.get(after.visits.get(made?.id ?? '')?.parent ?? '')?.node;
      const wanted = this.#now.visits.get(this.#now.visits.get(article.id)?.parent ?? '')?.node;
      if (holder?.type === 'division' && wanted?.type === 'division' && headingText(holder) !== headingText(wanted)) this.#divisionSaid.add(article.id);
    }
    return this.#divisionSaid.size > before;
  }

  /** Words the items more strongly that failed, were misread or gave another text; false where nothing stronger is left. */
  #strengthen({ amendment, items, misread, byNumber }: Trial): boolean {
    if (this.#searching) {
      this.#searching = false;
      const plain = pairStatutes(compare(this.#old.statute, this.#now.statute), false);
      if (plain.toNew.size !== this.#pairing.toNew.size || [...plain.toNew].some(([from, to]) => this.#pairing.toNew.get(from) !== to)) {
        this.#pairing = plain;
        this.#throughout = changedThroughout(this.#old, this.#now, plain);
        return true;
      }
    }
    // An item that is misread says nothing of the others.
    if (misread.filter((item) => this.#stronger(items.get(item) ?? '')).length > 0) return true;
    if (byNumber && !this.#explicitMoves) {
      this.#explicitMoves = true;
      this.#fallbacks.push({ unit: '全文', to: 'moves' });
      return true;
    }
    if (this.#apart(amendment)) return true;
    const sites = new Set<NodeId>();
    for (const { status, operation } of amendment?.outcomes ?? []) {
      if (status === 'failed' && !STRUCTURAL.has(operation.kind as Drafted['kind'])) sites.add(items.get(operation.item) ?? '');
    }
    for (const article of this.#changedOtherwise(amendment)) sites.add(article);
    let stronger = false;
    for (const site of sites) stronger = this.#stronger(site) || stronger;
    return stronger || this.#anew(amendment);
  }

  /** Where divisions are amended by their headings and the numbers do not come out, what comes is quoted whole, and articles move one by one. */
  #apart(amendment: Amendment | null): boolean {
    const outcomes = amendment?.outcomes ?? [];
    const misplaced = outcomes.some(({ operation, status }) => status === 'failed' && STRUCTURAL.has(operation.kind as Drafted['kind']));
    const given = outcomes.some(({ operation }) => isOfDivision(operation));
    if (!given || !misplaced || this.#divisions === 'whole') return false;
    this.#divisions = 'whole';
    this.#pairing = withoutDivisionsAstray(this.#pairing, this.#old, this.#now);
    this.#explicitMoves = true;
    this.#fallbacks.push({ unit: '全文', to: 'moves' });
    return true;
  }

  /** Articles that should have moved are deleted and put in anew, where their numbers do not come out. */
  #anew(amendment: Amendment | null): boolean {
    const misplaced = this.#misplaced(amendment);
    if (misplaced.length === 0) return false;
    for (const article of misplaced) {
      this.#fallbacks.push({ unit: formatAddress(this.#now.visits.get(article)?.address ?? { steps: [] }), to: 'anew' });
      this.#unpair(article);
    }
    return true;
  }

  /** Articles that both versions have whose text did not come out as the new one has it. */
  #changedOtherwise(amendment: Amendment | null): readonly NodeId[] {
    if (amendment === null) return [];
    const after = indexStatute(amendment.after);
    return articlesOf(this.#now.statute).flatMap((article) => {
      const partner = this.#pairing.toOld.get(article.id);
      if (partner === undefined) return [];
      const made = after.visits.get(partner)?.node;
      return made?.type === 'article' && sameLines(linesOf(made), linesOf(article)) ? [] : [article.id];
    });
  }

  /** Articles that were to move. */
  #misplaced(amendment: Amendment | null): readonly NodeId[] {
    if (amendment === null) return [];
    const moved = new Set(
      amendment.part.items.flatMap((item) =>
        item.operations.flatMap((o) => (o.kind === 'move' && o.targets.length === 1 ? [formatAddress(o.targets[0] as Address)] : [])),
      ),
    );
    return articlesOf(this.#now.statute).flatMap((article) => {
      const partner = this.#old.visits.get(this.#pairing.toOld.get(article.id) ?? '');
      return partner !== undefined && moved.has(formatAddress(partner.address)) ? [article.id] : [];
    });
  }

  #stronger(site: NodeId): boolean {
    const visit = this.#now.visits.get(site);
    if (visit?.node.type !== 'article') return false;
    if (!this.#pairing.toOld.has(site)) {
      // A new article: what it was made of is not said.
      if (this.#strengths.has(site)) return false;
      this.#strengths.set(site, 'whole');
      return true;
    }
    const strength = this.#strengths.get(site) ?? usualStrength(titleOf(this.#old.statute));
    const next = strength === 'words' ? 'units' : strength === 'units' ? 'whole' : 'anew';
    this.#fallbacks.push({ unit: formatAddress(visit.address), to: next });
    if (next !== 'anew') this.#strengths.set(site, next);
    else this.#unpair(site);
    return true;
  }

  #unpair(site: NodeId): void {
    const [toNew, toOld] = [new Map(this.#pairing.toNew), new Map(this.#pairing.toOld)];
    toNew.delete(toOld.get(site) ?? '');
    toOld.delete(site);
    this.#pairing = { ...this.#pairing, toNew, toOld };
  }
}

/** Whether a clause amends divisions by their headings. */
function isOfDivision(operation: Operation): boolean {
  const targets = 'targets' in operation ? operation.targets : 'target' in operation ? [operation.target] : [];
  if (operation.kind === 'include') return true;
  if (operation.kind === 'insert') return operation.heading !== null && operation.text.lines.length === 0;
  return STRUCTURAL.has(operation.kind as Drafted['kind']) && targets.some(({ steps }) => steps.length > 0 && !steps.some(({ level }) => level === 'article'));
}

const STRUCTURAL: ReadonlySet<Drafted['kind']> = new Set(['insert', 'delete', 'move', 'merge', 'split', 'swap', 'renumber', 'include', 'replace-everywhere']);

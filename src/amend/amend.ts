import type { Decision, DecisionPart, NonTextual, Operation } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose, isError } from '../diagnostics/diagnostic.ts';
import { formatAddress } from '../statute/address-text.ts';
import { newIds } from '../statute/build.ts';
import { addEntry } from '../statute/history.ts';
import { indexStatute, type StatuteIndex } from '../statute/locate.ts';
import { textsOf } from '../statute/texts.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { placeOf } from '../text/passage.ts';
import { annexesNamedTwice, misnumberedLines } from './annex-lines.ts';
import { choicesOf } from './choices.ts';
import { findConflicts } from './conflicts.ts';
import { unaccounted } from './conserve.ts';
import { Edits } from './edits.ts';
import { settleMarks } from './marks/marks.ts';
import { leaveToMoreExact, leaveToRestated } from './more-exact.ts';
import { newText } from './new-text.ts';
import { moveAcross } from './numbers/across.ts';
import { shakesNumbers } from './numbers/consequences.ts';
import { renumber } from './numbers/count.ts';
import { dissolveHeadings } from './numbers/dissolve.ts';
import { emptiedArticles } from './numbers/emptied.ts';
import { keepsNumbers } from './numbers/frozen.ts';
import { giveNumbers, type Numbering } from './numbers/give.ts';
import { borneNumbers, countedAlike, deferred, planAgain, planInNewNumbers, readSequentially, saysNewNumber } from './numbers/new-reading.ts';
import { moveSiblings } from './numbers/siblings.ts';
import { beginningMoves, leavingUnits, newNumbersOf, shellIds, statedNumbers, statesArticleNumber } from './numbers/stated.ts';
import { orderedTwice, planReplaceEverywhere } from './operations/everywhere.ts';
import { planOperation } from './operations/index.ts';
import { changesWithin, overruleBy } from './operations/restate.ts';
import type { Plan, PlanContext, Planned } from './plan.ts';
import { mapProvisions } from './provision-map.ts';
import { throughRanges, type Widened } from './ranges.ts';
import { rebuild } from './rebuild.ts';
import {
  type CitedStatute,
  citedAnnexesAstray,
  citedByOrder,
  danglingInNewText,
  followCitations,
  followReferences,
  type ReferencePolicy,
} from './references/index.ts';
import { Refused } from './refused.ts';
import { namesWithoutOrganisation, partFor, partGiven } from './select.ts';
import { followTableOfContents } from './table-of-contents.ts';
import { titleNoteEntry } from './title-note.ts';
import type { Amendment, Edit, Outcome } from './types.ts';

export interface AmendOptions {
  readonly refs: ReferencePolicy;
  /** auto counts again where the decision orders it or states new numbers, and never in a 修正案 of a code. */
  readonly renumber: 'auto' | 'always' | 'never';
  /** New article → division that receives it, both as written: 第六条 → 第一章. */
  readonly places: ReadonlyMap<string, string>;
  /** auto supplies the mark that drafters leave out where words are inserted; none inserts the words alone. */
  readonly joint: 'auto' | 'none';
  /** Other statutes that were amended, to whose new numbers references follow where the decision orders it. */
  readonly cited?: readonly CitedStatute[];
}

export const DEFAULT_OPTIONS: AmendOptions = { refs: 'auto', renumber: 'auto', places: new Map(), joint: 'auto' };

/**
 * Applies the part of a decision that amends this statute: every address is resolved on the untouched base, then all operations
 * take effect at once, then the labels are counted. An operation that cannot be applied changes nothing and says why. The
 * amendment is null only if the decision has no part for the statute (A012). `read` is what reading the decision had to say: its
 * choices are among those of the amendment, and numbers that do not fit without the clauses it refused are told as their consequence.
 */
export function amend(
  base: Statute,
  decision: Decision,
  options: AmendOptions = DEFAULT_OPTIONS,
  read: readonly Diagnostic[] = [],
): { amendment: Amendment | null; diagnostics: readonly Diagnostic[] } {
  const named = partGiven(decision, base);
  if (named === null) {
    const params = { title: titleOf(base), named: decision.parts.flatMap((p) => (p.instrument === '' ? [] : [`《${p.instrument}》`])).join('、') };
    return { amendment: null, diagnostics: [diagnose('A012', base.title[0] ? placeOf(base.title[0]) : null, params)] };
  }
  const index = indexStatute(base);
  const widened = throughRanges(named, index);
  const { part } = widened;
  const whole = part === named ? decision : { ...decision, parts: decision.parts.map((each) => (each === named ? part : each)) };
  const chosen = chosenByName(decision, base);
  const amendment = new Amending(index, whole, widened, options, [...read, ...chosen]).run();
  return { amendment, diagnostics: [...chosen, ...amendment.diagnostics] };
}

/** That the statute given was taken for the one that the decision names without the organisation (A077). */
function chosenByName(decision: Decision, base: Statute): readonly Diagnostic[] {
  const name = partFor(decision, base) === null ? namesWithoutOrganisation(decision, base) : null;
  return name === null ? [] : [diagnose('A077', placeOf(decision.title), { name, title: titleOf(base) })];
}

const WORDS: ReadonlySet<Operation['kind']> = new Set(['replace-text', 'insert-text', 'delete-text', 'replace']);

/** One run. The operations that turn out impossible together are taken out, and what is left is put together anew. */
class Amending {
  readonly #base: Statute;
  readonly #decision: Decision;
  readonly #part: DecisionPart;
  readonly #options: AmendOptions;
  readonly #context: PlanContext;
  readonly #operations: readonly Operation[];
  readonly #orders: readonly NonTextual[];
  readonly #failures = new Map<Operation, Diagnostic[]>();
  readonly #plans = new Map<Operation, Planned>();
  /** Restatements that the other clauses do not give: their text rules, and those clauses change nothing of their own. */
  readonly #overruling = new Map<Operation, { readonly edit: Edit; readonly note: Diagnostic }>();
  /** What such a restatement overrules, and by which. */
  readonly #overruled = new Map<Operation, Operation>();
  /** What is to be said of an operation as soon as it is carried out. */
  readonly #told: ReadonlyMap<Operation, Diagnostic>;
  readonly #read: readonly Diagnostic[];
  readonly #unread: readonly Diagnostic[];
  /** What is counted together and holds a number that failed: other numbers that do not fit there are its consequences. */
  readonly #shaken = new Set<string>();

  constructor(index: StatuteIndex, decision: Decision, { part, told }: Widened, options: AmendOptions, read: readonly Diagnostic[]) {
    const base = index.statute;
    this.#base = base;
    this.#told = told;
    this.#decision = decision;
    this.#part = part;
    this.#options = options;
    this.#read = read;
    this.#unread = read.filter(isError);
    this.#operations = part.items.flatMap((item) => item.operations);
    this.#orders = [...decision.closing, ...this.#operations.filter((o) => o.kind === 'non-textual')];
    const ordered = this.#orders.some((o) => o.renumbers !== 'none') || this.#operations.some(statesArticleNumber);
    const frozen =
      options.renumber === 'never' || (options.renumber === 'auto' && decision.form === 'amendment' && !ordered && keepsNumbers(base, this.#operations));
    const newId = newIds('x', index.visits);
    const beginning = beginningMoves(this.#operations);
    this.#context = {
      base,
      index,
      texts: textsOf(base),
      newId,
      shells: shellIds(this.#operations, beginning, newId),
      beginning,
      stated: statedNumbers(this.#operations, index),
      borne: null,
      leaving: leavingUnits(this.#operations, index),
      frozen,
      places: options.places,
      joint: options.joint,
      operations: this.#operations,
      written: this.#operations.flatMap(newText).join('\n'),
    };
  }

  run(): Amendment {
    for (const operation of this.#operations) {
      if (operation.kind === 'replace-everywhere') continue;
      this.#take(operation, saysNewNumber(operation) ? deferred(operation) : planOperation(operation, this.#context));
    }
    const first = this.#settle();
    return this.#readInNewNumbers(first) ? this.#settle() : first;
  }

  /** Assembles until nothing fails that did not fail before. */
  #settle(): Amendment {
    for (;;) {
      const before = this.#failures.size;
      const result = this.#assemble();
      if (result !== null && this.#failures.size === before) return result;
    }
  }

  /**
   * Operations whose base address leads nowhere, or not to the words quoted, are read once more in the numbering that the others give
   * (docs/semantics.md#new-reading), as are those that say so aloud (修改后的第五条), and those that go where a number is. Says whether one of them can be applied so.
   */
  #readInNewNumbers(first: Amendment): boolean {
    let any = false;
    const after = indexStatute(first.after);
    const context: PlanContext = { ...this.#context, borne: borneNumbers(after, this.#context.index) };
    for (const operation of this.#operations) {
      const failure = this.#failures.get(operation);
      const awaits = failure === undefined && this.#plans.get(operation)?.awaits !== undefined;
      const plan = awaits ? planAgain(operation, context) : failure && planInNewNumbers(operation, failure, after, this.#context);
      if (!plan) continue;
      this.#failures.delete(operation);
      this.#take(operation, plan);
      any = true;
    }
    for (const operation of countedAlike(this.#operations, (o) => this.#plans.get(o))) {
      const plan = this.#failures.has(operation) ? null : planInNewNumbers(operation, [], after, this.#context);
      if (plan !== null) this.#take(operation, plan);
    }
    return any;
  }

  /** 将第五条第二款改为第四条第二款, where the clause with which 第四条 was to begin has failed: there is no article to go to. */
  #failWithoutArticle(): void {
    const live = this.#live().flatMap((operation) => {
      const plan = this.#plans.get(operation);
      return plan === undefined ? [] : plan.edits.map((edit) => ({ operation, edit }));
    });
    const brought = new Set(
      live.flatMap(({ edit }) =>
        edit.kind === 'move' && edit.shell !== null ? [edit.shell.id] : edit.kind === 'insert' ? edit.nodes.map(({ id }) => id) : [],
      ),
    );
    const missing = new Set([...this.#context.shells.values()].filter((id) => !brought.has(id)));
    for (const { operation, edit } of live) {
      if ((edit.kind !== 'move' && edit.kind !== 'insert') || !missing.has(edit.parent)) continue;
      this.#fail(operation, [
        diagnose('A040', placeOf(operation.clause), {
          address: (operation.kind === 'move' ? operation.targets : newNumbersOf(operation)).map(formatAddress).join('、'),
        }),
      ]);
    }
  }

  #take(operation: Operation, plan: Plan): void {
    if (plan instanceof Refused) this.#fail(operation, plan.diagnostics);
    else {
      const told = this.#told.get(operation);
      this.#plans.set(operation, told === undefined ? plan : { ...plan, notes: [...plan.notes, told] });
    }
  }

  #fail(operation: Operation, diagnostics: readonly Diagnostic[]): void {
    this.#failures.set(operation, [...(this.#failures.get(operation) ?? []), ...diagnostics]);
  }

  /** Puts the operations that have not failed together; null when some of them fail together, which are then marked. */
  #assemble(): Amendment | null {
    // The numbers of a clause that failed bind no more.
    const stated = new Map([...this.#context.stated].filter(([, { operation }]) => !this.#failures.has(operation)));
    const context: PlanContext = { ...this.#context, stated };
    const { index, texts } = context;
    const before = this.#failures.size;
    const notes: Diagnostic[] = [];
    this.#failWithoutArticle();
    if (this.#failures.size > before) return null;
    const ordered = new Edits(this.#directEdits(notes));
    const exact = leaveToMoreExact(ordered.losesHeading ? dissolveHeadings(ordered, index) : ordered, index, texts);
    const restated = leaveToRestated(exact.edits, index, texts);
    const across = moveAcross(restated.edits, context);
    for (const { statement, diagnostic } of across.failed) this.#fail(statement.operation, [diagnostic]);
    if (this.#failures.size > before) return null;
    const arrived = restated.edits.with(across.moves);
    const listed = moveSiblings(arrived, context);
    const direct = arrived.with(listed.moves);
    notes.push(...exact.diagnostics, ...restated.diagnostics, ...listed.diagnostics);
    for (const { operations, diagnostic } of findConflicts(direct, index)) {
      // 将第六条改为第五条第二款，其中的……: what waits to be told its place takes its words along.
      const [taking, other] = operations;
      const waits = taking.kind === 'move' && this.#plans.get(taking)?.awaits !== undefined && WORDS.has(other.kind);
      if (!waits) this.#failBoth(operations, diagnostic);
    }
    for (const { operation, diagnostic } of misnumberedLines(this.#base.annexes, direct)) this.#fail(operation, [diagnostic]);
    if (this.#failures.size > before) return null;
    const everywhere = this.#everywhereEdits(direct, notes);
    const settled = settleMarks(direct.with(everywhere), index, texts);
    notes.push(...settled.diagnostics);
    const numbered = giveNumbers(settled.edits.with(emptiedArticles(index, settled.edits)), this.#numbering(), context);
    if ('failed' in numbered) {
      for (const { operation, diagnostic, scope } of numbered.failed) {
        this.#fail(operation, [diagnostic]);
        if (scope !== null) this.#shaken.add(scope);
      }
      return null;
    }
    const { edits: textual, placements, counting, after: structured } = numbered;
    notes.push(...numbered.notes);
    const namesakes = this.#base.annexes.length > 1 ? annexesNamedTwice(this.#base.annexes, structured.statute.annexes, textual) : [];
    for (const { operation, diagnostic } of namesakes) this.#fail(operation, [diagnostic]);
    if (this.#failures.size > before) return null;
    if (this.#overrule(structured, notes)) return null;

    const map = mapProvisions(index, structured, textual);
    const followed = followReferences(index, structured, texts, textual, map, this.#options.refs);
    const abroad = followCitations(index, texts, textual, map, this.#options.refs, citedByOrder(this.#orders, this.#options.cited ?? []));
    const references = { edits: [...followed.edits, ...abroad.edits], diagnostics: [...followed.diagnostics, ...abroad.diagnostics] };
    const note = titleNoteEntry(this.#base, this.#decision);
    const edits = textual.with([...references.edits, ...numbered.labels, ...(note.edit === null ? [] : [note.edit])]);
    const recounted = references.edits.length > 0 ? renumber(rebuild(this.#base, edits, placements), counting, index).statute : structured.statute;
    const history = note.edit === null ? this.#base.history : addEntry(this.#base.history, note.edit.entry);
    const after = { ...recounted, history, toc: recounted.toc && followTableOfContents(recounted.toc, index, structured) };
    const afterIndex = references.edits.length > 0 ? indexStatute(after) : { ...structured, statute: after };
    if (counting.articles && counting.kept === null && !this.#orders.some((o) => o.renumbers !== 'none') && !this.#operations.some(statesArticleNumber)) {
      if (numbered.labels.length > 0 && this.#options.renumber !== 'always') notes.push(diagnose('A015', placeOf(this.#decision.title)));
    }
    notes.push(...references.diagnostics, ...danglingInNewText(afterIndex, index, edits), ...citedAnnexesAstray(afterIndex, index, edits), ...note.diagnostics);
    const faults = unaccounted(index, afterIndex, edits);
    if (faults.length > 0) throw new Error(`conservation: ${faults.length} units unaccounted for (${faults.slice(0, 5).join(', ')})`);
    return this.#conclude(after, edits, map, notes);
  }

  /** How numbers are given, in view of what has failed so far. */
  #numbering(): Numbering {
    const { renumber: wish } = this.#options;
    const [failed] = [...this.#failures].filter(([operation]) => shakesNumbers(operation) || this.#shaken.size > 0);
    const waits = (operation: Operation): boolean => this.#plans.get(operation)?.awaits !== undefined;
    return {
      operations: this.#live().filter((operation) => !waits(operation)),
      awaiting: this.#live().some(waits),
      counts: this.#context.frozen ? 'never' : wish === 'always' ? 'always' : 'auto',
      emptiedMayGo: wish === 'always' || this.#orders.some((o) => o.renumbers === 'all'),
      trouble: {
        shaken: this.#unread.length > 0 || [...this.#failures.keys()].some(shakesNumbers),
        scopes: this.#shaken,
        root: this.#unread[0]?.place ?? failed?.[1][0]?.place ?? null,
      },
    };
  }

  #live(): readonly Operation[] {
    return this.#operations.filter((operation) => !this.#failures.has(operation));
  }

  /** Compares what is restated in full with what the clauses before it give; says whether some clause is now overruled. */
  #overrule(after: StatuteIndex, notes: Diagnostic[]): boolean {
    let found = false;
    for (const operation of this.#live()) {
      if (operation.kind !== 'restate') continue;
      const known = this.#overruling.get(operation);
      if (known !== undefined) {
        notes.push(known.note);
        continue;
      }
      const overruling = overruleBy(operation, this.#context, after);
      if (overruling === null) continue;
      if (overruling instanceof Refused) this.#fail(operation, overruling.diagnostics);
      else {
        this.#overruling.set(operation, overruling);
        for (const other of this.#live())
          if (changesWithin(this.#plans.get(other), overruling.edit, operation, this.#context, after)) this.#overruled.set(other, operation);
      }
      found = true;
    }
    return found;
  }

  #directEdits(notes: Diagnostic[]): readonly Edit[] {
    const restated = [...this.#overruling].flatMap(([operation, { edit }]) => (this.#failures.has(operation) ? [] : [edit]));
    return [...restated, ...this.#plannedEdits(notes)];
  }

  #plannedEdits(notes: Diagnostic[]): readonly Edit[] {
    return this.#live().flatMap((operation) => {
      const by = this.#overruled.get(operation);
      if (by !== undefined && !this.#failures.has(by)) return [];
      const plan = this.#plans.get(operation);
      notes.push(...(plan?.notes ?? []));
      return plan?.edits ?? [];
    });
  }

  /** Replacements over the whole statute come last: they leave alone what the other operations removed, wrote or changed. */
  #everywhereEdits(direct: Edits, notes: Diagnostic[]): readonly Edit[] {
    const { index } = this.#context;
    const disposed = new Set([...direct.gone.keys(), ...direct.rewritten.keys()]);
    const gone = (id: NodeId): boolean => direct.goesWith(id, disposed, index);
    const changed = [...direct.ofKind('text')];
    const edits: Edit[] = [];
    for (const operation of this.#live()) {
      if (operation.kind !== 'replace-everywhere') continue;
      const taken = (node: NodeId, start: number, end: number): boolean => changed.some((e) => e.node === node && e.start < end && e.end > start);
      const plan = planReplaceEverywhere(operation, this.#context, gone, taken);
      const twice = orderedTwice(operation, this.#operations);
      if (plan instanceof Refused || twice.length > 0) {
        this.#fail(operation, [...(plan instanceof Refused ? plan.diagnostics.filter(isError) : []), ...twice]);
        continue;
      }
      notes.push(...plan.notes);
      edits.push(...plan.edits);
      changed.push(...new Edits(plan.edits).ofKind('text'));
    }
    return edits;
  }

  #failBoth(operations: readonly Operation[], diagnostic: Diagnostic): void {
    for (const operation of new Set(operations)) this.#fail(operation, [diagnostic]);
  }

  #conclude(after: Statute, edits: Edits, map: Amendment['map'], notes: readonly Diagnostic[]): Amendment {
    const outcomes = this.#operations.map((operation): Outcome => {
      const failure = this.#failures.get(operation);
      if (failure !== undefined) return { operation, status: 'failed', diagnostics: failure.filter(isError) };
      const own = edits.byOperation.get(operation) ?? [];
      return { operation, status: 'applied', edits: own.filter((edit) => edit.cause.type === 'operation') };
    });
    const sequential = readSequentially(this.#operations, this.#plans, this.#context);
    const said = sequential === null ? notes : [...notes, sequential];
    const diagnostics = [...new Set([...this.#failures.values()].flat().concat(said))];
    const amendment = { base: this.#base, after, decision: this.#decision, part: this.#part, outcomes, edits, map, diagnostics };
    return { ...amendment, choices: choicesOf(amendment, this.#read) };
  }
}

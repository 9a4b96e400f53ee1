import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { type Address, formatAddress, lastStep } from '../statute/address.ts';
import { fold } from '../text/fold.ts';
import { placeOf, slice } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import type { ParsedClause, WrittenAddress } from './build.ts';
import { type Context, complete, completeNew } from './context.ts';
import { type GrammarError, parse } from './grammar.js';
import { operationId } from './item-id.ts';
import type { Operation, Quote } from './operation.ts';
import { countUnits, shareOut } from './quoted-units.ts';
import { normaliseWording } from './wording.ts';

type Draft = Operation extends infer O ? (O extends Operation ? Omit<O, 'item' | 'id' | 'clause'> : never) : never;

/**
 * Reads the wording of one item (quotations masked) into operations with complete addresses. A clause that cannot be
 * understood, or whose address has no article, is reported and gives no operation.
 */
export function readClauses(
  text: Passage,
  citation: string,
  instrument: string,
  quotes: readonly Quote[],
  report: (d: Diagnostic) => void,
): readonly Operation[] {
  const wording = normaliseWording(text);
  let context: Context = null;
  const drafts: { draft: Draft; clause: Passage }[] = [];
  for (const clause of parse(wording.text, { startRule: 'Item' })) {
    const passage = slice(wording, clause.range.start, clause.range.end);
    if (clause.kind === 'not-understood') {
      report(notUnderstood(passage));
      continue;
    }
    const reader = new ClauseReader(wording, instrument, quotes, context, report);
    for (const draft of reader.read(clause)) drafts.push({ draft, clause: passage });
    context = reader.context;
  }
  return drafts.map(({ draft, clause }, i): Operation => {
    const id = operationId(citation, i, drafts.length);
    return { ...draft, item: citation, id, clause } as Operation;
  });
}

/** How far the clause could be read, and what could have stood there. */
function notUnderstood(clause: Passage): Diagnostic {
  try {
    parse(clause.text, { startRule: 'Amending' });
  } catch (error) {
    const { location, expected } = error as GrammarError;
    const words = [...new Set((expected ?? []).map((e) => e.description ?? e.text ?? ''))].filter((w) => w !== '' && w !== '\n').slice(0, 8);
    const read = clause.text.slice(0, location.start.offset);
    return diagnose('D002', placeOf(clause), { clause: clause.text, read, expected: words.join(' ') });
  }
  return diagnose('D002', placeOf(clause), { clause: clause.text, read: clause.text, expected: '' });
}

/** Turns one clause as written into operations, completing addresses from the context and carrying the context on. */
class ClauseReader {
  context: Context;
  readonly #wording: Passage;
  readonly #instrument: string;
  readonly #quotes: readonly Quote[];
  readonly #report: (d: Diagnostic) => void;
  #failed = false;

  constructor(wording: Passage, instrument: string, quotes: readonly Quote[], context: Context, report: (d: Diagnostic) => void) {
    this.#wording = wording;
    this.#instrument = instrument;
    this.#quotes = quotes;
    this.context = context;
    this.#report = report;
  }

  read(clause: Exclude<ParsedClause, { kind: 'not-understood' }>): readonly Draft[] {
    const drafts = this.#drafts(clause);
    return this.#failed ? [] : drafts;
  }

  #drafts(clause: Exclude<ParsedClause, { kind: 'not-understood' }>): readonly Draft[] {
    switch (clause.kind) {
      case 'replace':
        return this.#replace(clause);
      case 'delete':
        return [{ kind: 'delete', targets: clause.targets.map((t) => this.#old(t)) }];
      case 'replace-text':
        return [{ kind: 'replace-text', targets: this.#targets(clause.targets, clause), pairs: clause.pairs.map((p) => this.#pair(p)) }];
      case 'replace-everywhere':
        return [{ kind: 'replace-everywhere', pairs: clause.pairs.map((p) => this.#pair(p)) }];
      case 'insert-text': {
        const { position } = clause;
        return [
          { kind: 'insert-text', targets: this.#targets(clause.targets, clause), anchor: this.#quote(clause.anchor), position, text: this.#quote(clause.text) },
        ];
      }
      case 'delete-text':
        return [{ kind: 'delete-text', targets: this.#targets(clause.targets, clause), quotes: clause.quotes.map((q) => this.#quote(q)) }];
      case 'merge': {
        const targets = clause.targets.map((t) => this.#old(t));
        return [{ kind: 'merge', targets, as: clause.as && completeNew(clause.as, null), text: this.#block(clause.text) }];
      }
      case 'insert':
        return [this.#insert(clause)];
      case 'renumber':
        return this.#renumber(clause);
      case 'non-textual':
        return [{ kind: 'non-textual', what: clause.what, renumbers: clause.renumbers }];
    }
  }

  #insert(clause: Extract<ParsedClause, { kind: 'insert' }>): Draft {
    const { level, count } = clause;
    const after = clause.after && this.#old(clause.after);
    const within = clause.within ? this.#old(clause.within) : after === null && level !== 'article' ? this.#current(clause) : null;
    const beside = within === null ? after : { steps: [...within.steps, { level, number: 1, suffix: 0 }] };
    const as = clause.as.map((a) => completeNew(a, beside)).filter((a) => a !== null);
    const text = this.#block(clause.text);
    const found = countUnits(text, level);
    if (found !== count || (as.length > 0 && as.length !== count)) {
      this.#fail(diagnose('D006', text.place, { stated: count, found: found === count ? as.length : found }));
    }
    return { kind: 'insert', level, count, within, after, as, text };
  }

  /** One text for one unit; one text shared out among several, a part each. */
  #replace(clause: Extract<ParsedClause, { kind: 'replace' }>): readonly Draft[] {
    const text = this.#block(clause.text);
    const targets = clause.targets.map((t) => (t === null ? this.#current(clause) : this.#old(t)));
    const { into } = clause;
    if (into !== null && countUnits(text, into.level) !== into.count) {
      this.#fail(diagnose('D006', text.place, { stated: into.count, found: countUnits(text, into.level) }));
    }
    const [only] = targets;
    if (only !== undefined && targets.length === 1) return [{ kind: 'replace', target: only, text }];
    const parts = shareOut(text, targets);
    if (parts === null) {
      this.#fail(diagnose('D006', text.place, { stated: targets.length, found: text.lines.length }));
      return [];
    }
    return targets.map((target, i): Draft => ({ kind: 'replace', target, text: parts[i] as Quote }));
  }

  #renumber(clause: Extract<ParsedClause, { kind: 'renumber' }>): readonly Draft[] {
    const targets = clause.targets.map((t) => this.#old(t));
    const text = clause.text === null ? null : this.#block(clause.text);
    const [first] = targets;
    const to = clause.to.map((t, i) => completeNew(t, targets[i] ?? first ?? null)).filter((a) => a !== null);
    const [only] = to;
    if (only !== undefined && to.length === 1 && isArticle(only) && targets.every((t) => lastStep(t)?.level === 'paragraph')) {
      return [{ kind: 'move', targets, to: only, text }];
    }
    if (targets.length !== to.length || (text !== null && targets.length > 1)) {
      this.#fail(diagnose('D006', this.#place(clause.range), { stated: targets.length, found: to.length }));
      return [];
    }
    const drafts = targets.map((target, i): Draft => ({ kind: 'renumber', target, to: to[i] as Address }));
    if (text !== null && first !== undefined) drafts.push({ kind: 'replace', target: first, text });
    return drafts;
  }

  #targets(written: readonly WrittenAddress[], clause: ParsedClause): readonly Address[] {
    return written.length > 0 ? written.map((t) => this.#old(t)) : [this.#current(clause)];
  }

  /** An address of the text in force; it becomes the context of what follows. */
  #old(written: WrittenAddress): Address {
    for (const bad of written.bad) this.#fail(diagnose('D011', this.#place(bad), { text: this.#wording.text.slice(bad.start, bad.end) }));
    if (written.law !== null && !names(written.law, this.#instrument)) {
      this.#fail(diagnose('D012', this.#place(written.range), { law: written.law, instrument: this.#instrument }));
    }
    const address = complete(written, this.context);
    if (address === null) {
      this.#fail(diagnose('D005', this.#place(written.range), { address: formatAddress(written) }));
      return { steps: written.steps };
    }
    this.context = address;
    return address;
  }

  #current(clause: ParsedClause): Address {
    const { context } = this;
    if (context === null || lastStep(context) === undefined) {
      this.#fail(diagnose('D005', this.#place(clause.range), { address: '' }));
      return { steps: [] };
    }
    return context;
  }

  #pair({ old, new: text }: { old: number; new: number }): { old: Quote; new: Quote } {
    return { old: this.#quote(old), new: this.#quote(text) };
  }

  #quote(index: number): Quote {
    return this.#quotes[index] as Quote;
  }

  /** Adjacent quotations are the paragraphs of one text. */
  #block(indices: readonly number[]): Quote {
    const quotes = indices.map((index) => this.#quote(index));
    const [first] = quotes;
    if (first !== undefined && quotes.length === 1) return first;
    const last = quotes[quotes.length - 1]?.place;
    const place = first?.place && last ? { source: first.place.source, span: { start: first.place.span.start, end: last.span.end } } : null;
    return { lines: quotes.flatMap((quote) => quote.lines), place };
  }

  #place(range: { start: number; end: number }): Diagnostic['place'] {
    return placeOf(this.#wording, range.start, range.end);
  }

  #fail(diagnostic: Diagnostic): void {
    this.#failed = true;
    this.#report(diagnostic);
  }
}

function isArticle({ steps }: Address): boolean {
  return steps.length === 1 && steps[0]?.level === 'article';
}

/** Whether a name in an address (《…》, 刑法, 《解释》) can mean the statute of this part. */
function names(law: string, instrument: string): boolean {
  const name = fold(law.replace(/^《|》$/g, ''));
  return instrument === '' || fold(instrument).endsWith(name);
}

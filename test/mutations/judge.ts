import { amend } from '../../src/amend/amend.ts';
import type { Decision } from '../../src/decision/operation.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { readText } from '../../src/read/lines.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import { SourceText } from '../../src/text/source.ts';
import { messageOf } from '../../src/words/index.ts';
import type { Expectation, Mutation } from './mutation.ts';
import { comparable, loose, plainStatute } from './plain.ts';
import type { Subject } from './subject.ts';

/** What the engine makes of a decision: the new text (null: it only read it) and what it reports. */
export interface Result {
  readonly lines: readonly string[] | null;
  readonly reading: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** `ok` as the mutation knows it must be; `reported` an error or warning stands there; `wrong` neither. */
export interface Verdict {
  readonly outcome: 'as worded' | 'same' | 'reported' | 'wrong';
  readonly detail: string;
}

const BY_THE_LETTER = { refs: 'keep', renumber: 'auto', places: new Map(), joint: 'auto' } as const;
const AS_USUAL = { refs: 'auto', renumber: 'auto', places: new Map(), joint: 'auto' } as const;

/** Runs decisions over subjects; statutes, and the outcome of the decision as it was, are kept. */
export class Judge {
  readonly #statutes = new Map<string, Statute>();
  readonly #unchanged = new Map<Subject, Result>();

  /** The subject with those items only that the engine understands as they are: a fault in the others would be reported anyhow. */
  understood(subject: Subject): Subject {
    const { diagnostics } = this.unchanged(subject);
    const errors = diagnostics.filter(isError).map((d) => (d.place?.source.name === 'decision' ? d.place.span.start : -1));
    const { masked } = subject.wording;
    const items = subject.items.filter((item) => !errors.some((at) => at >= item.start && at <= item.end) && masked.slice(item.body, item.end) !== '');
    const made = { ...subject, items };
    this.#unchanged.set(made, this.unchanged(subject));
    return made;
  }

  unchanged(subject: Subject): Result {
    const known = this.#unchanged.get(subject);
    if (known !== undefined) return known;
    const result = this.run(subject, subject.wording.text);
    this.#unchanged.set(subject, result);
    return result;
  }

  run(subject: Subject, text: string): Result {
    const { decision, diagnostics } = parseDecision(readText(new SourceText('decision', text)).reading);
    const reading = signature(decision);
    if (subject.base === null) return { lines: null, reading, diagnostics };
    const { amendment, diagnostics: found } = amend(this.#statute(subject.base.text), decision, subject.simple ? BY_THE_LETTER : AS_USUAL);
    return { lines: amendment === null ? [] : printStatute(amendment.after), reading, diagnostics: [...diagnostics, ...found] };
  }

  judge({ subject, text, expected }: Mutation): Verdict {
    const before = this.unchanged(subject);
    const after = this.run(subject, text);
    const news = newProblems(before.diagnostics, after.diagnostics);
    const failed = news.some(isError);
    const told = news.map((d) => d.code).join(' ');
    const reported = (enough: boolean): Verdict => ({ outcome: enough ? 'reported' : 'wrong', detail: told });
    switch (expected.type) {
      case 'contradiction':
        return reported(news.length > 0);
      case 'same':
        return agrees(before, after) && news.length === 0 ? { outcome: 'same', detail: '' } : { outcome: 'wrong', detail: told || 'another text' };
      case 'tolerated':
        return agrees(before, after) && !failed ? { outcome: 'same', detail: told } : reported(failed);
      default:
        return holds(expected, before, after) ? { outcome: 'as worded', detail: told } : reported(failed);
    }
  }

  #statute(text: string): Statute {
    const known = this.#statutes.get(text);
    if (known !== undefined) return known;
    const { statute } = parseStatute(readText(new SourceText('base', text)).reading);
    this.#statutes.set(text, statute);
    return statute;
  }
}

/** What is reported now and was not before, by code and words; information does not count. */
function newProblems(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>();
  const key = (d: Diagnostic): string => `${d.code} ${messageOf(d, 'zh')}`;
  for (const d of before) left.set(key(d), (left.get(key(d)) ?? 0) + 1);
  return after.filter((d) => {
    const known = left.get(key(d)) ?? 0;
    left.set(key(d), known - 1);
    return known <= 0 && d.severity !== 'info';
  });
}

/** Whether two outcomes are the same law; where there is no statute, whether the decision was read alike. */
function agrees(before: Result, after: Result): boolean {
  if (before.lines === null || after.lines === null) return loose(before.reading) === loose(after.reading);
  return before.lines.map(loose).join('\n') === after.lines.map(loose).join('\n');
}

function holds(expected: Expectation, before: Result, after: Result): boolean {
  const now = comparable(plainStatute(after.lines ?? []).articles);
  const then = comparable(plainStatute(before.lines ?? []).articles);
  if (expected.type === 'worded') return comparable(expected.articles).join('\n\n') === now.join('\n\n');
  if (expected.type === 'less') {
    const line = loose(expected.line);
    return (
      then.filter((a) => a.split('\n').includes(line)).length === 1 &&
      then
        .map((a) =>
          a
            .split('\n')
            .filter((l) => l !== line)
            .join('\n'),
        )
        .join('\n\n') === now.join('\n\n')
    );
  }
  if (expected.type !== 'confined' || now.length !== then.length) return false;
  const differing = now.filter((article, i) => article !== then[i]);
  return differing.length <= expected.places && differing.some((a) => a.split('\n').slice(1).join('\n') === expected.lines.join('\n'));
}

/** What a decision was read as, without where it was read and in which words. */
function signature({ parts, ...rest }: Decision): string {
  const read = parts.map((part) => ({ ...part, items: part.items.map(({ number, operations }) => ({ number, operations })) }));
  return JSON.stringify({ ...rest, parts: read }, (key, value: unknown) => (key === 'origin' || key === 'place' || key === 'clause' ? undefined : value));
}

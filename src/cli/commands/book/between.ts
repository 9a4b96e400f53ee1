import type { Replay } from '../../../book/replay.ts';
import { changesOfChain } from '../../../changes/chain.ts';
import { changesBetween } from '../../../changes/compared.ts';
import type { Changes } from '../../../changes/types.ts';
import { compare } from '../../../compare/compare.ts';
import { comparisonJson } from '../../../render/comparison-json.ts';
import { tableDocument } from '../../../render/table/document.ts';
import { tableJson } from '../../../render/table/json.ts';
import { comparisonTable, isChangedRow } from '../../../render/table/table.ts';
import { redlineText } from '../../../render/terminal/index.ts';
import type { Grain } from '../../../text/tokens.ts';
import { wordsIn } from '../../../words/index.ts';
import { printResult } from '../../envelope.ts';
import { EXIT, type ExitStatus } from '../../exit.ts';
import { changesFile, DOCUMENT_ENDINGS, documentFile } from '../../products.ts';
import type { Session } from '../../session.ts';
import { deliver, targetOf } from '../../targets.ts';
import type { TextOptions } from './build.ts';
import { dayNamed, loadBook, type Version, versionFor } from './open.ts';

export interface BetweenOptions extends TextOptions {
  readonly by: Grain;
  readonly items?: boolean;
}

/** `book diff DIR DAY DAY`: what changed between the texts in force on two days, and by which decision; status 1 if anything did. */
export async function bookDiff(session: Session, folder: string, days: readonly [string, string], options: BetweenOptions): Promise<ExitStatus> {
  const target = targetOf(session, options, DOCUMENT_ENDINGS, '.txt');
  const { old, now, changes } = await between(session, folder, days, options.by);
  if (session.json)
    printResult(session, 'comparison', comparisonJson(compare(old.replay.last, now.replay.last), { by: options.by, typography: true }), now.diagnostics);
  else if (target?.path !== null) session.print(changes.units.some(isChange) ? redlineText(changes, session) : wordsIn(session.language).comparison.noArticle);
  if (target !== null) deliver(session, [{ target, content: await changesFile(session, changes, {}, target.ending) }]);
  return changes.units.some(isChange) ? EXIT.faults : EXIT.done;
}

/** `book table DIR DAY DAY`: the texts in force on two days side by side. */
export async function bookTable(session: Session, folder: string, days: readonly [string, string], options: BetweenOptions): Promise<ExitStatus> {
  const target = targetOf(session, options, DOCUMENT_ENDINGS, '.txt');
  const { changes, now } = await between(session, folder, days, options.by);
  const table = comparisonTable(changes);
  const items = options.items === true && changes.decisions.length > 0;
  const document = tableDocument([table], { language: session.language, items, unchanged: false, substance: false });
  if (session.json) printResult(session, 'table', { tables: [tableJson(table, isChangedRow, false)] }, now.diagnostics);
  if (target !== null) deliver(session, [{ target, content: await documentFile(document, target.ending) }]);
  else if (!session.json) {
    const { textOf } = await import('../../../render/formats/text.ts');
    session.print(textOf(document, session.columns));
  }
  return EXIT.done;
}

interface Between {
  readonly old: Version;
  readonly now: Version;
  readonly changes: Changes;
}

/**
 * The texts of two days and what changed between them: by the decisions that came into force in between, or, where the later text was not made from the earlier
 * one (an item that waited), by comparing them.
 */
async function between(session: Session, folder: string, [from, to]: readonly [string, string], by: Grain): Promise<Between> {
  const [first, last] = [dayNamed(session, from), dayNamed(session, to)];
  const book = await loadBook(session, folder);
  const [old, now] = [versionFor(session, book, first), versionFor(session, book, last)];
  const chain = follows(old.replay, now.replay) ? now.replay.stages.slice(old.replay.stages.length) : [];
  const made =
    chain.length === 0
      ? null
      : changesOfChain(
          chain.map(({ amendment }) => amendment),
          { by },
        );
  return { old, now, changes: made ?? changesBetween(compare(old.replay.last, now.replay.last), { by, typography: true }) };
}

/** Whether a text was made from another by further decisions. */
function follows(old: Replay, now: Replay): boolean {
  return (
    old.stages.length < now.stages.length && old.stages.every(({ at, decision }, i) => now.stages[i]?.at === at && sameItems(decision, now.stages[i]?.decision))
  );
}

function sameItems(one: Replay['stages'][number]['decision'], other: Replay['stages'][number]['decision'] | undefined): boolean {
  const numbers = (decision: typeof one): string => decision.parts.flatMap(({ items }) => items.map(({ number }) => number)).join(' ');
  return other !== undefined && numbers(one) === numbers(other);
}

function isChange({ status, moved, renumbered }: Changes['units'][number]): boolean {
  return status !== 'same' || moved || renumbered;
}

import { amend } from '../amend/amend.ts';
import type { Amendment } from '../amend/types.ts';
import type { Decision, NonTextual } from '../decision/operation.ts';
import { wordedAgain } from '../decision/print/proof.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import type { Entry } from './body.ts';
import { framed } from './frame.ts';
import { numbered } from './numbering.ts';
import { givesText } from './printed.ts';
import type { DraftOptions } from './types.ts';

/** A decision as its wording was read again, and what applying it to the old version gave. */
export interface Trial {
  readonly decision: Decision;
  readonly text: string;
  readonly amendment: Amendment | null;
  /** The unit that each item is about, by the number of the item. */
  readonly items: ReadonlyMap<string, NodeId>;
  /** Items whose wording is not read as it was meant. */
  readonly misread: readonly string[];
  /** What reading and applying the wording found wrong. */
  readonly errors: readonly Diagnostic[];
  /** Some article moves by its new number alone. */
  readonly byNumber: boolean;
}

/** Words the items as a decision, reads the wording, and applies it. */
export function tryOut(entries: readonly Entry[], old: StatuteIndex, renumbers: NonTextual['renumbers'], options: DraftOptions): Trial {
  const drafted = framed(old.statute, entries, renumbers, options);
  const law = options.form === 'amendment' ? lawOf(old.statute) : '';
  const { text, read: decision, misread, diagnostics } = wordedAgain(drafted, { quoting: options.quoting, law }, 'draft');
  const items = new Map(numbered(entries, options.form).flatMap(({ number, entry }) => (entry === null ? [] : [[number, entry.site] as const])));
  const { amendment, diagnostics: found } = amend(old.statute, decision);
  const errors = [...diagnostics, ...found].filter(isError);
  return { decision, text, amendment, items, misread: misread.map(({ number }) => number), errors, byNumber: entries.some((entry) => entry.byNumber) };
}

/** Whether a trial gave the new version. */
export function gives({ amendment, misread, errors }: Trial, now: Statute): boolean {
  if (amendment === null || misread.length > 0 || errors.length > 0 || amendment.outcomes.some((o) => o.status === 'failed')) return false;
  return givesText(amendment.after, now);
}

/** 刑法, 宪法: how a 修正案 names its statute in every item. */
function lawOf(statute: Statute): string {
  return /(?:刑法|宪法)(?:（[0-9]{4}年?）)?$/.exec(titleOf(statute))?.[0]?.slice(0, 2) ?? '';
}

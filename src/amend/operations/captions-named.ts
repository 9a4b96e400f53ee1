import type { Operation } from '../../decision/operation.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { captionOf, withoutBrackets } from '../../statute/caption.ts';
import { fold } from '../../text/fold.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { inBracketsOf } from '../captions.ts';
import { articleKey } from '../numbers/stated.ts';
import type { PlanContext, Planned } from '../plan.ts';
import type { Edit } from '../types.ts';

/** 第三条（管理部门）, 改为第四条（主管部门）: an article with its caption. */
const NAMED = new RegExp(
  `(为)?第([${NUMERAL_CHARACTERS}0-9]{1,7})条(?:之([${NUMERAL_CHARACTERS}]{1,3}))?[（【]((?!原|新|现|修改|修订|调整|即|含|包括|除|以下|关于|见)[\\u4e00-\\u9fff、]{2,24})[）】]`,
  'g',
);

/** What a clause calls the articles it names, by their numbers: of the text in force, and as they are to be. */
interface Named {
  readonly old: ReadonlyMap<string, string>;
  readonly new: ReadonlyMap<string, string>;
}

/** A clause is read once, however many operations it orders. */
const read = new WeakMap<Passage, Named>();

/**
 * Captions that a clause names with the articles it is about, compared with those that stand there: another one is told (A083). A new number with another
 * caption than the old one, which is named rightly, changes it: 将第三条（管理部门）改为第四条（主管部门）.
 */
export function withCaptionsNamed(plan: Planned, operation: Operation, { index }: PlanContext): Planned {
  const named = namedIn(operation.clause);
  if (named.old.size === 0) return plan;
  const edits: Edit[] = [];
  const notes: Diagnostic[] = [];
  const targets = 'target' in operation ? [operation.target] : 'targets' in operation ? operation.targets : [];
  for (const key of new Set(targets.map(articleIn).filter((key) => key !== null))) {
    const called = named.old.get(key);
    const article = index.articles.get(key)?.[0];
    const caption = called === undefined || article === undefined ? null : captionOf(article);
    if (called === undefined || article === undefined || caption === null) continue;
    const own = withoutBrackets(caption.text);
    const { node, text } = caption;
    const made = operation.kind === 'renumber' ? named.new.get(articleIn(operation.to) ?? '') : undefined;
    if (fold(own) !== fold(called)) {
      const address = formatAddress({ steps: [{ level: 'article', ...article.ordinal }] });
      notes.push(diagnose('A083', placeOf(operation.clause), { address, caption: own, named: called }));
    } else if (made !== undefined && fold(made) !== fold(own))
      edits.push({ kind: 'text', node, start: 0, end: text.length, text: inBracketsOf(text, made), cause: { type: 'operation', operation } });
  }
  return { ...plan, edits: [...plan.edits, ...edits], notes: [...plan.notes, ...notes] };
}

function articleIn(address: Address): string | null {
  const step = stepAt(address, 'article');
  return step === undefined || address.numbering === 'new' ? null : articleKey(step);
}

function namedIn(clause: Passage): Named {
  const known = read.get(clause);
  if (known !== undefined) return known;
  const named = { old: new Map<string, string>(), new: new Map<string, string>() };
  // New text has captions of its own.
  for (const [, becomes, numeral = '', suffix, caption = ''] of clause.text.replace(/“[^”]*(?:”|$)/g, '“”').matchAll(NAMED)) {
    const key = articleKey({ number: parseNumeral(numeral) ?? 0, suffix: suffix === undefined ? 0 : (parseNumeral(suffix) ?? 0) });
    (becomes === undefined ? named.old : named.new).set(key, caption);
  }
  read.set(clause, named);
  return named;
}

import type { Decision, Operation } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { traceReferences } from '../../reference/index.ts';
import { type Address, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { Statute } from '../../statute/types.ts';
import { articlesOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { operationsOf, unquoted } from '../written.ts';

/**
 * L19. Of an article with one 款 that is not named: 第七条第二项, not 第七条第一款第二项 (最高人民法院 1956-12-22). In a statute the references to it, in a decision
 * the addresses in the statute that it amends and what its new text cites. An article to which 款 come, or from which they go, has had or will have several.
 */
export const soleParagraph: Rule = {
  id: 'L19',
  source: 'court-1956',
  scopes: ['statute', 'decision+base'],
  codes: ['C029'],
  run: (subject) => (subject.kind === 'statute' ? cited(subject.statute) : addressed(subject)),
};

/** The articles that have one 款 only, by their address. */
function withOneParagraph(statute: Statute): ReadonlySet<string> {
  const articles = articlesOf(statute).filter(({ paragraphs }) => paragraphs.length === 1);
  return new Set(articles.map(({ ordinal }) => keyOf({ steps: [{ level: 'article', ...ordinal }] })));
}

function keyOf(address: Address): string {
  const article = stepAt(address, 'article');
  return article === undefined ? '' : formatAddress({ steps: [article] });
}

function namesFirst(address: Address): boolean {
  const [, second] = address.steps.filter(({ level }) => level === 'article' || level === 'paragraph');
  return second?.level === 'paragraph' && second.number === 1;
}

function cited(statute: Statute, written: (reference: ReturnType<typeof traceReferences>[number]) => boolean = () => true): readonly Diagnostic[] {
  const sole = withOneParagraph(statute);
  return traceReferences(statute).flatMap((traced) => {
    const { state, target, reference, passage } = traced;
    if (state !== 'found' || target === null || reference.scope !== 'own' || !namesFirst(target) || !sole.has(keyOf(target)) || !written(traced)) return [];
    const { start, end } = reference;
    const words = passage.text.slice(start, end);
    return words.includes('第一款') ? [diagnose('C029', placeOf(passage, start, end), { words, article: keyOf(target) })] : [];
  });
}

function addressed(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision' || subject.amendment === null) return [];
  const { base, after, decision } = subject.amendment;
  const [before, now] = [withOneParagraph(base), withOneParagraph(after)];
  const source = decision.title.origin?.source;
  return [
    ...operationsOf(partOf(decision, subject.amendment.part)).flatMap((operation) => {
      const at = unquoted(operation.clause).text.indexOf('第一款');
      const [target, ...more] = targetsOf(operation);
      if (at < 0 || target === undefined || more.length > 0 || !namesFirst(target) || !before.has(keyOf(target))) return [];
      const to = subject.amendment?.map.entries.find(({ from }) => formatAddress(from) === keyOf(target))?.to ?? null;
      if (to === null || !now.has(formatAddress(to))) return [];
      return [diagnose('C029', placeOf(operation.clause, at, at + 3), { words: '第一款', article: keyOf(target) })];
    }),
    ...cited(after, ({ passage }) => passage.origin?.source === source),
  ];
}

function partOf(decision: Decision, part: Decision['parts'][number]): Decision {
  return { ...decision, parts: [part] };
}

/** What a clause changes where it stands. */
function targetsOf(operation: Operation): readonly Address[] {
  switch (operation.kind) {
    case 'replace':
    case 'restate':
      return [operation.target];
    case 'replace-text':
    case 'insert-text':
    case 'delete-text':
    case 'delete':
      return operation.targets;
    case 'insert':
      return operation.within === null ? [] : [operation.within];
    default:
      return [];
  }
}

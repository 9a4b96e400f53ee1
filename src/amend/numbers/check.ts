import type { Insert, Move, Operation, Split } from '../../decision/operation.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, lastStep, makeStep, parentAddress, type Step, sameStep, stepAt } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import { readLabel } from '../../statute/label.ts';
import { isInside, locate, type StatuteIndex } from '../../statute/locate.ts';
import type { Article, NodeId, StatuteNode } from '../../statute/types.ts';
import { articlesOf, type Visit } from '../../statute/walk.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { placeOf } from '../../text/passage.ts';
import { Edits, operationOf } from '../edits.ts';
import type { Edit, InsertEdit, MoveEdit } from '../types.ts';
import { misincluded, misnested, misplacedDivision, swallowed, undescribed } from './check-divisions.ts';
import type { Consequence, Fault } from './consequences.ts';
import { quotedNumbers } from './stated.ts';

/** A stated number that counting does not give; `scope` says what is counted together, so that one slip is told once. */
export interface Misnumbered extends Fault, Consequence {
  readonly operation: Operation;
  readonly scope: string;
}

/**
 * The new numbers that operations state (作为第二款, 调整为第四项, 作为第二十四条) against those that counting gives (docs/semantics.md#stated-numbers): each
 * mismatch names both.
 */
export function misnumbered(operations: readonly Operation[], edits: Edits, after: StatuteIndex, base: StatuteIndex): readonly Misnumbered[] {
  const faults: Misnumbered[] = [];
  const quotedNumber = quotedNumbers(operations, base);
  const check = (operation: Operation, id: NodeId | undefined, stated: Address | undefined): void => {
    if (stated === undefined) return;
    const visit = id === undefined ? undefined : after.visits.get(id);
    const counted = visit?.address;
    const { node } = visit ?? {};
    if (node?.type === 'article' && (after.articles.get(`${node.ordinal.number}/${node.ordinal.suffix}`)?.length ?? 0) > 1) {
      faults.push({
        operation,
        scope: 'articles',
        stated: formatAddress(stated),
        counted: '',
        diagnostic: diagnose('A032', placeOf(operation.clause), { address: formatAddress(stated) }),
      });
      return;
    }
    if (counted !== undefined && agrees(stated, counted) && !inAnotherArticle(operation, stated, counted, articleBefore(visit, base))) return;
    const step = counted && lastStep(counted);
    const params = {
      stated: formatAddress(stated),
      counted: step === undefined ? '' : counted && stated.steps.length > 1 ? formatAddress(counted) : formatStep(step),
    };
    faults.push({ operation, scope: scopeOf(visit, stated), ...params, diagnostic: diagnose('A007', placeOf(operation.clause), params) });
  };
  const checkExists = (operation: Operation, stated: Address): void => {
    const located = locate(after, stated);
    check(operation, located.found ? located.visit.node.id : undefined, stated);
  };
  /** 增加一章，…包括第三十七条至第四十五条: the articles named stand in the new division. */
  const checkHeld = (operation: Operation, division: StatuteNode | undefined, stated: Address): void => {
    const located = locate(after, stated);
    if (division?.type !== 'division' || !located.found || isInside(after, located.visit.node.id, new Set([division.id]))) return;
    const held = after.visits.get(division.id)?.address.steps ?? [];
    const around = after.visits.get(located.visit.parent)?.address.steps ?? [];
    const params = { stated: formatAddress({ steps: [...held, ...stated.steps] }), counted: formatAddress({ steps: [...around, ...stated.steps] }) };
    faults.push({ operation, scope: 'articles', ...params, diagnostic: diagnose('A007', placeOf(operation.clause), params) });
  };
  /** 第六章第二节增加一条，作为第三十条: a division that is there, before or after, and holds the article. */
  const checkWithin = (operation: Insert, article: StatuteNode | undefined): void => {
    const { within } = operation;
    const last = within === null ? undefined : lastStep(within);
    if (within === null || last === undefined || depthOf(last.level) >= depthOf('article') || last.number < 1 || article?.type !== 'article') return;
    const holders = [within.numbering === 'new' ? null : locate(base, within), locate(after, within)].flatMap((one) =>
      one?.found ? [one.visit.node.id, edits.merged.get(one.visit.node.id) ?? one.visit.node.id] : [],
    );
    if (holders.some((id) => isInside(after, article.id, new Set([id])))) return;
    const step = stepAt(after.visits.get(article.id)?.address ?? { steps: [] }, 'article');
    const around = after.visits.get(after.visits.get(article.id)?.parent ?? '')?.address.steps ?? [];
    const params = {
      stated: formatAddress({ steps: [...within.steps, ...(step ? [step] : [])] }),
      counted: formatAddress({ steps: [...around, ...(step ? [step] : [])] }),
    };
    const absent = diagnose('A028', placeOf(operation.clause), { address: formatAddress({ steps: within.steps }), have: '', within: '' });
    faults.push({ operation, scope: 'articles', ...params, diagnostic: holders.length === 0 ? absent : diagnose('A007', placeOf(operation.clause), params) });
  };
  for (const operation of operations) {
    const own = new Edits(edits.byOperation.get(operation) ?? []);
    const [arrived] = own.ofKind('insert');
    const inserted = own.ofKind('insert').flatMap((e) => e.nodes);
    const [moved] = own.ofKind('move');
    const [rewritten] = own.ofKind('rewrite');
    switch (operation.kind) {
      case 'insert':
        if (own.annexes.size > 0 || operation.level === 'row') break;
        checkWithin(operation, inserted[0]);
        for (const [i, stated] of operation.as.entries()) check(operation, inserted[i]?.id, stated);
        // The labels quoted state numbers too, in a new division and where the clause states none.
        for (const article of inserted.flatMap((node) => labelledIn(node, operation))) {
          const { number, suffix } = article.ordinal;
          if (number > 0) check(operation, article.id, { steps: [{ level: 'article', number, suffix }] });
        }
        for (const { as } of operation.contents) {
          for (const stated of as.filter((a) => a.steps.length === 1)) checkExists(operation, stated);
          for (const stated of as.filter((a) => lastStep(a)?.level === 'article')) checkHeld(operation, inserted[0], stated);
        }
        break;
      case 'move':
        if (moved?.divisions === true) for (const id of moved.nodes) faults.push(...misnested(operation, id, after));
        if (moved?.divisions === true) faults.push(...swallowed(operation, after.visits.get(moved.nodes[0] ?? '')?.parent, after));
        // 末句单独作为一款，作为第二款: the 款 that it becomes is new.
        if (operation.to !== null && moved === undefined && operation.targets.some((t) => t.sentences !== undefined || t.segment !== undefined)) {
          check(operation, arrived?.nodes[0]?.id, operation.to);
        } else if (operation.to !== null && moved?.divisions === true) faults.push(...misplacedDivision(operation, moved.nodes[0], operation.to, after));
        else if (operation.to !== null) check(operation, firstOf(operation, base, after) ?? bearerOf(operation.to, moved, arrived), operation.to);
        break;
      case 'split': {
        const numbers = splitNumbers(operation);
        const split = locate(base, operation.target);
        const division = split.found && split.visit.node.type === 'division' ? split.visit.node.id : null;
        check(operation, division ?? rewritten?.node, numbers[0]);
        if (division !== null) faults.push(...undescribed(operation, [division, ...inserted.map((node) => node.id)], after));
        for (const [i, stated] of numbers.slice(1).entries()) {
          const node = inserted[i] ?? rewritten?.nodes[i + 1];
          check(operation, node?.id, stated);
        }
        break;
      }
      case 'renumber': {
        const located = locate(base, operation.target);
        if (located.found) check(operation, located.visit.node.id, operation.to);
        break;
      }
      case 'include':
        faults.push(...misincluded(operation, base, after));
        break;
      case 'replace': {
        const quoted = quotedNumber(operation);
        if (quoted !== null && rewritten !== undefined) check(operation, rewritten.node, quoted);
        break;
      }
      case 'delete':
        // 删去第五章章名: what it held joins the chapter before.
        for (const edit of own.ofKind('move')) faults.push(...swallowed(operation, edit.parent, after));
        break;
      case 'merge':
        for (const edit of own.ofKind('move')) faults.push(...swallowed(operation, edit.parent, after));
        if (operation.as !== null) check(operation, rewritten?.node ?? arrived?.nodes[0]?.id ?? moved?.shell?.id ?? moved?.parent, operation.as);
        break;
      default:
    }
  }
  return faults;
}

/**
 * Whether the articles stand in the order that their numbers give them: a division that comes where its articles cannot stand together takes
 * them out of it. Gives the clause that brings the first article which does not stand in its place.
 */
export function misordered(order: readonly NodeId[], edits: Edits, after: StatuteIndex): readonly Misnumbered[] {
  const standing = articlesOf(after.statute).map((article) => article.id);
  const at = order.findIndex((id, i) => standing[i] !== id);
  if (at < 0) return [];
  const concerned = new Set([order[at], standing[at]]);
  const brings = (edit: Edit): boolean =>
    edit.kind === 'move'
      ? edit.nodes.some((id) => concerned.has(id)) || (edit.shell !== null && concerned.has(edit.shell.id))
      : edit.kind === 'insert' && edit.nodes.some((node) => concerned.has(node.id) || node.type === 'division');
  const orderedBy = (found: (edit: Edit) => boolean): Operation | undefined => edits.all.flatMap((edit) => (found(edit) ? (operationOf(edit) ?? []) : []))[0];
  const operation = orderedBy(brings) ?? orderedBy((edit) => edit.kind === 'move' && edit.divisions === true);
  if (operation === undefined) throw new Error(`order: ${order[at]} does not stand at its number`);
  const counted = formatAddress(after.visits.get(order[at] ?? '')?.address ?? { steps: [] });
  const stated = formatAddress({ steps: [{ level: 'article', number: at + 1, suffix: 0 }] });
  const params = { stated, counted };
  return [{ operation, scope: 'articles', ...params, diagnostic: diagnose('A007', placeOf(operation.clause), params) }];
}

/** What is counted together: all articles, all divisions of a level, or one list. */
function scopeOf(visit: Visit | undefined, stated: Address): string {
  const level = lastStep(stated)?.level ?? 'article';
  if (depthOf(level) < depthOf('article')) return level;
  return level === 'article' ? 'articles' : (visit?.parent ?? formatAddress(parentAddress(stated)));
}

/** The articles that brought a label of their own, not checked by the number stated for them. */
function labelledIn(node: StatuteNode, { as }: Insert): readonly Article[] {
  if (node.type === 'division') return articlesOf({ body: [node] });
  return node.type === 'article' && as.length === 0 ? [node] : [];
}

/** The numbers of the pieces, stated or else quoted as labels (改为两条，修改为：“第二条……“第三条……). */
function splitNumbers({ as, text }: Split): readonly Address[] {
  if (as.length > 0) return as;
  const labels = text.lines.map((line) => readLabel(line.text)).filter((label) => label?.kind === 'article');
  return labels.map((label) => ({ steps: label === null ? [] : [{ level: 'article' as const, ...label.ordinal }] }));
}

/** What arrived under a number: the article, or the 款 of it where the number is one of a 款 (第二款作为第三条第一款). */
function bearerOf(to: Address, moved: MoveEdit | undefined, arrived: InsertEdit | undefined): NodeId | undefined {
  const paragraph = lastStep(to)?.level === 'paragraph';
  if (moved !== undefined) return paragraph ? moved.nodes[0] : (moved.shell?.id ?? moved.nodes[0]);
  const [node] = arrived?.nodes ?? [];
  return paragraph && node?.type === 'article' ? node.paragraphs[0]?.id : node?.id;
}

/** The unit that is to bear a number one level below the one named: the first 款 of an article that becomes 第四十五条第一款 and stays an article. */
function firstOf({ targets, to }: Move, base: StatuteIndex, after: StatuteIndex): NodeId | undefined {
  const [target] = targets;
  const located = target === undefined || to === null || lastStep(to)?.level !== 'paragraph' ? null : locate(base, target);
  const node = located?.found ? located.visit.node : undefined;
  if (node?.type !== 'article' || node.paragraphs[0] === undefined) return undefined;
  return after.visits.get(node.paragraphs[0].id)?.parent === node.id ? node.paragraphs[0].id : undefined;
}

/**
 * Whether a unit bears the number stated. Below 条 only the last level is new (在第四十二条增加一款，作为第二款 names 第四十二条 by its
 * base number); the unit must be of the level stated.
 */
function agrees(stated: Address, counted: Address): boolean {
  const last = lastStep(stated);
  return last !== undefined && sameStep(last, lastStep(counted));
}

/** 在第五条增加一款，作为第九条第二款: whether a clause itself writes the number of an article that the unit stands in neither before nor after. */
function inAnotherArticle({ clause }: Operation, stated: Address, counted: Address, before: Step | undefined): boolean {
  const [article, now] = [stepAt(stated, 'article'), stepAt(counted, 'article')];
  if (article === undefined || now === undefined || sameStep(article, now) || sameStep(article, before)) return false;
  return [...clause.text.matchAll(ARTICLE)].some(([, numeral = '', suffix]) => sameStep(article, makeStep('条', numeral, suffix ?? null) ?? undefined));
}

const ARTICLE = new RegExp(`第([${NUMERAL_CHARACTERS}]+|[0-9]+)条(?:之([${NUMERAL_CHARACTERS}]+))?`, 'g');

/** The number that the article of a unit bears in the text in force; undefined for a new article. */
function articleBefore(visit: Visit | undefined, base: StatuteIndex): Step | undefined {
  const article = visit?.article ?? null;
  const before = article === null ? undefined : base.visits.get(article.id)?.address;
  return before && stepAt(before, 'article');
}

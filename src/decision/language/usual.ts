import { unitOf } from '../../statute/address.ts';
import { formatNumeral } from '../../text/numeral.ts';
import type { ParsedClause, WrittenAddress } from './written.ts';

/** A clause with more texts than this has no short wording. */
const MOST_SHOWN = 20;

/** A number that no statute reaches, where the clause names no place. */
export const SOME_ARTICLE = '第九千九百九十九条';

/**
 * A clause in the wording that is usual for it, places as they are written, quotations as “……”; '' where it lacks its place, null where none is short. `text` is the wording that
 * the clause was read from.
 */
export function usualWording(clause: ParsedClause, text: string): string | null {
  const units = (addresses: readonly WrittenAddress[]): string => addresses.map(({ range }) => text.slice(range.start, range.end)).join('、');
  const inside = (addresses: readonly WrittenAddress[]): string => (addresses.length === 0 ? '' : `${units(addresses)}中的`);
  switch (clause.kind) {
    case 'replace':
    case 'replace-whole':
    case 'restate':
      return clause.targets.length === 0 ? '' : `将${units(clause.targets)}修改为：${quotes(Math.max(1, clause.targets.length))}`;
    case 'replace-text':
    case 'replace-everywhere': {
      const place = clause.kind === 'replace-everywhere' ? '有关条款中的' : inside(clause.targets);
      const gone = clause.pairs.every((pair) => pair.new === null);
      const many = clause.pairs.length;
      if (gone) return `删去${place}${quotes(many)}`;
      return `将${place}${quotes(many)}${many > 1 ? '分别' : ''}修改为${quotes(many)}`;
    }
    case 'delete':
      return `删去${units(clause.targets)}`;
    case 'delete-text':
      return `删去${inside(clause.targets)}${quotes(clause.quotes.length)}`;
    case 'insert-text':
      return `在${inside(clause.targets)}“……”${clause.position === 'after' ? '后' : '前'}增加“……”`;
    case 'insert-between':
      return `在${inside(clause.targets)}“……”与“……”之间增加“……”`;
    case 'add-words':
      return clause.targets.length === 0 ? `在${SOME_ARTICLE}增加一款：“……”` : `在${units(clause.targets)}${SIDE[clause.place]}增加：“……”`;
    case 'insert': {
      if (clause.heading !== null || clause.contents.length > 0 || clause.count > MOST_SHOWN) return null;
      const place = clause.after ?? clause.before ?? clause.within;
      const where = place === null ? '' : `在${units([place])}${clause.after !== null ? '后' : clause.before !== null ? '前' : ''}`;
      const as = clause.as.length === 0 ? '' : `，作为${units(clause.as)}`;
      return `${where}增加${counted(clause.count)}${unitOf(clause.level)}${as}：${quotes(clause.count)}`;
    }
    case 'renumber':
      return clause.targets.length === 0 ? '' : `将${units(clause.targets)}改为${units(clause.to)}${clause.text === null ? '' : '，修改为：“……”'}`;
    case 'merge':
      if (clause.into !== null) return `将${units(clause.targets)}并入${units([clause.into])}`;
      return `将${units(clause.targets)}合并${clause.as === null ? '，修改为' : `，作为${units([clause.as])}`}：“……”`;
    case 'split':
      if (clause.count > MOST_SHOWN) return null;
      return `将${units(clause.targets)}分为${counted(clause.count)}${unitOf(clause.level)}：${quotes(clause.count)}`;
    case 'move':
      return `将${units(clause.targets)}移至${units([clause.place])}${SIDE[clause.position]}`;
    case 'swap':
      return `将${units(clause.targets)}对调`;
    default:
      return null;
  }
}

const SIDE = { within: '', after: '之后', before: '之前' } as const;

function quotes(count: number): string {
  return '“……”'.repeat(count);
}

function counted(count: number): string {
  return count === 2 ? '两' : formatNumeral(count);
}

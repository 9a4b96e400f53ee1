import type { Operation, Quote } from '../../../src/decision/operation.ts';
import { type Address, depthOf, lastStep } from '../../../src/statute/address.ts';
import { formatAddress } from '../../../src/statute/address-text.ts';
import type { Level } from '../../../src/statute/types.ts';

const UNIT: Readonly<Record<Level, string>> = {
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  portion: '部分',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
};

/**
 * What operations mean, a line for each place and each pair of words, so that shapes that come to the same compare equal:
 * `replace 第五条 「…」` `replace-text 第五条 甲→乙` `insert-text 第五条 甲|后 乙` `insert-text 第五条第二款末尾 乙` `delete 第五条`
 * `delete-text 第五条 甲` `everywhere but 第五条 甲→乙` `insert 款×1 in 第五条 → 第五条第二款 「…」` `renumber 第五条→第六条`
 * `move 第八条第三款→第九条` (its new text is a `replace`) `merge A、B→C 「…」` `split A→B、C 「…」` `swap A、B` `restate A 「…」`.
 * 原 is not said (an address is base anyway); an inserted 款 or 项 counts in the article that receives it, whichever number that article has.
 */
export function meaningOf(operations: readonly Operation[]): readonly string[] {
  return operations.flatMap(lines);
}

function lines(operation: Operation): readonly string[] {
  const { kind } = operation;
  switch (kind) {
    case 'replace': {
      const { target, old, text, adds } = operation;
      if (old !== null && old.lines.length === 1) return [`replace-text ${place(target)} ${words(old)}→${words(text)}`];
      return [
        `replace ${place(target)} ${old === null ? '' : `${block(old)}→`}${target.part === 'title' ? named(text) : block(text)}${adds.length > 0 ? ` adds ${places(adds)}` : ''}`,
      ];
    }
    case 'restate':
      return [`restate ${place(operation.target)} ${block(operation.text)}`];
    case 'delete':
      return operation.targets.map((target) => `delete ${place(target)}`);
    case 'delete-text':
      return operation.targets.flatMap((target) => operation.quotes.map((quote) => `delete-text ${place(target)} ${words(quote)}`));
    case 'replace-text':
      return operation.targets.flatMap((target) => operation.pairs.map((pair) => `replace-text ${place(target)} ${words(pair.old)}→${words(pair.new)}`));
    case 'replace-everywhere': {
      const but = operation.except.length > 0 ? `but ${places(operation.except)} ` : '';
      return operation.pairs.map((pair) => `everywhere ${but}${words(pair.old)}→${words(pair.new)}`);
    }
    case 'insert-text':
      return operation.targets.map((target) => {
        const { edge: _edge, ...inside } = target;
        const side = operation.position === 'after' ? '后' : '前';
        if (operation.anchor !== null) return `insert-text ${place(target)} ${words(operation.anchor)}|${side} ${words(operation.text)}`;
        return `insert-text ${place(inside)}${side === '后' ? '末尾' : '开始部分'} ${words(operation.text)}`;
      });
    case 'insert':
      return [insertion(operation)];
    case 'renumber':
      return [`renumber ${place(operation.target)}→${place(inChapter(operation.to, operation.target))}`];
    case 'move': {
      const { targets, to, after, before, within, text } = operation;
      const moved = `move ${places(targets)}${to === null ? '' : `→${place(to)}`}${beside({ after, before, within })}`;
      return text === null ? [moved] : [moved, ...targets.map((target) => `replace ${place(target)} ${block(text)}`)];
    }
    case 'include':
      return [`include ${place(operation.target)} holding ${places(operation.articles)}`];
    case 'swap':
      return [`swap ${places(operation.targets)}`];
    case 'merge': {
      const { targets, as, into, text } = operation;
      return [
        `merge ${places(targets)}${as === null ? '' : `→${place(as)}`}${into === null ? '' : ` into ${place(into)}`}${text === null ? '' : ` ${block(text)}`}`,
      ];
    }
    case 'split': {
      const { target, count, as, text } = operation;
      return [`split ${place(target)}${as.length > 0 ? `→${places(as)}` : `×${count}`} ${block(text)}`];
    }
    case 'non-textual':
      return operation.what === 'introduction' ? [] : [`${operation.what}`];
  }
}

function insertion({ level, count, within, after, before, as, heading, contents, text }: Extract<Operation, { kind: 'insert' }>): string {
  const [first] = as;
  if (level === 'row') return `insert rows×${count}`;
  const inArticle = depthOf(level) > depthOf('article');
  const outer = (address: Address): Address => ({ steps: address.steps.filter((step) => depthOf(step.level) < depthOf(level)) });
  const receiver = inArticle ? (within ?? after ?? before ?? first ?? null) : within;
  const parent = receiver === null ? null : outer(receiver);
  const stated = as.map((address) => {
    const own = lastStep(address);
    return inArticle && own !== undefined ? { steps: [...(parent?.steps ?? []), own] } : parent === null ? address : inChapter(address, parent);
  });
  const held = contents.flatMap((content) => content.as);
  return [
    `insert ${UNIT[level]}×${count}${parent === null ? '' : ` in ${place(parent)}`}${beside({ after, before, within: null })}`,
    `${stated.length > 0 ? ` → ${places(stated)}` : ''}${heading === null ? '' : `“${words(heading)}”`}${held.length > 0 ? ` holding ${places(held)}` : ''}`,
    text.lines.length > 0 ? ` ${block(text)}` : '',
  ].join('');
}

/** A section stated by its number alone stands in the chapter of the other address. */
function inChapter(stated: Address, beside: Address): Address {
  const chapters = beside.steps.filter((step) => depthOf(step.level) < depthOf('section'));
  return stated.steps[0]?.level === 'section' ? { ...stated, steps: [...chapters, ...stated.steps] } : stated;
}

function place({ numbering, ...address }: Address): string {
  return formatAddress(numbering === 'new' ? { ...address, numbering } : address);
}

function places(addresses: readonly Address[]): string {
  return addresses.map(place).join('、');
}

function beside({ after, before, within }: Readonly<Record<'after' | 'before' | 'within', Address | null>>): string {
  return `${after === null ? '' : ` after ${place(after)}`}${before === null ? '' : ` before ${place(before)}`}${within === null ? '' : ` in ${place(within)}`}`;
}

/** Inner quotation marks of one shape: which is printed depends on the outer ones. */
function plain(text: string): string {
  return text
    .replace(/[‘「『]/g, '“')
    .replace(/[’」』]/g, '”')
    .trim();
}

function words(quote: Quote): string {
  return quote.lines.map((line) => plain(line.text)).join('／');
}

function block(quote: Quote): string {
  return `「${words(quote)}」`;
}

/** The name of a statute without its own marks. */
function named(quote: Quote): string {
  return `「${words(quote).replace(/^《(.*)》$/, '$1')}」`;
}

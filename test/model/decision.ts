import type { Content, Decision, NonTextual, Operation, Quote } from '../../src/decision/operation.ts';
import type { Address, Step } from '../../src/statute/address.ts';
import { built } from '../../src/text/passage.ts';
import type { Order, Place } from './orders.ts';
import { type ModelArticle, numeral } from './statute.ts';

/** The orders of the model as a decision of the program. */
export function decisionOf(title: string, orders: readonly Order[]): Decision {
  const items = orders.map((order, i) => {
    const number = numeral(i + 1);
    const ordered = { item: number, id: number, clause: built(order.kind) };
    return { number, text: built(order.kind), operations: [{ ...ordered, ...operationOf(order) } as Operation] };
  });
  const closing: NonTextual = { kind: 'non-textual', what: 'republication', renumbers: 'all', item: '', id: '', clause: built('') };
  return {
    form: 'decision',
    title: built(`关于修改《${title}》的决定`),
    adoption: null,
    enacting: [],
    parts: [{ instrument: title, header: null, items }],
    closing: [closing],
  };
}

function step(level: Step['level'], number: number): Step {
  return { level, number, suffix: 0 };
}

function address({ article, paragraph, item }: Place): Address {
  const steps = [step('article', article)];
  if (paragraph !== undefined) steps.push(step('paragraph', paragraph));
  if (item !== undefined) steps.push(step('item', item));
  return { steps };
}

function chapter(number: number): Address {
  return { steps: [step('chapter', number)] };
}

function quote(...lines: readonly string[]): Quote {
  return { lines: lines.map((line) => built(line)), place: null };
}

function linesOf({ paragraphs }: ModelArticle, number: number | null): string[] {
  return paragraphs.flatMap(({ text, items }, p) => [
    p === 0 && number !== null ? `第${numeral(number)}条　${text}` : text,
    ...items.map((item, i) => `（${numeral(i + 1)}）${item.text}${i === items.length - 1 ? '。' : '；'}`),
  ]);
}

const NOWHERE = { after: null, before: null };

function operationOf(order: Order): object {
  switch (order.kind) {
    case 'delete':
      return { kind: 'delete', targets: [address(order.at)] };
    case 'delete-chapter':
      return { kind: 'delete', targets: [chapter(order.chapter)] };
    case 'delete-heading':
      return { kind: 'delete', targets: [{ ...chapter(order.chapter), part: 'heading' }] };
    case 'insert-article':
      return insert(
        'article',
        order.chapter === null ? null : chapter(order.chapter),
        { steps: [step('article', order.as)] },
        quote(...linesOf(order.article, null)),
      );
    case 'insert-suffix':
      return insert('article', null, { steps: [{ level: 'article', number: order.behind, suffix: 1 }] }, quote(...linesOf(order.article, null)));
    case 'insert-chapter': {
      const { content, as, first } = order;
      const lines = content.articles.flatMap((article, i) => linesOf(article, first + i));
      return insert('chapter', null, chapter(as), quote(`第${numeral(as)}章　${content.heading}`, ...lines));
    }
    case 'insert-paragraph':
      return insert('paragraph', address(order.at), { steps: [...address(order.at).steps, step('paragraph', order.as)] }, quote(order.paragraph.text));
    case 'insert-item':
      return insert(
        'item',
        address(order.at),
        { steps: [...address(order.at).steps, step('item', order.as)] },
        quote(`（${numeral(order.as)}）${order.item.text}；`),
      );
    case 'replace': {
      const lines = order.article !== null ? linesOf(order.article, null) : [order.paragraph?.text ?? order.item?.text ?? ''];
      return { kind: 'replace', target: address(order.at), old: null, text: quote(...lines), adds: [] };
    }
    case 'renumber': {
      const target = address(order.at);
      const last = target.steps[target.steps.length - 1] as Step;
      return { kind: 'renumber', target, to: { steps: [...target.steps.slice(0, -1), { ...last, number: order.to }] } };
    }
    case 'move-article': {
      const within = order.chapter === null ? null : chapter(order.chapter);
      return { kind: 'move', targets: [address(order.at)], to: { steps: [step('article', order.to)] }, ...NOWHERE, within, count: null, text: null };
    }
    case 'article-to-paragraph':
      return {
        kind: 'move',
        targets: [address(order.at)],
        to: { steps: [step('article', order.to), step('paragraph', order.paragraph)] },
        ...NOWHERE,
        within: null,
        count: null,
        text: null,
      };
    case 'paragraph-to-article':
      return { kind: 'move', targets: [address(order.at)], to: { steps: [step('article', order.to)] }, ...NOWHERE, within: null, count: null, text: null };
    case 'merge': {
      const as = order.as === null ? null : { steps: [step('article', order.as)] };
      return { kind: 'merge', targets: order.at.map(address), as, into: null, text: quote(...linesOf(order.article, null)) };
    }
    case 'split': {
      const lines = order.articles.flatMap((article, i) => linesOf(article, order.as[i] as number));
      const as = order.as.map((number) => ({ steps: [step('article', number)] }));
      return { kind: 'split', target: address(order.at), count: order.articles.length, as, text: quote(...lines) };
    }
    case 'words':
      return { kind: 'replace-text', targets: [address(order.at)], pairs: [{ old: quote(order.old), new: quote(order.new) }] };
  }
}

function insert(level: string, within: Address | null, as: Address, text: Quote): object {
  return { kind: 'insert', level, count: 1, within, ...NOWHERE, as: [as], heading: null, contents: [] as readonly Content[], text };
}

import { speaksOfNumbers } from '../language/renumbering.ts';

/** 增加一项：（五）……。第（四）项的句号改为分号。: where, behind new text without marks, the sentences begin that order something; the length of the text where none does. */
export function ordersBehind(text: string, isOrder: (sentence: string) => boolean): number {
  let depth = 0;
  const starts: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const c = text[i];
    if (c === '“') depth++;
    else if (c === '”') depth--;
    else if (c === '。' && depth === 0) starts.push(i + 1);
  }
  let end = text.length;
  for (const start of starts.reverse()) {
    const sentence = text.slice(start, end).trim();
    if (!speaksOfNumbers(sentence) && (!MAY_ORDER_BEHIND.test(sentence) || !isOrder(sentence))) break;
    end = start;
  }
  return end;
}

/** How a sentence begins that may be an order. */
const MAY_ORDER_BEHIND =
  /^(?:同时|并|相应(?:地)?|此外|另外)?，?(?:将|把|在|对|删|原|现|其[后余他]|后面|以后|之后|该[条款项]|标点|文字|第[^，。；：]{1,9}[条款项])/;

/** Where new text without marks ends in a line in which orders may stand behind it. What stands at the end of the line is looked for once, however many texts the line has. */
export class OrdersBehind {
  readonly #find: (text: string) => number;
  /** How long the orders are at the end of the line. */
  #length: number | null = null;

  /** `find`: where the orders begin that stand behind a text (`ordersBehind`). */
  constructor(find: (text: string) => number) {
    this.#find = find;
  }

  /** Where a text ends that goes on to the end of the line: in front of the orders there; behind its first sentence where it begins among them. */
  endOf(text: string): number {
    this.#length ??= text.length - this.#find(text);
    if (this.#length === 0 || this.#length < text.length) return text.length - this.#length;
    const stop = text.indexOf('。');
    return stop < 0 ? text.length : stop + 1;
  }
}

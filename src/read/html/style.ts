import { declarations, rulesOf } from './css.ts';
import { type HtmlNode, walk } from './node.ts';

/** What is declared for an element, by property; the last word of the cascade. */
export type Declarations = ReadonlyMap<string, string>;

/** What the style sheets in a page and the style attributes of its elements declare. */
export interface Styles {
  readonly of: (element: HtmlNode) => Declarations;
  /** What is put in front of the text of an element, or behind it. */
  readonly beside: (element: HtmlNode, where: 'before' | 'after') => Declarations;
  /** Whether there were too many rules for a page of this size to look at all of them. */
  readonly cut: boolean;
}

/** The elements among some that a selector means; none if it is not understood. */
export type Select = (selector: string, among: readonly HtmlNode[]) => readonly HtmlNode[];

/** How many tests of an element by a selector are made at most, and how many looks at another element cost as much as one. */
const TESTS = 2_000_000;
const LOOKS = 20;
const NOTHING: Declarations = new Map();

/** Reads the style sheets of a page but those for print and those that depend on the size of the window. Sheets in other files are not fetched. */
export function stylesOf(root: HtmlNode, select: Select): Styles {
  const sheets: string[] = [];
  const elements: HtmlNode[] = [];
  /** How many children an element has at most. */
  let widest = root.children?.length ?? 0;
  const enter = (element: HtmlNode): void => {
    widest = Math.max(widest, element.children?.length ?? 0);
    if (element.name !== 'style') elements.push(element);
    else if (!/print|\(/i.test(element.attribs?.['media'] ?? '')) sheets.push(element.children?.map((child) => child.data ?? '').join('') ?? '');
  };
  walk(root, { enter, leave: () => {}, text: () => {} });
  const rules = sheets.flatMap(rulesOf).sort((a, b) => a.weight - b.weight);
  const index = indexOf(rules.length === 0 ? [] : elements);
  const found = {
    element: new Map<HtmlNode, Map<string, string>>(),
    before: new Map<HtmlNode, Map<string, string>>(),
    after: new Map<HtmlNode, Map<string, string>>(),
  };
  let tests = 0;
  let cut = false;
  for (const { selector, beside, declared } of rules) {
    const key = keyOf(selector);
    const among = key === null ? elements : (index.get(key) ?? []);
    const cost = among.length * (1 + looksOf(selector, widest, elements.length) / LOOKS);
    if (tests + cost > TESTS) {
      cut = true;
      continue;
    }
    tests += cost;
    for (const element of key === selector.toLowerCase() ? among : select(selector, among)) {
      const into = found[beside ?? 'element'];
      const known = into.get(element) ?? new Map<string, string>();
      for (const [property, value] of declared) known.set(property, value);
      into.set(element, known);
    }
  }
  return {
    of: (element) => {
      const inline = element.attribs?.['style'] ?? '';
      const known = found.element.get(element) ?? NOTHING;
      return inline === '' ? known : new Map([...known, ...declarations(inline)]);
    },
    beside: (element, where) => found[where].get(element) ?? NOTHING,
    cut,
  };
}

/** At how many other elements a test by a selector looks at most: at the children beside an element (`~` for each of them again), or at all that is in it. */
function looksOf(selector: string, siblings: number, elements: number): number {
  const bare = selector.replace(/"[^"]*"|'[^']*'|\[[^[\]]*\]/g, '');
  const count = (pattern: RegExp): number => bare.match(pattern)?.length ?? 0;
  const beside = siblings * count(/\+|:(?:nth|only|first-of|last-of)/gi);
  const again = count(/~/g);
  return beside * siblings ** again + (again > 0 ? siblings ** again : 0) + (elements + siblings) ** count(/:(?:has|i?contains|parent|text)\b/gi) - 1;
}

/** What the last part of a selector asks for first: an id, a class or a name; null if nothing of these. */
function keyOf(selector: string): string | null {
  const last =
    selector
      .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
      .split(/[\s>+~]/)
      .at(-1) ?? '';
  return (/#[\w-]+/.exec(last) ?? /\.[\w-]+/.exec(last) ?? /^[a-z][\w-]*/i.exec(last))?.[0].toLowerCase() ?? null;
}

function indexOf(elements: readonly HtmlNode[]): ReadonlyMap<string, readonly HtmlNode[]> {
  const index = new Map<string, HtmlNode[]>();
  for (const element of elements) {
    const { id = '', class: classes = '' } = element.attribs ?? {};
    const keys = [
      element.name ?? '',
      ...(id === '' ? [] : [`#${id}`]),
      ...new Set(
        classes
          .split(/\s+/)
          .filter((name) => name !== '')
          .map((name) => `.${name}`),
      ),
    ];
    for (const key of keys) {
      const known = index.get(key.toLowerCase());
      if (known === undefined) index.set(key.toLowerCase(), [element]);
      else known.push(element);
    }
  }
  return index;
}

/** What one rule of a style sheet declares for one selector, as far as it is looked at. */
export interface Rule {
  readonly selector: string;
  /** Whether it is about what is put beside the text of the element. */
  readonly beside: 'before' | 'after' | null;
  readonly declared: readonly (readonly [string, string])[];
  /** The place in the cascade but for the order: of two rules the heavier one wins. */
  readonly weight: number;
}

/** Properties that decide whether and how text is shown. */
const LOOKED_AT =
  /^(?:display|visibility|opacity|color|font|font-size|text-decoration|text-decoration-line|list-style|list-style-type|counter-(?:reset|increment|set)|content|vertical-align|position|left|top|right|text-indent|clip|clip-path|width|height|overflow|white-space|border)$/;
/** At-rules whose rules hold for a page on a screen, whatever the size of its window. */
const EVERYWHERE = /^@(?:media\s+(?:only\s+)?(?:screen|all)|layer\b.*|supports\b.*)$/is;
/** What depends on the mouse, on a choice of the user or on a part of the element: not how the page is shown. */
const MOMENTARY = /::|:(?:hover|focus[\w-]*|active|visited|target|checked|disabled|first-line|first-letter)\b/i;

/** The rules of a sheet that declare something that is looked at, a selector each, in their order. */
export function rulesOf(sheet: string): Rule[] {
  const css = sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '').replace(/<!--|-->/g, '');
  const rules: Rule[] = [];
  const open: { readonly head: string; readonly apart: boolean }[] = [];
  let from = 0;
  for (const { 0: mark, index } of css.matchAll(/[{}]|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/g)) {
    if (mark !== '{' && mark !== '}') continue;
    const text = css.slice(from, index);
    from = index + 1;
    if (mark === '{') {
      const head = text.slice(text.lastIndexOf(';') + 1).trim();
      const apart = (open[open.length - 1]?.apart ?? false) || (head.startsWith('@') && !EVERYWHERE.test(head));
      open.push({ head, apart });
      continue;
    }
    const rule = open.pop();
    if (rule === undefined || rule.apart || rule.head.startsWith('@')) continue;
    const declared = declarations(text);
    for (const selector of declared.length === 0 ? [] : selectorsIn(rule.head)) {
      const beside = /::?(before|after)$/i.exec(selector)?.[1]?.toLowerCase() as 'before' | 'after' | undefined;
      const element = selector.replace(/::?(?:before|after)$/i, '') || '*';
      if (!MOMENTARY.test(element)) rules.push({ selector: element, beside: beside ?? null, declared, weight: weightOf(element) });
    }
  }
  return rules;
}

/** What a list of declarations says of the properties that are looked at. */
export function declarations(text: string): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (const [, property = '', value = ''] of text.matchAll(/(?<![\w-])([\w-]+)\s*:\s*((?:"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|[^;"'])*)/g)) {
    const name = property.toLowerCase();
    if (LOOKED_AT.test(name)) found.push([name, value.replace(/!\s*important\s*$/i, '').trim()]);
  }
  return found;
}

/** The selectors of a list: a comma in brackets does not part them. */
function selectorsIn(head: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= head.length; i++) {
    const character = head[i] ?? ',';
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === ',' && (depth <= 0 || i === head.length)) {
      selectors.push(head.slice(from, i).trim());
      from = i + 1;
    }
  }
  return selectors.filter((selector) => selector !== '');
}

/** Ids weigh more than classes, these more than names of elements. */
function weightOf(selector: string): number {
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  return 10_000 * count(/#/g) + 100 * count(/\.[\w-]|\[|(?<!:):(?!:)/g) + count(/(?:^|[\s>+~])[a-z]/gi);
}

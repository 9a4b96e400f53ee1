import { parseSync } from 'oxc-parser';

/** A text in the code that people would read, and its line. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
}

/** Which Chinese a file may hold: none, terms of the law (labels, verbs, titles, patterns of them), or whole texts of the law. */
export type Chinese = 'none' | 'terms' | 'texts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** The longest term of the law, in characters of Han; what is longer, or has a stop in it, is a sentence. */
const LONGEST_TERM = 10;
const HAN = /\p{Script=Han}/u;
/** Two words of English beside each other, one of them no abbreviation; a command line is none (`xiufa apply --json`). */
const ENGLISH = /(?:^|[\s(“‘"'])(?:[A-Za-z’']{4,} [A-Za-z’']{2,}|[A-Za-z’']{2,} [A-Za-z’']{4,})/;
const COMMAND = /^(?:xiufa )?(?:[a-z]+|…)(?: (?:[A-Z]+…?|…))*(?: --[a-z-]+(?: [A-Z]+)?)*$/;
/** What regular expressions are written with, and texts are not. */
const PATTERN = /\(\?|\[[^\]]+\]|\||\\[dsSu]|^\^|\$$/;
const STOP = /[。，；：？！]/;

/**
 * The texts in a TypeScript file that are said to people: string literals and templates with Chinese or with English words. What is no text for people is told by where it stands in the
 * syntax: types and keys, messages of errors (bugs), patterns, lists of terms, what another text is compared with, the tags of markup.
 */
export function sentencesIn(file: string, source: string, chinese: Chinese): readonly Sentence[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const found: Sentence[] = [];
  const visit = (node: unknown, parents: readonly Node[]): void => {
    if (Array.isArray(node)) for (const each of node) visit(each, parents);
    if (!isNode(node) || isNoText(node)) return;
    const text = textOf(node);
    if (text !== null && isSaid(text, node, parents, chinese)) found.push({ line: source.slice(0, node.start).split('\n').length, text });
    for (const [key, value] of Object.entries(node)) if (key !== 'type' && !(key === 'key' && !node['computed'])) visit(value, [...parents, node]);
  };
  visit(program, []);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Types, imports, and what is thrown. */
function isNoText(node: Node): boolean {
  if (node.type === 'ImportDeclaration' || node.type === 'ImportExpression') return true;
  if (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)Expression$/.test(node.type)) return true;
  return node.type === 'NewExpression' && /(?:Error|^RegExp)$/.test(String((node['callee'] as { name?: string }).name));
}

/** The text of a literal or template, what is filled in as …; null for another node. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type !== 'TemplateLiteral') return null;
  return (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked).join('…');
}

function isSaid(raw: string, node: Node, parents: readonly Node[], chinese: Chinese): boolean {
  const text = withoutMarkup(raw);
  const parent = parents[parents.length - 1];
  if (isOfError(parents)) return false;
  if (ENGLISH.test(text) && !COMMAND.test(text) && !isSplit(node, parent) && !isCompared(node, parent)) return true;
  if (!HAN.test(text) || chinese === 'texts') return false;
  if (isBesideEnglish(node, parents)) return true;
  if (chinese === 'none') return !isCompared(node, parent);
  return !PATTERN.test(text) && !isCompared(node, parent) && (STOP.test(text) || (text.match(/\p{Script=Han}/gu) ?? []).length > LONGEST_TERM);
}

/** Text with its tags, or the attributes of a tag, taken out; a whole style sheet or script has none. */
function withoutMarkup(text: string): string {
  return text.replace(/<[^>]*>|^[^<]*">|<[^>]*$/g, ' ');
}

/** What the class of an error hands on to Error. */
function isOfError(parents: readonly Node[]): boolean {
  const called = parents.some((each) => each.type === 'CallExpression' && (each['callee'] as Node).type === 'Super');
  return called && parents.some((each) => /^Class/.test(each.type) && /Error$/.test(String((each['superClass'] as { name?: string } | null)?.name)));
}

/** 'a b c'.split(' '): a list of terms. */
function isSplit(node: Node, parent: Node | undefined): boolean {
  return parent?.type === 'MemberExpression' && parent['object'] === node && (parent['property'] as { name?: string }).name === 'split';
}

/** Whether another text is held against this one. */
function isCompared(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'BinaryExpression') return /^[=!]==?$/.test(String(parent['operator']));
  const callee = parent?.type === 'CallExpression' ? (parent['callee'] as { property?: { name?: string } }) : undefined;
  return (
    (parent?.['arguments'] as readonly Node[] | undefined)?.[0] === node &&
    /^(?:startsWith|endsWith|includes|indexOf|split)$/.test(callee?.property?.name ?? '')
  );
}

/** Whether a text stands in a pair with one in English: { zh, en }, ['错误', 'error'], zh ? '新增' : 'new', phrase(session, '法规', 'statute'). */
function isBesideEnglish(node: Node, parents: readonly Node[]): boolean {
  const parent = parents[parents.length - 1];
  const beside = (others: readonly unknown[]): boolean =>
    others.some((other) => isNode(other) && other !== node && /[A-Za-z]{2}/.test(textOf(other) ?? '') && !HAN.test(textOf(other) ?? ''));
  switch (parent?.type) {
    case 'ConditionalExpression':
      return beside([parent['consequent'], parent['alternate']]);
    case 'CallExpression':
      return (parent['arguments'] as readonly unknown[]).some((other) => isNode(other) && ENGLISH.test(textOf(other) ?? ''));
    case 'Property': {
      const object = parents[parents.length - 2];
      const keys = ((object?.['properties'] as readonly Node[] | undefined) ?? []).map((each) => (each['key'] as { name?: string } | undefined)?.name);
      return keys.includes('zh') && keys.includes('en');
    }
    default:
      return false;
  }
}

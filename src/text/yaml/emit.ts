/** A value to be written as YAML; only what the form needs. */
export type Value =
  | { readonly type: 'text'; readonly text: string }
  /** A name of the form (insert, commencement) with what it means beside it. */
  | { readonly type: 'name'; readonly name: string; readonly comment: string }
  /** A text as a block, a line a paragraph, even if it has one line. */
  | { readonly type: 'block'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  /** A word that YAML itself knows: true, false. */
  | { readonly type: 'word'; readonly word: 'true' | 'false' }
  /** A list in brackets on one line. */
  | { readonly type: 'flow'; readonly items: readonly Value[] }
  /** A list a line an item; `apart` puts an empty line between the items. */
  | { readonly type: 'list'; readonly items: readonly Value[]; readonly apart?: boolean }
  | { readonly type: 'mapping'; readonly entries: readonly Entry[] };
/** A key with its value; null is left out. */
export type Entry = readonly [key: string, value: Value | null];

/** A text, on one line unless it has several. */
export function text(value: string): Value {
  return { type: 'text', text: value };
}

/** A name of the form with the word for it as a comment. */
export function name<N extends string>(value: N, words: Readonly<Record<N, string>>): Value {
  return { type: 'name', name: value, comment: words[value] };
}

export function list(items: readonly Value[]): Value {
  return { type: 'list', items };
}

/** A list that is left out when it is empty. */
export function some(items: readonly Value[]): Value | null {
  return items.length === 0 ? null : list(items);
}

export function mapping(entries: readonly Entry[]): Value {
  return { type: 'mapping', entries };
}

/** The lines of a mapping, each indented by so many blanks. */
export function emitMapping(entries: readonly Entry[], indent = 0): string[] {
  return entries.flatMap(([key, value]) => (value === null ? [] : emitBehind(`${' '.repeat(indent)}${key}:`, value, indent)));
}

function emitBehind(head: string, value: Value, indent: number): string[] {
  switch (value.type) {
    case 'text':
      return value.text.includes('\n') ? block(head, value.text, indent) : [`${head} ${isPlain(value.text) ? value.text : quoted(value.text)}`];
    case 'name':
      return [`${head} ${value.name} # ${value.comment}`];
    case 'block':
      return block(head, value.text, indent);
    case 'number':
      return [`${head} ${value.value}`];
    case 'word':
      return [`${head} ${value.word}`];
    case 'flow':
      return [`${head} ${flow(value)}`];
    case 'mapping':
      return [head, ...emitMapping(value.entries, indent + 2)];
    case 'list':
      if (value.items.length === 0) return [`${head} []`];
      return [head, ...value.items.flatMap((item, i) => [...(value.apart && i > 0 ? [''] : []), ...emitItem(item, indent + 2)])];
  }
}

function emitItem(item: Value, indent: number): string[] {
  const dash = `${' '.repeat(indent)}-`;
  const nested = item.type === 'list' && item.items.length > 0;
  if (item.type !== 'mapping' && !nested) return emitBehind(dash, item, indent);
  const inner = item.type === 'mapping' ? emitMapping(item.entries, indent + 2) : item.items.flatMap((one) => emitItem(one, indent + 2));
  const [first = '', ...rest] = inner;
  return [`${dash} ${first.trimStart()}`, ...rest];
}

/** `|-` and the lines below; what a block cannot hold to the letter is written in one line with escapes. */
function block(head: string, text: string, indent: number): string[] {
  if (text === '' || NOT_PRINTED.test(text) || /^[ \n]|\n$|[ \t](?:\n|$)/.test(text)) return [`${head} ${quoted(text)}`];
  const margin = ' '.repeat(indent + 2);
  return [`${head} |-`, ...text.split('\n').map((line) => (line === '' ? '' : margin + line))];
}

/** What YAML holds only as escapes, or people cannot see: control and format characters, unpaired surrogates, odd line ends. */
const NOT_PRINTED = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;

/**
 * Whether a text can stand without quotation marks: it has a Chinese character, so it is no number, date or truth value, begins with a letter,
 * a figure or an opening bracket, and holds nothing that YAML reads as a key or a comment.
 */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}（《〈“‘〔]/u.test(text) && /[\p{Script=Han}]/u.test(text) && !/: |:$| #|[\t\n]|\s$/.test(text) && !NOT_PRINTED.test(text);
}

/** A value on one line. */
function flow(value: Value): string {
  switch (value.type) {
    case 'text':
    case 'block':
      return flowText(value.text);
    case 'name':
      return value.name;
    case 'number':
      return `${value.value}`;
    case 'word':
      return value.word;
    case 'flow':
    case 'list':
      return `[${value.items.map(flow).join(', ')}]`;
    case 'mapping':
      return `{ ${value.entries.flatMap(([key, of]) => (of === null ? [] : [`${key}: ${flow(of)}`])).join(', ')} }`;
  }
}

function flowText(text: string): string {
  return isPlain(text) && !/[,[\]{}:]/.test(text) ? text : quoted(text);
}

function quoted(text: string): string {
  if (!NOT_PRINTED.test(text) && !/[\n\t]/.test(text)) return `'${text.replace(/'/g, "''")}'`;
  const escaped = [...text].map((c) => (c === '\n' ? '\\n' : c === '\t' ? '\\t' : c === '"' || c === '\\' ? `\\${c}` : NOT_PRINTED.test(c) ? unicode(c) : c));
  return `"${escaped.join('')}"`;
}

function unicode(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

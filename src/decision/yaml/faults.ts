import type * as z from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../text/source.ts';
import { decisionSchema, keysAt } from './schema.ts';
import type { YamlMapping, YamlNode } from './tree.ts';

type Issue = z.core.$ZodIssue;

/** What a YAML tree has that the form does not allow, or lacks, each fault at its place. Empty if it is a decision in its YAML form. */
export function formFaults(root: YamlNode): readonly Diagnostic[] {
  const { error } = decisionSchema.safeParse(plainValue(root));
  return (error?.issues ?? []).flatMap((issue) => faultsOf(issue, root));
}

/** Whether a scalar says nothing: `text:` with nothing behind it, `null`, `~`. */
export function saysNothing(node: YamlNode): boolean {
  return node.type === 'scalar' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.passage.text);
}

/** The tree as the schema sees it: whole numbers are numbers, every other scalar is text, keys that say nothing are not there. */
function plainValue(node: YamlNode): unknown {
  switch (node.type) {
    case 'scalar': {
      const { text } = node.passage;
      return node.plain && /^[0-9]{1,15}$/.test(text) ? Number(text) : saysNothing(node) ? null : text;
    }
    case 'list':
      return node.items.map(plainValue);
    case 'mapping':
      return Object.fromEntries([...node.entries].filter(([, { value }]) => !saysNothing(value)).map(([key, { value }]) => [key, plainValue(value)]));
  }
}

function faultsOf(issue: Issue, root: YamlNode): readonly Diagnostic[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, root));
    case 'invalid_value':
      return [unknownValue(issue.values.map(String), path, root)];
    case 'invalid_union':
      if ('options' in issue && issue.discriminator !== undefined) return [unknownValue((issue.options ?? []).map(String), path, root)];
      return nearestMeaning(issue, root);
    case 'custom':
      return [diagnose('D027', placeAt(path, root), { text: textAt(path, root) })];
    case 'invalid_type':
      return [wrongKind(expectedOf([issue.expected]), path, root)];
    case 'too_small':
    case 'too_big':
      return [wrongKind('exact' in issue && issue.exact === true ? 'two' : issue.origin === 'number' ? 'number' : 'some', path, root)];
    default:
      return [wrongKind('some', path, root)];
  }
}

/** Of the ways a value could have been meant, the one that got further than its type (a list of addresses some of which are none). */
function nearestMeaning(issue: Extract<Issue, { code: 'invalid_union' }>, root: YamlNode): readonly Diagnostic[] {
  const branches = issue.errors as readonly (readonly Issue[])[];
  const meant = branches.find((branch) => branch.some((i) => i.path.length > 0)) ?? branches.find((branch) => branch.some((i) => i.code !== 'invalid_type'));
  if (meant === undefined) return [wrongKind(expectedOf(branches.flat().map((i) => ('expected' in i ? i.expected : ''))), issue.path, root)];
  return meant.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, root));
}

/** What was expected, in a word of the messages: text, addresses (one or a list), list, mapping, number. */
function expectedOf(types: readonly string[]): string {
  if (types.includes('array')) return types.includes('string') ? 'texts' : 'list';
  if (types.includes('object')) return 'mapping';
  return types.includes('string') ? 'text' : 'number';
}

function wrongKind(expected: string, path: readonly PropertyKey[], root: YamlNode): Diagnostic {
  return missingKey(path, root) ?? diagnose('D025', placeAt(path, root), { expected, key: String(path[path.length - 1] ?? '') });
}

function unknownValue(allowed: readonly string[], path: readonly PropertyKey[], root: YamlNode): Diagnostic {
  const value = textAt(path, root);
  return (
    missingKey(path, root) ??
    diagnose('D026', placeAt(path, root), { key: String(path[path.length - 1] ?? ''), value, near: nearest(value, allowed), allowed: allowed.join('、') })
  );
}

/** D023 at the mapping, or at the key that says nothing; null if the value is there. */
function missingKey(path: readonly PropertyKey[], root: YamlNode): Diagnostic | null {
  const key = path[path.length - 1];
  const holder = nodeAt(path.slice(0, -1), root);
  if (typeof key !== 'string' || holder?.type !== 'mapping') return null;
  const entry = holder.entries.get(key);
  if (entry !== undefined && !saysNothing(entry.value)) return null;
  return diagnose('D023', entry === undefined ? firstLine(holder) : entry.key.place, { key });
}

function unknownKey(key: string, path: readonly PropertyKey[], root: YamlNode): Diagnostic {
  const holder = nodeAt(path, root);
  const entries = holder?.type === 'mapping' ? holder.entries : null;
  const known = keysAt(path, entries === null ? undefined : kindOf(entries));
  const place = entries?.get(key)?.key.place ?? placeAt(path, root);
  return diagnose('D024', place, { key, near: nearest(key, known), allowed: known.filter((k) => !entries?.has(k)).join('、') });
}

function kindOf(entries: YamlMapping['entries']): string | undefined {
  const op = entries.get('op')?.value;
  return op?.type === 'scalar' ? op.passage.text : undefined;
}

/** A mapping is shown by its first key with its value. */
function firstLine(mapping: YamlMapping): Place {
  const [first] = mapping.entries.values();
  const { source, span } = mapping.place;
  return first === undefined ? mapping.place : { source, span: { start: span.start, end: Math.max(first.key.place.span.end, first.value.place.span.end) } };
}

function nodeAt(path: readonly PropertyKey[], root: YamlNode): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.type === 'mapping') node = node.entries.get(String(step))?.value;
    else if (node?.type === 'list') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The place of a value, else of what should hold it. */
function placeAt(path: readonly PropertyKey[], root: YamlNode): Place {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(path.slice(0, length), root);
    if (node !== undefined) return node.place;
  }
  return root.place;
}

function textAt(path: readonly PropertyKey[], root: YamlNode): string {
  const node = nodeAt(path, root);
  return node?.type === 'scalar' ? node.passage.text : '';
}

/** The known word that differs least; '' if more than half of its letters would differ. */
function nearest(word: string, known: readonly string[]): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    const distance = editDistance(word.toLowerCase().slice(0, 40), each);
    if (distance < least && distance <= each.length / 2) [best, least] = [each, distance];
  }
  return best;
}

/** Letters put in, taken out or changed between two short words. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) {
      const changed = (row[k - 1] as number) + (a[i - 1] === b[k - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[k] as number) + 1, (next[k - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

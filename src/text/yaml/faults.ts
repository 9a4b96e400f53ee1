import type * as z from 'zod';
import type { Place } from '../source.ts';
import type { FormFault, FormFaultKind } from './fault.ts';
import { saysNothing, type YamlMapping, type YamlNode } from './tree.ts';

type Issue = z.core.$ZodIssue;

/** A form: its schema, and the keys that a mapping of it may have, by the path that leads there and by what the mapping holds. */
export interface Form {
  readonly schema: z.ZodType;
  readonly keysAt: (path: readonly PropertyKey[], entries: YamlMapping['entries'] | null) => readonly string[];
}

/** What a YAML tree has that the form does not allow, or lacks, each fault at its place. Empty if it is in the form. */
export function formFaults(root: YamlNode, { schema, keysAt }: Form): readonly FormFault[] {
  const { error } = schema.safeParse(plainValue(root));
  const finder = new FaultFinder(root, keysAt);
  const faults = (error?.issues ?? []).flatMap((issue) => finder.faultsOf(issue));
  return faults.filter((each) => !finder.misspelt.has(each));
}

/** Faults as diagnostics need them. */
function fault(kind: FormFaultKind, place: Place, params: Readonly<Record<string, string>>): FormFault {
  return { kind, place, params };
}

/** The tree as the schema sees it: whole numbers are numbers, every other scalar is text, keys that say nothing have no value. */
function plainValue(node: YamlNode): unknown {
  switch (node.type) {
    case 'scalar': {
      const { text } = node.passage;
      return node.plain && /^[0-9]{1,15}$/.test(text) ? Number(text) : saysNothing(node) ? null : text;
    }
    case 'list':
      return node.items.map(plainValue);
    case 'mapping':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, saysNothing(value) ? undefined : plainValue(value)]));
  }
}

class FaultFinder {
  /** Missing keys that are there with a fault in their name, which is told of itself. */
  readonly misspelt = new Set<FormFault>();
  readonly #root: YamlNode;
  readonly #keysAt: Form['keysAt'];

  constructor(root: YamlNode, keysAt: Form['keysAt']) {
    this.#root = root;
    this.#keysAt = keysAt;
  }

  faultsOf(issue: Issue): readonly FormFault[] {
    const { path } = issue;
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => this.#unknownKey(key, path));
      case 'invalid_value':
        return [this.#unknownValue(issue.values.map(String), path)];
      case 'invalid_union':
        if ('options' in issue && issue.discriminator !== undefined) return [this.#unknownValue((issue.options ?? []).map(String), path)];
        return this.#nearestMeaning(issue);
      case 'custom':
        return [fault('custom', placeAt(path, this.#root), { text: textAt(path, this.#root) })];
      case 'invalid_type':
        return [this.#wrongKind(expectedOf([issue.expected]), path)];
      case 'too_small':
      case 'too_big':
        return [this.#wrongKind('exact' in issue && issue.exact === true ? 'two' : issue.origin === 'number' ? 'number' : 'some', path)];
      default:
        return [this.#wrongKind('some', path)];
    }
  }

  /** Of the ways a value could have been meant, those of its type; of these the one that its keys and its own value break least. */
  #nearestMeaning(issue: Extract<Issue, { code: 'invalid_union' }>): readonly FormFault[] {
    const branches = issue.errors as readonly (readonly Issue[])[];
    const possible = branches.filter((branch) => !branch.some((i) => i.code === 'invalid_type' && i.path.length === 0));
    const [meant] = possible.map((branch) => ({ branch, broken: brokenHere(branch) })).sort((a, b) => a.broken - b.broken);
    if (meant === undefined) return [this.#wrongKind(expectedOf(branches.flat().map((i) => ('expected' in i ? i.expected : ''))), issue.path)];
    return meant.branch.flatMap((inner) => this.faultsOf({ ...inner, path: [...issue.path, ...inner.path] }));
  }

  #wrongKind(expected: string, path: readonly PropertyKey[]): FormFault {
    return this.#missingKey(path) ?? fault('kind', placeAt(path, this.#root), { expected, key: keyOf(path) });
  }

  #unknownValue(allowed: readonly string[], path: readonly PropertyKey[]): FormFault {
    const value = textAt(path, this.#root);
    return (
      this.#missingKey(path) ??
      fault('value', placeAt(path, this.#root), { key: keyOf(path), value, near: nearest(value, allowed), allowed: allowed.join('、') })
    );
  }

  /** Missing at the mapping, or at the key that says nothing; null if the value is there. */
  #missingKey(path: readonly PropertyKey[]): FormFault | null {
    const key = path[path.length - 1];
    const holder = nodeAt(path.slice(0, -1), this.#root);
    if (typeof key !== 'string' || holder?.type !== 'mapping') return null;
    const entry = holder.entries.get(key);
    if (entry !== undefined && !saysNothing(entry.value)) return null;
    const missing = fault('missing', entry === undefined ? firstLine(holder) : entry.key.place, { key });
    const known = this.#keysAt(path.slice(0, -1), holder.entries);
    if ([...holder.entries.keys()].some((other) => !known.includes(other) && nearest(other, known) === key)) this.misspelt.add(missing);
    return missing;
  }

  #unknownKey(key: string, path: readonly PropertyKey[]): FormFault {
    const holder = nodeAt(path, this.#root);
    const entries = holder?.type === 'mapping' ? holder.entries : null;
    const known = this.#keysAt(path, entries);
    const place = entries?.get(key)?.key.place ?? placeAt(path, this.#root);
    return fault('unknown', place, { key, near: nearest(key, known), allowed: known.filter((k) => !entries?.has(k)).join('、') });
  }
}

/** The key that a path leads to; '' for an item of a list. */
function keyOf(path: readonly PropertyKey[]): string {
  const key = path[path.length - 1];
  return typeof key === 'string' ? key : '';
}

/** How badly a value breaks the rules for it and its keys, unknown keys counting double; what is wrong deeper inside does not count. */
function brokenHere(branch: readonly Issue[]): number {
  const here = branch.filter((i) => i.path.length < 2);
  return here.reduce((sum, i) => sum + (i.code === 'unrecognized_keys' ? 2 * i.keys.length : 1), 0);
}

/** What was expected, in a word of the messages: text, addresses (one or a list), list, mapping, number. */
function expectedOf(types: readonly string[]): string {
  if (types.includes('array')) return types.includes('string') ? 'texts' : 'list';
  if (types.includes('object')) return 'mapping';
  return types.includes('string') ? 'text' : 'number';
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
  const bare = word
    .toLowerCase()
    .replace(/[“”"'\s]/g, '')
    .slice(0, 40);
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    const distance = editDistance(bare, each);
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

import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { ownFormFault } from '../diagnostics/form-fault.ts';
import { dateIn, printedDate } from '../text/date.ts';
import type { SourceText } from '../text/source.ts';
import { formFaults } from '../text/yaml/faults.ts';
import { isAstray, readTree, type YamlMapping, type YamlNode, type YamlScalar } from '../text/yaml/tree.ts';
import { BOOK_FORM } from './form.ts';
import { BOOK_FILE, type Book, type Days, type Step } from './types.ts';

/** Reads a book.yaml; null, with every fault at its place, if it is not in the form, names a day that no calendar has (B020) or a file outside its folder (B021), which also a link can lead to: `leadsOut` tells. */
export function readBook(
  source: SourceText,
  leadsOut: (file: string) => boolean = () => false,
): { readonly book: Book | null; readonly diagnostics: readonly Diagnostic[] } {
  const tree = readTree(source);
  const { root, faults: found } = tree;
  const empty = root === null && found.length === 0 ? [diagnose('R001', { source, span: { start: 0, end: 0 } })] : [];
  const faults = [...found, ...(root === null || isAstray(tree) ? [] : formFaults(root, BOOK_FORM))];
  if (root?.type !== 'mapping' || faults.length > 0) return { book: null, diagnostics: [...empty, ...faults.map((fault) => ownFormFault(fault, BOOK_FILE))] };
  const reader = new BookReader(leadsOut);
  const book = reader.book(root);
  return reader.diagnostics.length > 0 ? { book: null, diagnostics: reader.diagnostics } : { book, diagnostics: [] };
}

/** Takes a mapping in the form apart. */
class BookReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #leadsOut: (file: string) => boolean;

  constructor(leadsOut: (file: string) => boolean) {
    this.#leadsOut = leadsOut;
  }

  book(root: YamlMapping): Book {
    const { entries } = root;
    const steps = entries.get('decisions')?.value;
    const title = scalarOf(entries.get('title')?.value)?.passage.text ?? '';
    return {
      title,
      origin: { file: this.#path(entries.get('text')?.value), ...this.#days(entries) },
      steps: steps?.type === 'list' ? steps.items.flatMap((step) => (step.type === 'mapping' ? [this.#step(step)] : [])) : [],
    };
  }

  #step({ entries }: YamlMapping): Step {
    const official = entries.get('official')?.value;
    const departures = entries.get('departures')?.value;
    const items = entries.get('items')?.value;
    return {
      file: this.#path(entries.get('decision')?.value),
      ...this.#days(entries),
      official: official === undefined ? null : this.#path(official),
      departures: departures?.type === 'list' ? departures.items.flatMap((item) => scalarOf(item)?.passage.text ?? []) : [],
      items: new Map(items?.type === 'mapping' ? [...items.entries].map(([number, { value }]) => [number, this.#day(value) ?? '']) : []),
    };
  }

  #days(entries: YamlMapping['entries']): Days {
    const day = (key: string): string | null => this.#day(entries.get(key)?.value);
    return { adopted: day('adopted'), promulgated: day('promulgated'), inForce: day('in-force') };
  }

  #day(node: YamlNode | undefined): string | null {
    const scalar = scalarOf(node);
    if (scalar === null) return null;
    const { text } = scalar.passage;
    if (isDay(text)) return text;
    this.diagnostics.push(diagnose('B020', scalar.place, { value: text }));
    return null;
  }

  /** A path within the folder of the book: what a book names is what lies in it. */
  #path(node: YamlNode | undefined): string {
    const scalar = scalarOf(node);
    if (scalar === null) return '';
    const { text } = scalar.passage;
    if (text === '' || /^(?:[/\\]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes('..') || this.#leadsOut(text))
      this.diagnostics.push(diagnose('B021', scalar.place, { path: text }));
    return text;
  }
}

function scalarOf(node: YamlNode | undefined): YamlScalar | null {
  return node?.type === 'scalar' ? node : null;
}

/** YYYY-MM-DD of a day that there is. */
function isDay(text: string): boolean {
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) && dateIn(printedDate(text)) === text;
}

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of an XML part, with the elements and texts in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** What became of something: nothing, or the name of the revision in Word's terms. */
type Revised = 'same' | 'ins' | 'del';

/** A paragraph as Word reads it. `style` and `was` are style ids, `was` that before the changes. */
export interface WordParagraph {
  readonly style: string;
  readonly was: string;
  readonly mark: Revised;
  readonly runs: readonly { readonly text: string; readonly revised: Revised }[];
}

/** The parts of a .docx file by name. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Reads an XML part; throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    stack[stack.length - 1]?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('text', (text) => void stack[stack.length - 1]?.children.push(text));
  parser.write(xml).close();
  return elements(root)[0] as Element;
}

export function elements({ children }: Element, name?: string): Element[] {
  return children.filter((child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** Every element of these names, at any depth. */
export function descendants(element: Element, ...names: readonly string[]): Element[] {
  return elements(element).flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...descendants(child, ...names)]);
}

/** The paragraphs of the body of a .docx file, in order. */
export function wordParagraphs(file: Uint8Array): readonly WordParagraph[] {
  const document = parseXml(partsOf(file).get('word/document.xml') ?? '');
  return descendants(document, 'w:p').map(wordParagraph);
}

/** A `w:p` as Word reads it. */
export function wordParagraph(element: Element): WordParagraph {
  const properties = elements(element, 'w:pPr')[0];
  const style = styleOf(properties) ?? '';
  const change = properties && elements(properties, 'w:pPrChange')[0];
  const was = change === undefined ? style : (styleOf(elements(change, 'w:pPr')[0]) ?? '');
  const mark = properties && elements(properties, 'w:rPr')[0];
  const revised = mark === undefined ? [] : elements(mark).filter(({ name }) => name === 'w:ins' || name === 'w:del');
  return { style, was, mark: revisionOf(revised[0]), runs: elements(element).flatMap((child) => runsOf(child, 'same')) };
}

function styleOf(properties: Element | undefined): string | undefined {
  return properties && elements(properties, 'w:pStyle')[0]?.attributes['w:val'];
}

function revisionOf(element: Element | undefined): Revised {
  return element?.name === 'w:ins' ? 'ins' : element?.name === 'w:del' ? 'del' : 'same';
}

/** The runs of an element. Words that are deleted stand in w:delText, all others in w:t. */
function runsOf(element: Element, revised: Revised): { readonly text: string; readonly revised: Revised }[] {
  switch (element.name) {
    case 'w:ins':
    case 'w:del':
      if (revised !== 'same') throw new Error('a revision inside a revision');
      return elements(element).flatMap((child) => runsOf(child, revisionOf(element)));
    case 'w:r':
      return elements(element).flatMap((child) => {
        if (child.name === 'w:tab') return [{ text: '\t', revised }];
        if (child.name === 'w:rPr' || child.name === 'w:commentReference') return [];
        if (child.name !== (revised === 'del' ? 'w:delText' : 'w:t')) throw new Error(`${child.name} in a run (${revised})`);
        return [{ text: child.children.join(''), revised }];
      });
    case 'w:hyperlink':
      return elements(element).flatMap((child) => runsOf(child, revised));
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
    case 'w:pPr':
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
      return [];
    default:
      throw new Error(`${element.name} in a paragraph`);
  }
}

/**
 * The paragraphs when every revision is accepted, or rejected. A mark that goes takes nothing with it but itself: what is left of its
 * paragraph runs on into the next one and has that one's style. The mark of the last paragraph cannot go.
 */
export function settled(paragraphs: readonly WordParagraph[], how: 'accept' | 'reject'): readonly { readonly style: string; readonly text: string }[] {
  const goes = how === 'accept' ? 'del' : 'ins';
  const out: { style: string; text: string }[] = [];
  let text = '';
  for (const { style, was, mark, runs } of paragraphs) {
    for (const run of runs) if (run.revised !== goes) text += run.text;
    if (mark === goes) continue;
    out.push({ style: how === 'accept' ? style : was, text });
    text = '';
  }
  if (paragraphs.at(-1)?.mark !== 'same') throw new Error('the mark of the last paragraph is revised');
  return out;
}

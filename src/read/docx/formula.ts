import { lowered, raised } from '../../text/raised.ts';
import { childOf, elementsOf, holdsWords, type Node, settingOf, wordsOf } from './tree.ts';

/**
 * The words of a formula in a line: powers and indexes raised and lowered, or behind ^ and _, fractions and roots with their signs.
 * `isKept` says of a tracked change inside it whether it is read.
 */
export function formulaText(node: Node, isKept: (change: Node) => boolean): string {
  const inside = (part: Node | undefined): string => (part === undefined ? '' : elementsOf(part).map(written).join(''));
  const part = (around: Node, name: string): string => inside(childOf(around, name));
  const written = (element: Node): string => {
    if (holdsWords(element)) return wordsOf(element);
    switch (element.name) {
      case 'ins':
      case 'del':
      case 'moveFrom':
      case 'moveTo':
        return isKept(element) ? inside(element) : '';
      case 'm:sSup':
        return part(element, 'm:e') + above(part(element, 'm:sup'));
      case 'm:sSub':
        return part(element, 'm:e') + below(part(element, 'm:sub'));
      case 'm:sSubSup':
        return part(element, 'm:e') + below(part(element, 'm:sub')) + above(part(element, 'm:sup'));
      case 'm:f':
        return `${grouped(part(element, 'm:num'))}/${grouped(part(element, 'm:den'))}`;
      case 'm:rad':
        return `${above(part(element, 'm:deg'))}√${grouped(part(element, 'm:e'))}`;
      case 'm:nary':
        return (signOf(element, 'm:naryPr', 'm:chr') ?? '∫') + below(part(element, 'm:sub')) + above(part(element, 'm:sup')) + part(element, 'm:e');
      case 'm:d': {
        const parts = elementsOf(element).filter(({ name }) => name === 'm:e');
        const between = signOf(element, 'm:dPr', 'm:sepChr') ?? '|';
        return (signOf(element, 'm:dPr', 'm:begChr') ?? '(') + parts.map(inside).join(between) + (signOf(element, 'm:dPr', 'm:endChr') ?? ')');
      }
      default:
        return inside(element);
    }
  };
  return inside(node);
}

function signOf(element: Node, properties: string, name: string): string | null {
  return settingOf(childOf(element, properties), name);
}

function above(text: string): string {
  return text === '' ? '' : (raised(text) ?? `^${grouped(text)}`);
}

function below(text: string): string {
  return text === '' ? '' : (lowered(text) ?? `_${grouped(text)}`);
}

/** What is more than one word in brackets, so that a line of text has the same sense. */
export function grouped(text: string): string {
  return /^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`;
}

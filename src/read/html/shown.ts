import type { HtmlNode } from './node.ts';
import type { Declarations } from './style.ts';

/** How the text of an element is shown, as far as the elements around it have a say. */
export interface Look {
  readonly visible: boolean;
  /** Whether its letters have a colour. */
  readonly inked: boolean;
  /** Whether its letters have a size. */
  readonly sized: boolean;
}

export const PLAIN_LOOK: Look = { visible: true, inked: true, sized: true };

/** Whether an element with all that is in it takes no place on the page, or takes one off the screen. */
export function isGone({ name, attribs = {} }: HtmlNode, declared: Declarations): boolean {
  const display = declared.get('display') ?? '';
  if (/^none/i.test(display)) return true;
  if (attribs['hidden'] !== undefined && display === '') return true;
  if (name === 'dialog' && attribs['open'] === undefined) return true;
  if (isNothing(declared.get('opacity'))) return true;
  if (/^rect\(\s*(?:0|1px)(?:px)?[\s,]+(?:0|1px)/i.test(declared.get('clip') ?? '') || /^inset\(\s*(?:50|100)%/i.test(declared.get('clip-path') ?? ''))
    return true;
  if (declared.get('overflow') === 'hidden' && (isNothing(declared.get('height')) || isNothing(declared.get('width')))) return true;
  const placed = /^(?:absolute|fixed)$/i.test(declared.get('position') ?? '');
  return [placed ? declared.get('left') : '', placed ? declared.get('top') : '', declared.get('text-indent')].some(isFarOff);
}

/** How the text in an element looks, given how that around it does: what is declared here is declared anew. */
export function lookOf(declared: Declarations, around: Look): Look {
  if (declared.size === 0) return around;
  const visibility = declared.get('visibility') ?? '';
  const color = declared.get('color') ?? '';
  const size = declared.get('font-size') ?? sizeIn(declared.get('font') ?? '');
  return {
    visible: /^(?:hidden|collapse)/i.test(visibility) ? false : /^visible/i.test(visibility) || around.visible,
    inked: color === '' || /^inherit/i.test(color) ? around.inked : !/^(?:transparent|rgba\([^)]*,\s*0(?:\.0+)?\s*\))/i.test(color),
    // A share of nothing is nothing.
    sized: size === '' ? around.sized : isNothing(size) ? false : /^[\d.]+(?:em|%)/i.test(size) ? around.sized : true,
  };
}

/** Whether a line is drawn through the words of an element by its style. */
export function isStruck(declared: Declarations): boolean {
  return /line-through/i.test(`${declared.get('text-decoration') ?? ''} ${declared.get('text-decoration-line') ?? ''}`);
}

/** Whether an element says that its white space counts. */
export function keepsSpaces(declared: Declarations): boolean {
  return /^(?:pre|pre-wrap|break-spaces)$/i.test(declared.get('white-space') ?? '');
}

/** Whether the words of an element stand above or below the line. */
export function heightOf({ name }: HtmlNode, declared: Declarations): 'raised' | 'lowered' | null {
  const align = declared.get('vertical-align')?.toLowerCase() ?? '';
  if (align === 'super' || (name === 'sup' && align === '')) return 'raised';
  return align === 'sub' || (name === 'sub' && align === '') ? 'lowered' : null;
}

/** The size in the shorthand of a font: 0 of “0/0 a”. */
function sizeIn(font: string): string {
  return /(?:^|\s)((?:\d+(?:\.\d+)?|\.\d+)(?:[a-z]{2,4}|%)?)(?=[\s/])/i.exec(font)?.[1] ?? '';
}

function isNothing(value: string | undefined): boolean {
  return value !== undefined && /^(?:0+(?:\.0+)?|\.0+)(?:[a-z]{2,4}|%)?$/i.test(value.trim());
}

function isFarOff(value: string | undefined): boolean {
  const length = /^-(\d+)(?:\.\d+)?(?:px|pt|em|rem)?$/i.exec(value?.trim() ?? '')?.[1];
  return length !== undefined && Number(length) >= FAR;
}

/** So far to the left or above nothing is on the screen. */
const FAR = 500;

import type { Aside } from '../asides.ts';
import { elementsOf, type Node } from './tree.ts';

/** What a drawing without words is: letters drawn as a picture, a formula or a file of another program, a picture; null if it is only a shape. */
export function kindOf(node: Node): Aside | null {
  const { name, attributes } = node;
  if (name === 'v:textpath' && (attributes['string'] ?? '').trim() !== '') return 'textbox';
  if (name.endsWith(':OLEObject')) return /^(?:Equation|MathType|DSMT)/i.test(attributes['ProgID'] ?? '') ? 'formula' : 'chunk';
  const inside = elementsOf(node).map(kindOf);
  const found = inside.find((kind) => kind !== null && kind !== 'picture') ?? inside.find((kind) => kind !== null);
  return found ?? (/^(?:contentPart|x:pic|x:chart|x:relIds|v:imagedata)$/.test(name) ? 'picture' : null);
}

import { elementsOf, type Node } from './tree.ts';

const BORDERS = new Set(['tblBorders', 'tcBorders']);
const APART = new Set(['tblPrChange', 'tblPrExChange', 'tcPrChange', 'tbl', 'p']);

/** Whether lines are drawn by the borders of tables and cells that an element holds; null if it says nothing of them. */
export function hasLines(node: Node): boolean | null {
  let found: boolean | null = null;
  for (const child of elementsOf(node)) {
    if (APART.has(child.name)) continue;
    const lines = BORDERS.has(child.name) ? elementsOf(child).some(isDrawn) : hasLines(child);
    if (lines !== null) found = (found ?? false) || lines;
  }
  return found;
}

function isDrawn({ attributes }: Node): boolean {
  return !/^(?:nil|none)?$/.test(attributes['val'] ?? '');
}

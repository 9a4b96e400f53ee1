/** How the operations of an item are told apart: 一、7a, 一、7b; the item's own citation where there is one only. */
export function operationId(citation: string, index: number, count: number): string {
  return count > 1 ? citation + letter(index) : citation;
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}

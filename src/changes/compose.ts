import type { ChangeSegment } from './types.ts';

/**
 * Two changes of one text as one: `earlier` spells the first text and the second, `later` the second and the third, the result the first
 * and the third, each change with who made it. What the later change took back again is not there.
 */
export function composed(earlier: readonly ChangeSegment[], later: readonly ChangeSegment[]): readonly ChangeSegment[] {
  if (earlier.every((s) => s.kind === 'same')) return later;
  if (later.every((s) => s.kind === 'same')) return earlier;
  const out: ChangeSegment[] = [];
  let at = 0;
  let rest = earlier[0];
  const next = (): void => {
    rest = earlier[++at];
  };
  for (const segment of later) {
    const { kind, text, by } = segment;
    if (kind === 'inserted') out.push(segment);
    for (let left = kind === 'inserted' ? 0 : text.length; left > 0 && rest !== undefined; ) {
      if (rest.kind === 'deleted') {
        out.push(rest);
        next();
        continue;
      }
      const words = rest.text.slice(0, left);
      left -= words.length;
      if (kind === 'same') out.push({ ...rest, text: words });
      else if (rest.kind === 'same') out.push({ kind, text: words, by });
      if (rest.text.length > words.length) rest = { ...rest, text: rest.text.slice(words.length) };
      else next();
    }
  }
  for (; rest !== undefined; next()) out.push(rest);
  return tidied(out);
}

/** Between two unchanged stretches what was deleted before what was inserted; a text replaced by itself has not changed. */
function tidied(segments: readonly ChangeSegment[]): readonly ChangeSegment[] {
  const out: ChangeSegment[] = [];
  let [deleted, inserted]: [ChangeSegment[], ChangeSegment[]] = [[], []];
  const flush = (): void => {
    const [was, is] = [textOf(deleted), textOf(inserted)];
    if (was === is) push(out, { kind: 'same', text: was, by: null });
    else for (const segment of [...deleted, ...inserted]) push(out, segment);
    [deleted, inserted] = [[], []];
  };
  for (const segment of segments) {
    if (segment.kind === 'deleted') deleted.push(segment);
    else if (segment.kind === 'inserted') inserted.push(segment);
    else {
      flush();
      push(out, segment);
    }
  }
  flush();
  return out;
}

function textOf(segments: readonly ChangeSegment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** Puts a stretch behind others; one of the same kind and by the same as the last is a part of it. */
function push(segments: ChangeSegment[], segment: ChangeSegment): void {
  const last = segments[segments.length - 1];
  if (segment.text === '') return;
  if (last?.kind === segment.kind && last.by?.cause === segment.by?.cause && last.by?.decision === segment.by?.decision)
    segments[segments.length - 1] = { ...last, text: last.text + segment.text };
  else segments.push(segment);
}

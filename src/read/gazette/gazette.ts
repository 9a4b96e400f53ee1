import type { Reading, SourceText } from '../../text/source.ts';
import { DATE, isProse, type Joint } from '../print/frontmatter.ts';
import { openingOf } from '../print/opening.ts';
import { unwrap } from '../print/unwrap.ts';
import type { Extracted } from '../reader.ts';
import { compareAnnouncements, compareContents, findContents } from './contents.ts';
import { detailsOf } from './details.ts';
import { findHeads, type Head, LIST_OF_ATTACHMENTS } from './heads.ts';
import { kindOf } from './kinds.ts';
import { type GazetteLine, gazetteLines } from './lines.ts';
import type { Gazette, GazetteDocument } from './types.ts';

/**
 * Takes a gazette apart into its documents. Every line that is not empty is in one document, or in the furniture, the contents
 * or the cover. `progress` is told after each document how many lines of how many are done. Never fails; a text without any
 * title is all cover. `known` is the reading of a format that has tables.
 */
export function readGazette(
  source: SourceText,
  layout: Extracted['layout'],
  progress: (done: number, of: number) => void = () => {},
  known?: Reading,
): Gazette {
  const { lines: all, furniture, printed } = gazetteLines(source, layout, known);
  const contents = findContents(all);
  const front = contents === null ? [] : all.slice(0, contents.start);
  const lines = contents === null ? all : all.slice(contents.end);
  const column = printed ? columnOf(lines) : Number.POSITIVE_INFINITY;
  const heads = findHeads(lines, column);
  const documents = heads.map((head, i): GazetteDocument => {
    const end = heads[i + 1]?.start ?? lines.length;
    progress(end, lines.length);
    return documentOf(source, lines, head, end, printed);
  });
  const cover = [...front, ...lines.slice(0, heads[0]?.start ?? lines.length)].map((line) => line.number);
  const entries = contents?.entries ?? [];
  return {
    source,
    documents,
    furniture,
    contents: { lines: contents === null ? [] : all.slice(contents.start, contents.end).map((line) => line.number), entries },
    cover,
    diagnostics: [...compareContents(entries, documents, all), ...compareAnnouncements(documents, all)],
  };
}

function documentOf(source: SourceText, lines: readonly GazetteLine[], head: Head, end: number, printed: boolean): GazetteDocument {
  const own = lines.slice(head.start, end);
  const texts = own.map((line) => line.passage.text);
  const local = shift(head);
  const words = texts.slice(...local.title).join('');
  const number = local.number === null ? null : (texts[local.number] as string).replace(/^[（(]|[）)]$/g, '');
  const isAnnouncement = kindOf(words) === 'announcement';
  const { lines: paragraphs, diagnostics } = printed ? unwrap(own, jointsOf(local, texts)) : { lines: own.map((line) => line.passage), diagnostics: [] };
  const details = detailsOf(local, texts, words, own.length);
  return {
    kind: kindOf(words) ?? 'other',
    title: isAnnouncement && number !== null ? `${words}（${number}）` : words,
    number,
    ...details,
    attachment: head.title[0] > head.start ? (texts[0] as string) : null,
    firstLine: (own[0] as GazetteLine).number,
    lastLine: (own[own.length - 1] as GazetteLine).number,
    lineNumbers: own.map((line) => line.number),
    reading: { source, lines: paragraphs, paragraphs: printed ? 'inferred' : 'given' },
    diagnostics,
  };
}

/** A head with its ranges counted from its own first line. */
function shift(head: Head): Head {
  const by = head.start;
  const moved = (range: readonly [number, number] | null): readonly [number, number] | null => range && [range[0] - by, range[1] - by];
  return {
    start: 0,
    title: [head.title[0] - by, head.title[1] - by],
    number: head.number === null ? null : head.number - by,
    note: moved(head.note),
    delivery: moved(head.delivery),
    speaker: moved(head.speaker),
    body: head.body - by,
  };
}

/**
 * What is certain of the lines of a document: the parts of its head are a paragraph each, the speakers a line each, and so are the
 * titles in a list of attachments, which is set in.
 */
function jointsOf({ title, number, note, delivery, speaker, body }: Head, texts: readonly string[]): (Joint | null)[] {
  const joints: (Joint | null)[] = texts.map(() => null);
  for (const [start, end] of [title, ...(note ? [note] : []), ...(delivery ? [delivery] : [])]) {
    joints.fill('goes-on', start, end - 1);
    joints[end - 1] = 'ends';
  }
  if (title[0] > 0) joints[title[0] - 1] = 'ends';
  if (number !== null) joints[number] = 'ends';
  if (speaker !== null) joints.fill('ends', ...speaker);
  if (body > 0) joints[body - 1] = 'ends';
  const list = texts.findIndex((text, i) => i >= body && LIST_OF_ATTACHMENTS.test(text));
  for (let i = list; list >= 0 && i < texts.length - 1 && !isProse(texts[i] as string) && !DATE.test(texts[i] as string); i++) {
    const next = texts[i + 1] as string;
    joints[i] = openingOf(next)?.kind === 'arabic' || DATE.test(next) ? 'ends' : 'goes-on';
  }
  return joints;
}

/** The width that most full lines have. */
function columnOf(lines: readonly GazetteLine[]): number {
  const counts = new Map<number, number>();
  for (const { width } of lines) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [width, count] of counts) if (count > most || (count === most && width > best)) [best, most] = [width, count];
  return best;
}

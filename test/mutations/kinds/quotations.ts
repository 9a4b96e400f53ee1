import type { Maker } from '../mutation.ts';
import { rewritten } from '../mutation.ts';
import { loose } from '../plain.ts';
import type { Subject } from '../subject.ts';
import { type Quotation, quotedLines } from '../wording.ts';

/** The quotations in the items for this statute. */
function ownQuotations({ items, wording }: Subject): readonly Quotation[] {
  return wording.quotations.filter((q) => items.some((item) => q.start >= item.body && q.end <= item.end));
}

/** A character in a quotation of old words becomes one that the statute nowhere has. */
export const changedWord: Maker = (subject, random) => {
  const { masked, text } = subject.wording;
  const { base } = subject;
  if (base === null) return null;
  const old = ownQuotations(subject).filter((q) => /^(?:、“□+”)*(?:修改为|之?后增加|之?前增加|分别修改)/.test(masked.slice(q.end)) || deleted(masked, q));
  const quotation = random.pick(old);
  const foreign = [...'鑫淼犇骉焱垚'].find((c) => !base.text.includes(c));
  if (quotation === undefined || foreign === undefined) return null;
  const at = quotation.start + 1 + random.below(quotation.end - quotation.start - 2);
  if (!/[\u4e00-\u9fff]/.test(text[at] ?? '')) return null;
  const words = text.slice(quotation.start + 1, at) + foreign + text.slice(at + 1, quotation.end - 1);
  return rewritten(subject, at, at + 1, foreign, { type: 'contradiction', why: `the statute does not say “${words}”` });
};

function deleted(masked: string, { start }: Quotation): boolean {
  return /(?:删去|删除)[^“。；\n]*中的?(?:“□+”[、和])*$/.test(masked.slice(0, start));
}

/** The opening mark of a quotation is missing. */
export const openingLost: Maker = (subject, random) => {
  const q = random.pick(ownQuotations(subject));
  return q === undefined ? null : rewritten(subject, q.start, q.start + 1, '', { type: 'contradiction', why: 'a quotation does not open' });
};

/** The closing mark of a quotation is missing. */
export const closingLost: Maker = (subject, random) => {
  const q = random.pick(ownQuotations(subject));
  return q === undefined ? null : rewritten(subject, q.end - 1, q.end, '', { type: 'contradiction', why: 'a quotation does not close' });
};

/** A line of a quotation over several lines is missing. */
export const droppedLine: Maker = (subject, random) => {
  const { text, masked } = subject.wording;
  const quotation = random.pick(ownQuotations(subject).filter((q) => quotedLines(text, q).length > 2));
  if (quotation === undefined) return null;
  const lines = quotedLines(text, quotation);
  const which = 1 + random.below(lines.length - 1);
  const line = lines[which] as string;
  const starts = [...text.slice(quotation.start, quotation.end).matchAll(/\n/g)].map((m) => quotation.start + m.index);
  if (starts.length !== lines.length - 1) return null;
  const start = starts[which - 1] as number;
  const end = starts[which] ?? quotation.end;
  if (which === lines.length - 1) return rewritten(subject, start, end, '', { type: 'contradiction', why: 'the line that closes the quotation is gone' });
  const numbered = /^（[^）]+）/.test(line) && /^（/.test(lines[which + 1] ?? '');
  if (numbered) return rewritten(subject, start, end, '', { type: 'contradiction', why: `the list goes on without ${line.slice(0, 4)}` });
  if (/^[（0-9]|^第[^条]+条/.test(line)) return null;
  const clause = masked.slice(Math.max(masked.lastIndexOf('\n', quotation.start - 2), masked.lastIndexOf('”', quotation.start)) + 1, quotation.start);
  // Text restated in full (增加一款作为第二款，将该条修改为) has old 款 and new ones: which one is missing it does not show.
  if (/将[该本][条款项]修改/.test(clause)) return null;
  if (/增加[一二两三四五六]款/.test(clause)) return rewritten(subject, start, end, '', { type: 'contradiction', why: 'fewer 款 are quoted than announced' });
  if (subject.base === null || lines.filter((l) => loose(l) === loose(line)).length > 1) return null;
  return rewritten(subject, start, end, '', { type: 'less', line });
};

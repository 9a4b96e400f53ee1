import type { Maker } from '../mutation.ts';
import { rewritten } from '../mutation.ts';
import { addressesOf } from '../wording.ts';

const NARROW: Readonly<Record<string, string>> = { '：': ':', '，': ',', '；': ';', '（': '(', '）': ')' };

/** A stop of an item is printed at half width, inside a quotation or outside. */
export const narrowStop: Maker = (subject, random) => {
  const { text } = subject.wording;
  const item = random.pick(subject.items);
  if (item === undefined) return null;
  const places = [...text.slice(item.body, item.end)].flatMap((c, i) => (c in NARROW ? [item.body + i] : []));
  const at = random.pick(places);
  return at === undefined ? null : rewritten(subject, at, at + 1, NARROW[text[at] as string] as string, { type: 'same' });
};

/** The number of an item in full-width digits, or with the other stop (1. → １．, 1、). */
export const wideLabel: Maker = (subject, random) => {
  const item = random.pick(subject.items.filter((i) => i.style === 'arabic'));
  if (item === undefined) return null;
  const wide = item.label.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0x30 + 0xff10));
  const put = random.pick([item.label.replace(/[.．、]$/, '．'), wide.replace(/[.．、]$/, '．'), item.label.replace(/[.．、]$/, '、')]) as string;
  return rewritten(subject, item.start, item.body, put, { type: 'same' });
};

/** White space inside an address, behind the number of an item, or in front of a quotation. */
export const spaces: Maker = (subject, random) => {
  const own = new Set(subject.items);
  const inside = addressesOf(subject.wording)
    .filter((a) => own.has(a.item))
    .flatMap((a) => Array.from({ length: a.text.length - 1 }, (_, i) => a.start + 1 + i));
  const other = subject.items.flatMap((item) => [
    item.body,
    ...[...subject.wording.masked.slice(item.body, item.end).matchAll(/“/g)].map((m) => item.body + m.index),
  ]);
  const at = random.pick(random.below(3) === 0 ? other : inside);
  return at === undefined ? null : rewritten(subject, at, at, random.pick([' ', '\u3000', '\u00a0', '  ']) as string, { type: 'same' });
};

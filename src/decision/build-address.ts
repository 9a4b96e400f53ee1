import { LAST, lastStep, makeStep, type Sentences, type Step } from '../statute/address.ts';
import { partOf } from '../statute/address-text.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { Range, WrittenAddress } from './written.ts';

/** A step as written; null where its numeral cannot be read. */
interface WrittenStep {
  readonly step: Step | null;
  readonly range: Range;
}

export function step(unit: string, numeral: string, suffix: string | null, at: Range): WrittenStep {
  return { step: makeStep(unit, numeral, suffix), range: at };
}

/** 最后一款: counted from the end. */
export function lastStepOf(unit: string, at: Range): WrittenStep {
  const first = makeStep(unit, '一');
  return { step: first && { ...first, number: LAST }, range: at };
}

/** What an address names, the statute and the numbering aside. */
interface Place {
  readonly steps: readonly WrittenStep[];
  readonly part?: string | null;
  readonly annex?: string | null;
  readonly pronoun?: WrittenAddress['pronoun'];
  readonly mark?: number | null;
  readonly frame?: 'base' | 'new' | null;
  readonly sentences?: Sentences | null;
  readonly edge?: 'start' | 'end' | null;
}

export function place(written: Place): Place {
  return written;
}

export function address(frame: 'base' | 'new' | null, law: string | null, { steps, part, ...rest }: Place, at: Range): WrittenAddress {
  const { annex, pronoun, mark, sentences, edge } = rest;
  const numbering = frame ?? rest.frame;
  const named = part === 'preamble' || part === 'text' ? part : part == null ? undefined : partOf(part, steps.length);
  return {
    steps: steps.map((s) => s.step).filter((s) => s !== null),
    ...(named && { part: named }),
    ...(annex && { annex }),
    ...(sentences && { sentences }),
    ...(edge && { edge }),
    ...(numbering && { frame: numbering }),
    law,
    pronoun: pronoun ?? null,
    mark: mark ?? null,
    range: at,
    bad: steps.filter((s) => s.step === null).map((s) => s.range),
    slip: false,
  };
}

export function bareAddress(steps: readonly WrittenStep[], at: Range): WrittenAddress {
  return { ...address(null, null, { steps }, at), slip: true };
}

export function sentences(from: string, to: string | null): Sentences | null {
  const [first, last] = [parseNumeral(from), to === null ? null : parseNumeral(to)];
  return first ? { from: first, to: last ?? first } : null;
}

export function lastSentences(count: string): Sentences | null {
  const number = parseNumeral(count);
  return number ? { from: -number, to: LAST } : null;
}

/** 全国人民代表大会常务委员会职权: a name for the list whose items are cited. */
export function isDescriptor(words: string): boolean {
  return /(?:职权|规定|事项|情形|职责|行为)$/.test(words);
}

/** Whether 至 joins two addresses of one level that count upwards. */
export function isRange(from: WrittenAddress, to: WrittenAddress): boolean {
  const [a, z] = [lastStep(from), lastStep(to)];
  if (a === undefined || z === undefined || a.level !== z.level) return false;
  return a.number === z.number ? a.suffix < z.suffix : a.suffix === 0 && z.suffix === 0 && a.number < z.number;
}

/** Every address of a range, both ends included. */
export function addressRange(from: WrittenAddress, to: WrittenAddress): readonly WrittenAddress[] {
  const [a, z] = [lastStep(from) as Step, lastStep(to) as Step];
  const above = from.steps.slice(0, -1);
  const count = a.number === z.number ? z.suffix - a.suffix : z.number - a.number;
  return Array.from({ length: count + 1 }, (_, i): WrittenAddress => {
    const step = a.number === z.number ? { ...a, suffix: a.suffix + i } : { ...a, number: a.number + i };
    return { ...from, steps: [...above, step], range: { start: from.range.start, end: to.range.end } };
  });
}

export function count(numeral: string): number {
  return parseNumeral(numeral) ?? 0;
}

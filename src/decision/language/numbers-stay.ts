import { makeStep } from '../../statute/address.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import type { Chunk } from './chunks.ts';
import type { Range, WrittenAddress } from './written.ts';

/** 第十一条及以后各条序号不变, as it begins: what its number is of. */
const NUMBER = new RegExp(`^(?:自|从)?(?:原)?(第([${NUMERAL_CHARACTERS}]+|[0-9]+)条)(?=[^，。；]*(?:序号|编号|条号|顺序|条序|条次))`);

/** 第十一条及以后各条序号不变 says that 第十一条 stays 第十一条, as a number that is stated: what else the decision does must agree with it. */
export function withNumbersThatStay(chunks: readonly Chunk[], text: string): readonly Chunk[] {
  return chunks.flatMap((chunk): readonly Chunk[] => {
    const { start, end } = chunk.range;
    const found = chunk.type === 'kept' ? NUMBER.exec(text.slice(start, end)) : null;
    const step = found === null ? null : makeStep('条', found[2] as string);
    if (found === null || step === null) return [chunk];
    const at = start + found[0].length;
    const unit = (range: Range): Chunk => ({ type: 'units', addresses: [written({ ...step }, range)], scope: false, range });
    const of = { start, end: at };
    return [unit(of), { type: 'verb', class: 'number', word: '仍为', range: { start: at, end } }, unit({ start: end, end })];
  });
}

function written(step: WrittenAddress['steps'][number], range: Range): WrittenAddress {
  return { steps: [step], law: null, pronoun: null, following: null, mark: null, range, bad: [], slip: false };
}

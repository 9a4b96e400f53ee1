import { describe, expect, test } from 'vitest';
import { redlineDocument } from '../../src/render/document/redline.ts';
import { statuteDocument } from '../../src/render/document/statute.ts';
import { printStatute } from '../../src/statute/print.ts';
import { amendedCases, amendedCorpus, amendedSamples } from '../support/amended.ts';
import { linesOf, plain, resolved } from '../support/changes.ts';

const all = [...amendedCases(), ...amendedSamples(), ...amendedCorpus('triples/', 'spc/', 'written/')];
const steps = all.flatMap(({ name, amendments }) => amendments.map((amendment, i) => [i === 0 ? name : `${name} (${i + 1})`, amendment] as const));

test('there are amendments to look at', () => expect(steps.length).toBeGreaterThan(80));

describe.each(steps)('%s', (_, amendment) => {
  const document = redlineDocument(amendment, { by: 'word' });

  test('taking every change in gives the new text, line by line', () => {
    const taken = resolved(document, 'in');
    expect(linesOf(taken)).toEqual(printStatute(amendment.after));
    expect(taken).toEqual(plain(statuteDocument(amendment.after)));
  });

  test('throwing every change out gives the old text, line by line', () => {
    const thrown = resolved(document, 'out');
    expect(linesOf(thrown)).toEqual(printStatute(amendment.base));
    expect(thrown).toEqual(plain(statuteDocument(amendment.base)));
  });
});

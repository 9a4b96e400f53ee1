import { expect, test } from 'vitest';
import { statuteData } from '../../src/statute/data/data.ts';
import { rereadStatute } from '../../src/statute/reread.ts';
import { caseAmendments, realStatutes } from '../support/statutes.ts';

/** Between two decisions of a chain the text is read again from its print; the second amends what the first made of it. */
test('a text read again from its print is the same statute, with its tables and the paragraphs of its items', () => {
  const made = [...caseAmendments()].map(([name, { after }]) => [name, after] as const);
  for (const [name, statute] of [...realStatutes(), ...made]) expect(statuteData(rereadStatute(statute, name)), name).toEqual(statuteData(statute));
});

import { amend } from '../../../src/amend/amend.ts';
import { decisionOf, statuteOf } from '../../support/texts.ts';
import { type Job, job } from '../job.ts';
import type { AmendingOf } from './amendments/amending.ts';
import { ARTICLES } from './amendments/articles.ts';
import { BELOW } from './amendments/below.ts';
import { DIVISIONS } from './amendments/divisions.ts';
import { REFERENCES } from './amendments/references.ts';
import { WORDS } from './amendments/words.ts';

/** Amendments by a whole decision. */
export const AMENDMENTS: readonly AmendingOf[] = [...ARTICLES, ...BELOW, ...WORDS, ...DIVISIONS, ...REFERENCES];

/** Carrying decisions out; they were read before. */
export const APPLY: readonly Job[] = AMENDMENTS.map(([name, size, texts]) =>
  job(`apply: ${name}`, size, (n) => {
    const { base, decision: text } = texts(n);
    const [before, read] = [statuteOf(base), decisionOf(text).decision];
    return () => amend(before, read);
  }),
);

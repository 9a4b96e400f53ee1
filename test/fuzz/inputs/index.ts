import fc from 'fast-check';
import type { Files } from '../files.ts';
import { decisionsFrom } from './decisions.ts';
import { HOSTILE_DECISIONS, HOSTILE_STATUTES, hostile } from './hostile.ts';
import { mutated } from './mutated.ts';
import { excerpts, type Samples } from './samples.ts';
import { statutes as made } from './statutes.ts';
import { anyText, soup, token } from './words.ts';

/** What all targets draw their texts from. */
export interface Inputs {
  readonly samples: Samples;
  /** Texts that may be statutes. */
  readonly statutes: fc.Arbitrary<string>;
  readonly decisions: fc.Arbitrary<string>;
  /** base.txt and decision.txt: some of one statute and its own decision, changed a little. */
  readonly amendments: fc.Arbitrary<Files>;
  /** old.txt and new.txt: mostly two states of one text. */
  readonly versions: fc.Arbitrary<Files>;
}

const FRAME = '关于修改《某市条例》的决定\n（2020年1月1日某会议通过）\n决定对《某市条例》作如下修改：\n';

/** Arbitraries of statutes and decisions: arbitrary text, mutated real texts, soup of legal words, nearly valid ones, hostile structures. */
export function inputsFrom(samples: Samples): Inputs {
  const statutes = fc.oneof(
    { weight: 4, arbitrary: made },
    { weight: 3, arbitrary: mutated(made, token, 4) },
    { weight: 4, arbitrary: mutated(excerpts(samples.statutes), token) },
    { weight: 2, arbitrary: soup },
    { weight: 1, arbitrary: anyText },
    { weight: 1, arbitrary: hostile(HOSTILE_STATUTES) },
  );
  const written = decisionsFrom(samples);
  const decisions = fc.oneof(
    { weight: 6, arbitrary: written },
    { weight: 3, arbitrary: mutated(written, token, 4) },
    { weight: 4, arbitrary: mutated(excerpts(samples.decisions), token) },
    { weight: 2, arbitrary: soup.map((text) => `${FRAME}一、${text}`) },
    { weight: 1, arbitrary: anyText.map((text) => `${FRAME}一、${text}`) },
    { weight: 1, arbitrary: fc.oneof(soup, anyText) },
    { weight: 1, arbitrary: hostile(HOSTILE_DECISIONS).map((text) => FRAME + text) },
  );
  const real = fc.constantFrom(...samples.cases);
  const amendments = fc.oneof(
    { weight: 5, arbitrary: fc.record({ 'base.txt': statutes, 'decision.txt': decisions }) },
    {
      weight: 4,
      arbitrary: real.chain(({ base, decision }) =>
        fc.record({ 'base.txt': mutated(fc.constant(base), token, 3), 'decision.txt': mutated(fc.constant(decision), token, 3) }),
      ),
    },
  );
  const versions = fc.oneof(
    { weight: 5, arbitrary: statutes.chain((text) => fc.record({ 'old.txt': fc.constant(text), 'new.txt': mutated(fc.constant(text), token, 5) })) },
    { weight: 2, arbitrary: fc.record({ 'old.txt': made, 'new.txt': made }) },
    { weight: 1, arbitrary: fc.record({ 'old.txt': statutes, 'new.txt': statutes }) },
  );
  return { samples, statutes, decisions, amendments, versions };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/amend/amend.ts';
import { readDecisionFile, readStatuteFile } from '../../src/batch/texts.ts';
import { versionOn } from '../../src/book/as-of.ts';
import { replay } from '../../src/book/replay.ts';
import type { OpenBook, OpenStep } from '../../src/book/types.ts';
import { blame } from '../../src/changes/blame.ts';
import { printStatute } from '../../src/statute/print.ts';
import { unitsOf } from '../../src/statute/units.ts';
import { verify } from '../../src/verify/verify.ts';
import { CORPUS } from '../fidelity/corpus.ts';

/** Lives of real statutes: each is built whole, gives the official text of each day that there is one for, and its blame spells its text. */
interface Life {
  readonly name: string;
  readonly first: string;
  readonly inForce: string;
  readonly steps: readonly {
    readonly decision: string;
    readonly inForce: string;
    readonly official?: string;
    /** Articles in which the official text departs: read, and told in the notes of the corpus. */
    readonly departures?: readonly string[];
  }[];
}

const constitution = 'triples/xianfa-1982-chain';
const internet = 'national/752+797-12-wangba-chain';
const LIVES: readonly Life[] = [
  {
    name: 'the constitution 1982–2018',
    first: `${constitution}/base.txt`,
    inForce: '1982-12-04',
    steps: [
      { decision: `${constitution}/decision-01.txt`, inForce: '1988-04-12' },
      { decision: `${constitution}/decision-02.txt`, inForce: '1993-03-29' },
      { decision: `${constitution}/decision-03.txt`, inForce: '1999-03-15' },
      { decision: `${constitution}/decision-04.txt`, inForce: '2004-03-14' },
      { decision: `${constitution}/decision-05.txt`, inForce: '2018-03-11', official: `${constitution}/after.txt`, departures: ['第六十七条'] },
    ],
  },
  {
    name: 'the criminal law and its twelfth amendment',
    first: 'triples/xingfa-xiuzhengan-12/base.txt',
    inForce: '2021-03-01',
    steps: [
      {
        decision: 'triples/xingfa-xiuzhengan-12/decision.txt',
        inForce: '2024-03-01',
        official: 'triples/xingfa-xiuzhengan-12/after.txt',
        departures: ['第四百五十二条'],
      },
    ],
  },
  {
    name: 'the election rules of Shanxi',
    first: 'shanxi/election-2020/base.txt',
    inForce: '2015-11-26',
    steps: [{ decision: 'shanxi/election-2020/decision.clean.txt', inForce: '2020-11-27', official: 'shanxi/election-2020/after.txt' }],
  },
  {
    name: 'a regulation with two decisions',
    first: `${internet}/base.txt`,
    inForce: '2019-03-24',
    steps: [
      { decision: `${internet}/decision-01.txt`, inForce: '2022-05-01' },
      { decision: `${internet}/decision-02.txt`, inForce: '2025-01-20', official: `${internet}/after.txt` },
    ],
  },
];

async function opened({ name, first, inForce, steps }: Life): Promise<OpenBook> {
  const reading = { revisions: 'ask' } as const;
  const statute = async (file: string): Promise<OpenBook['first']> => (await readStatuteFile(join(CORPUS, file), reading)) as OpenBook['first'];
  const days = (day: string) => ({ adopted: day, promulgated: day, inForce: day });
  const open: OpenStep[] = [];
  for (const step of steps) {
    open.push({
      file: step.decision,
      ...days(step.inForce),
      official: step.official ?? null,
      departures: step.departures ?? [],
      items: new Map(),
      decision: (await readDecisionFile(join(CORPUS, step.decision), reading)) as OpenStep['decision'],
      officialText: step.official === undefined ? null : await statute(step.official),
    });
  }
  return { title: name, folder: CORPUS, origin: { file: first, ...days(inForce) }, first: await statute(first), steps: open };
}

test.skipIf(!existsSync(CORPUS)).each(LIVES)('$name', async (life) => {
  const book = await opened(life);
  const built = replay(book, DEFAULT_OPTIONS, false);
  expect([built.stopped, built.diagnostics.map(({ code }) => code)]).toEqual([null, []]);
  for (const { inForce, officialText, departures } of book.steps) {
    if (officialText === null) continue;
    const { version } = versionOn(book, inForce ?? '', DEFAULT_OPTIONS, false);
    const unequal = verify(version?.last ?? built.first, officialText.value, built.first).articles.filter(({ status }) => status !== 'equal');
    expect(unequal.map(({ label }) => label)).toEqual(departures);
  }
  const dayBefore = versionOn(book, life.inForce, DEFAULT_OPTIONS, false).version;
  expect(printStatute(dayBefore?.last ?? built.last)).toEqual(printStatute(built.first));
  const blamed = blame(
    built.first,
    built.stages.map(({ amendment }) => amendment),
  );
  const last = unitsOf(built.stages.at(-1)?.amendment.after ?? built.first);
  expect(blamed.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(last.map(({ text }) => text));
});

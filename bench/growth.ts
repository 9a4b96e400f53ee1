import { parseDecision } from '../src/decision/parse.ts';
import { amend, diff } from '../src/index.ts';
import { readText } from '../src/read/lines.ts';
import { parseStatute } from '../src/statute/parse.ts';
import { SourceText } from '../src/text/source.ts';
import { type Articles, articlesBy, decisionOn, edited, printCode } from './texts/code.ts';

/** A piece of work whose time is measured at 1, 2, 4 and 8 times its least size (articles). */
interface GrowingJob {
  readonly name: string;
  readonly size: number;
  readonly prepare: (size: number) => () => unknown;
}

/** How a job grows: processor milliseconds by size; the exponent is that between the second size and the last, 1 is linear. */
export interface Growth {
  readonly job: string;
  readonly sizes: readonly number[];
  readonly milliseconds: readonly number[];
  readonly exponent: number;
}

const linesOf = (text: string) => readText(new SourceText('text', text)).reading;
const over = (name: string, size: number, work: (articles: Articles) => () => unknown): GrowingJob => ({
  name,
  size,
  prepare: (count) => work(articlesBy(count)),
});

const JOBS: readonly GrowingJob[] = [
  over('reading a statute', 400, (articles) => {
    const text = printCode(articles);
    return () => parseStatute(linesOf(text));
  }),
  over('reading a decision', 100, (articles) => {
    const text = decisionOn(articles, Number.POSITIVE_INFINITY);
    return () => parseDecision(linesOf(text));
  }),
  over('applying a decision', 100, (articles) => {
    const [code, text] = [printCode(articles), decisionOn(articles, Number.POSITIVE_INFINITY)];
    return () => amend(code, text);
  }),
  over('comparing two versions', 200, (articles) => {
    const [old, now] = [printCode(articles), printCode(edited(articles))];
    return () => diff(old, now);
  }),
];

const FACTORS = [1, 2, 4, 8];

/** Measures how reading, applying and comparing grow with the text. */
export function* growth(runs: number): Generator<Growth> {
  for (const { name, size, prepare } of JOBS) {
    const sizes = FACTORS.map((factor) => factor * size);
    least(prepare(size), runs);
    const milliseconds = sizes.map((each) => least(prepare(each), runs));
    const exponent = Math.log((milliseconds[3] as number) / (milliseconds[1] as number)) / Math.log(4);
    yield { job: name, sizes, milliseconds, exponent };
  }
}

/** The least processor time of so many runs, in milliseconds: a busy machine makes a run only longer. */
function least(run: () => unknown, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

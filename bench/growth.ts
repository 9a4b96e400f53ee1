import { parseDecision } from '../src/decision/parse.ts';
import { amend, diff } from '../src/index.ts';
import { readText } from '../src/read/lines.ts';
import { parseStatute } from '../src/statute/parse.ts';
import { SourceText } from '../src/text/source.ts';
import { type Job, job } from '../test/growth/job.ts';
import { JOBS } from '../test/growth/jobs/index.ts';
import { type GrowthRow, growthTable } from '../test/growth/table.ts';
import { type Articles, articlesBy, decisionOn, edited, printCode } from './texts/code.ts';

const linesOf = (text: string) => readText(new SourceText('text', text)).reading;
const over = (name: string, size: number, work: (articles: Articles) => () => unknown): Job => job(name, size, (count) => work(articlesBy(count)));

/** The whole of a job, by the articles of the text. */
const WHOLE: readonly Job[] = [
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

/** Measures how reading, applying and comparing grow with the text, and what grows within one clause, one item, one decision, one file; when it should be quick, the whole jobs alone. */
export async function* growth(quick: boolean): AsyncGenerator<GrowthRow> {
  yield* growthTable(quick ? { runs: 2, jobs: WHOLE } : { runs: 3, jobs: [...WHOLE, ...JOBS] });
}

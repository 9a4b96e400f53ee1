// How every job grows with its input: `npm run growth [-- --runs N --factors 1,2,4,8 --steps PART-OF-A-NAME…]` prints job, processor times and exponent.
// With `--steps`, how often parts of the program were run instead of times: a square shows at small sizes, and a busy machine changes nothing.
import { parseArgs } from 'node:util';
import type { Job } from './job.ts';
import { StepCounter } from './steps.ts';
import { DEFAULT_GROWTH, growthTable } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: `${DEFAULT_GROWTH.runs}` },
    factors: { type: 'string', default: DEFAULT_GROWTH.factors.join() },
    steps: { type: 'boolean', default: false },
  },
});
const counter = values.steps ? await StepCounter.begin() : null;
const how = counter === null ? {} : { measure: (job: Job, size: number) => counter.of(job, size), patience: Number.POSITIVE_INFINITY };
const options = { only: positionals, runs: Number(values.runs), factors: values.factors.split(',').map(Number), ...how };
for await (const { job, sizes, measured, exponent } of growthTable(options)) {
  const shown = measured.map((one, i) => `${sizes[i]}: ${counter === null ? `${one.toFixed(one < 10 ? 1 : 0)} ms` : one}`);
  console.log(`${exponent > 1.1 ? '!' : ' '} ${exponent.toFixed(2)}  ${job}  ${shown.join(' · ')}`);
}

// How every job grows with its input: `npm run growth [-- --runs N --factors 1,2,4,8 PART-OF-A-NAME…]` prints job, processor times and exponent.
import { parseArgs } from 'node:util';
import { DEFAULT_GROWTH, growthTable } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: `${DEFAULT_GROWTH.runs}` }, factors: { type: 'string', default: DEFAULT_GROWTH.factors.join() } },
});
const options = { only: positionals, runs: Number(values.runs), factors: values.factors.split(',').map(Number) };
for await (const { job, sizes, milliseconds, exponent } of growthTable(options)) {
  const times = milliseconds.map((time, i) => `${sizes[i]}: ${time.toFixed(time < 10 ? 1 : 0)} ms`);
  console.log(`${exponent > 1.1 ? '!' : ' '} ${exponent.toFixed(2)}  ${job}  ${times.join(' · ')}`);
}

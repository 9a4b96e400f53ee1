// How every job grows with its input: `npm run growth [-- PART-OF-A-NAME…]` prints job, processor times and exponent.
import { growthTable } from './table.ts';

for (const { job, sizes, milliseconds, exponent } of growthTable({ only: process.argv.slice(2) })) {
  const times = milliseconds.map((time, i) => `${sizes[i]}: ${time.toFixed(time < 10 ? 1 : 0)} ms`);
  console.log(`${exponent > 1.1 ? '!' : ' '} ${exponent.toFixed(2)}  ${job}  ${times.join(' · ')}`);
}

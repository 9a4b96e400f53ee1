// Times the main job as a whole process against an empty Node process, in turn, and prints the ratio of the medians.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 21);
const job = ['bin/xiufa.js', 'apply', 'statutes/shanxi-land-2008.txt', 'decisions/shanxi-2020-66.txt'];

function time(args) {
  const start = performance.now();
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  return performance.now() - start;
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const ours = [];
const empty = [];
for (let i = -2; i < rounds; i++) {
  const [a, b] = [time(job), time(['-e', '0'])];
  if (i < 0) continue;
  ours.push(a);
  empty.push(b);
}
const [a, b] = [median(ours), median(empty)];
console.log(`apply, Shanxi land measures: ${a.toFixed(0)} ms; node -e 0: ${b.toFixed(0)} ms; ratio ${(a / b).toFixed(2)}`);

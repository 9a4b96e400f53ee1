// Loaded before a program that is measured: at its end it tells processor time (milliseconds) and the most memory (megabytes).
'use strict';
const { writeFileSync } = require('node:fs');
const file = process.env.XIUFA_BENCH_USAGE;
delete process.env.XIUFA_BENCH_USAGE;
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }));
});

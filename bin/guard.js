// A thread that ends its process when it takes more processor time or memory than it may, or when nobody waits for it any more: what runs
// in the main thread may never come to an end, or never look up. The reason is the last word on standard error (src/cli/pdf/apart.ts).
'use strict';
const { writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');

function reason() {
  const { user, system } = process.cpuUsage();
  if (user + system > workerData.seconds * 1e6) return 'time';
  if (process.memoryUsage.rss() > workerData.memory) return 'memory';
  return process.ppid === workerData.parent ? null : 'orphan';
}

setInterval(() => {
  const why = reason();
  if (why === null) return;
  try {
    writeSync(2, why);
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}, 20);

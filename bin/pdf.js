// The process that reads one PDF: from standard input, its text to standard output. How many seconds of processor time and how many
// bytes of memory it may take are its arguments, and the process that waits for it: that may have ended before anything runs here.
'use strict';
const { join } = require('node:path');
const { Worker } = require('node:worker_threads');
const [seconds, memory, parent = process.ppid] = process.argv.slice(2).map(Number);
new Worker(join(__dirname, 'guard.js'), { workerData: { seconds, memory, parent } }).unref();
require('./load.js').program().servePdf();

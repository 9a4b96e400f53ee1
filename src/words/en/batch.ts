import { type BatchWords, clock } from '../batch.ts';

export const batch: BatchWords = {
  resumeNeedsFile: '--resume goes with -o: only a file of results tells how far it was',
  noManifest: (path, reason) => `the manifest ${path} cannot be read: ${reason}`,
  noJob: (fault) => `no job: ${fault}`,
  forbidden: {
    option: (name) => `a job cannot have --${name}`,
    outside: (name) => `a job writes into the folder of its manifest only: ${name}`,
    shared: (name) => `${name} is written or read by another job as well, and jobs run in no order`,
    changing: (name) => `${name} is written by another job, and jobs run in no order`,
  },
  progress: (done, of, seconds) => {
    const rate = done / Math.max(seconds, 0.001);
    return `${done}${of === null ? '' : `/${of}`}  ${rate.toFixed(1)} a second${of === null || rate === 0 ? '' : `  ${clock((of - done) / rate)} left`}`;
  },
  columns: { command: 'command', 0: 'done', 1: 'faults or differences', 2: 'not run', 70: 'bugs' },
  total: (done, before, seconds) =>
    `${done} job(s) in ${seconds.toFixed(1)} s, ${(done / Math.max(seconds, 0.001)).toFixed(1)} a second${before === 0 ? '' : `; ${before} more were done before`}`,
  stopped: (done, of) => `stopped with ${done}${of === null ? '' : ` of ${of}`} done; with -o, --resume goes on`,
  badShard: 'write 2/8 for the second of eight parts',
  badWorkers: 'must be a whole number above 0',
};

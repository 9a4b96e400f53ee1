import type { Job } from '../job.ts';
import { amending } from './amending.ts';
import { cold } from './cold.ts';
import { comparing } from './comparing.ts';
import { decision, statute } from './reading.ts';

/** Everything that is compared, in the order of the report. */
export const JOBS: readonly Job[] = [cold, statute, decision, ...comparing, ...amending];

import type { Job } from '../job.ts';
import { APPLY } from './apply.ts';
import { LANGUAGE } from './language.ts';

/** Every job that is measured. */
export const JOBS: readonly Job[] = [...LANGUAGE, ...APPLY];

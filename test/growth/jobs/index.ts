import type { Job } from '../job.ts';
import { READING } from '../reading/index.ts';
import { APPLY } from './apply.ts';
import { LANGUAGE } from './language.ts';
import { VERSION_JOBS } from './versions.ts';
import { OTHERS } from './views.ts';

/** Every job that is measured. */
export const JOBS: readonly Job[] = [...LANGUAGE, ...APPLY, ...VERSION_JOBS, ...OTHERS, ...READING];

import type { Job } from '../job.ts';
import { measure, xiufa } from '../processes.ts';

export const cold: Job = {
  name: 'cold',
  title: 'apply on the land measures of Shanxi, from a cold start',
  run: async (settings) => ({
    rows: measure([xiufa('apply', 'statutes/shanxi-land-2008.txt', 'decisions/shanxi-2020-66.txt', '--no-pager')], settings),
    goal: 'at most 1.4 × node -e 0',
  }),
};

import { defineConfig } from 'vitest/config';

const ELSEWHERE = ['test/documents/**', 'test/package/**'];
const GROWTH = 'test/growth/**/*.test.ts';

/** Processes, not threads: tests of growth count the processor time of their process. The longest of them has one to itself, where nothing that other tests left is collected. */
export default defineConfig({
  test: {
    pool: 'forks',
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'tests', include: ['test/**/*.test.ts'], exclude: [...ELSEWHERE, GROWTH], isolate: false } },
      { extends: true, test: { name: 'growth', include: [GROWTH], isolate: true } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/documents/**', 'test/package/**'],
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';

/** Tests that need a browser or a word processor: `npm run documents`, not `npm test`. */
export default defineConfig({
  test: { include: ['test/documents/**/*.test.ts'], pool: 'threads', testTimeout: 120_000, hookTimeout: 120_000 },
});

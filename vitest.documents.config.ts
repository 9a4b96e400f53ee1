import { defineConfig } from 'vitest/config';

/** Tests that need a browser, a word processor or the registry: `npm run documents`, not `npm test`. */
export default defineConfig({
  test: { include: ['test/documents/**/*.test.ts', 'test/package/**/*.test.ts'], pool: 'threads', testTimeout: 120_000, hookTimeout: 120_000 },
});

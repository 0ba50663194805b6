import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * End-to-end tests: the built extension in real browsers. One file after the other, since each
 * starts a browser of its own; the time limits are for the slowest machine, not a measurement.
 */
const shared = {
  environment: 'node',
  fileParallelism: false,
  // A browser, not a test, is what stumbles now and then: a popup that never draws, a tab that is lost.
  retry: 2,
  testTimeout: 60_000,
  hookTimeout: 90_000,
  teardownTimeout: 30_000,
} as const;

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    projects: [
      { extends: true, test: { ...shared, name: 'chromium', include: ['tests/e2e/chromium/*.test.ts'] } },
      { extends: true, test: { ...shared, name: 'firefox', include: ['tests/e2e/firefox/*.test.ts'] } },
    ],
  },
});

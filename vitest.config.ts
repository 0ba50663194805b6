import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Unit tests: everything that runs without a browser. `WxtVitest` gives them the `@/` alias, the
 * `#imports` module and an in-memory implementation of the extension APIs.
 */
export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    name: 'unit',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // Many checks run side by side on small machines; a test that hangs is found all the same.
    testTimeout: 30_000,
    unstubGlobals: true,
  },
});

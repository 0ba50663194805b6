import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed; a test that was skipped is in neither. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

export const NO_TESTS: TestCounts = { passed: 0, failed: 0 };

/** Reads vitest's JSON report; a runner that died before writing one ran nothing. */
export function readCounts(file: string): TestCounts {
  if (!existsSync(file)) return NO_TESTS;
  const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

export function addCounts(a: TestCounts, b: TestCounts): TestCounts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

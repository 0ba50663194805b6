import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCounts, NO_TESTS, readCounts } from './read-counts.ts';

/**
 * `npm test`: everything that has to hold, cheapest first, stopping at the first that does not. The
 * last line is the overall count of tests, from the runners' own reports.
 */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** True where the command is vitest and reports how many tests ran. */
  readonly counts?: true;
}

const E2E = ['vitest', 'run', '--config', 'vitest.e2e.config.ts', '--project'];

const STEPS: readonly Step[] = [
  { name: 'generated types', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'format, lint and walls', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'unit tests', command: ['vitest', 'run'], counts: true },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '--browser', 'firefox'] },
  { name: 'bundle budget', command: ['node', 'scripts/budget/main.ts'] },
  { name: 'end to end in Chromium', command: [...E2E, 'chromium'], counts: true },
  { name: 'end to end in Firefox', command: [...E2E, 'firefox'], counts: true },
];

const reports = mkdtempSync(join(tmpdir(), 'offprint-test-'));
const startedAt = Date.now();
let total = NO_TESTS;
let failedStep: string | null = null;

for (const [index, step] of STEPS.entries()) {
  console.log(`\n── ${index + 1}/${STEPS.length} ${step.name}`);
  const report = join(reports, `${index}.json`);
  const [command = '', ...args] = step.command;
  const extra = step.counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const stepStartedAt = Date.now();
  const { status, error } = spawnSync(command, [...args, ...extra], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const counts = step.counts ? readCounts(report) : NO_TESTS;
  total = addCounts(total, counts);
  const took = `${((Date.now() - stepStartedAt) / 1000).toFixed(1)} s`;
  // A runner that found no test at all proves nothing, whatever it ends with.
  if (status !== 0 || error || (step.counts && counts.passed === 0)) {
    failedStep = step.name;
    console.log(`── FAILED: ${step.name} (${took})${error ? `: ${error.message}` : ''}`);
    break;
  }
  console.log(`── ok (${took})`);
}

rmSync(reports, { recursive: true, force: true });
const took = `${((Date.now() - startedAt) / 1000).toFixed(0)} s`;
console.log(failedStep ? `\nStopped at: ${failedStep}, after ${took}` : `\nEverything holds, after ${took}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedStep ? 1 : 0;

import { expect, test } from 'vitest';
import { readPayloads, samplePayloads } from '@/scripts/hostile/read-payloads.ts';
import { runPayloads } from '@/scripts/hostile/run-rounds.ts';
import { builtExtension } from '../harness/open-world.ts';

/** A few of each class; `npm run test:hostile` runs them all, and each layer alone. */
const payloads = samplePayloads(readPayloads(['tests/fixtures/hostile/payloads.json']), 14);

test('of hostile pages nothing runs, asks, goes away or breaks: popup, reader, list and search', async () => {
  const report = await runPayloads(builtExtension('chrome-mv3'), payloads, () => undefined);
  expect(report.findings).toEqual([]);
  expect(report.saved + report.refused.length).toBe(payloads.length);
  // The same snippets did something in their own pages: what was watched for can happen.
  expect(report.fired).toBeGreaterThan(2);
}, 300_000);

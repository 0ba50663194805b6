import { parseArgs } from 'node:util';
import { buildLayer, type Layer } from './build-layer.ts';
import { DEFAULT_FILES, readPayloads, samplePayloads } from './read-payloads.ts';
import type { Finding } from './run-payloads.ts';
import { runPayloads } from './run-rounds.ts';

/**
 * `npm run test:hostile`: every hostile snippet, inside an article, through the built extension in a
 * real Chromium. Ends with one line, and with 1 unless nothing ran, asked, went away or broke, while
 * the same snippets did fire in their own pages.
 */
const { values } = parseArgs({
  options: {
    payloads: { type: 'string', multiple: true, default: DEFAULT_FILES },
    layer: { type: 'string', default: 'all' },
    sample: { type: 'string' },
    extension: { type: 'string' },
    jobs: { type: 'string', default: '2' },
  },
});

const LAYERS: readonly string[] = ['all', 'sanitiser', 'frame'] satisfies readonly Layer[];
if (!LAYERS.includes(values.layer)) throw new Error(`--layer is one of ${LAYERS.join(', ')}`);

const all = readPayloads(values.payloads);
const payloads = samplePayloads(all, values.sample ? Number(values.sample) : all.length);
const extension = values.extension ?? (await buildLayer(values.layer as Layer));
const jobs = Math.max(1, Math.min(Number(values.jobs), payloads.length));
const startedAt = Date.now();

// Each browser takes every so-maniest snippet, so that slow classes are shared.
const done = new Array<number>(jobs).fill(0);
const reports = await Promise.all(
  done.map((_, job) => {
    const part = payloads.filter((_payload, index) => index % jobs === job);
    return runPayloads(extension, part, (count, found) => {
      // At once, so that a run that is ended early has said what it saw.
      for (const { kind, payload, surface, what } of found)
        console.log(`  seen ${kind}: ${payload} in ${surface}: ${what}`);
      done[job] = count;
      const sum = done.reduce((total, each) => total + each, 0);
      console.log(`${sum} of ${payloads.length} after ${Math.round((Date.now() - startedAt) / 1000)} s`);
    });
  }),
);

const findings = reports.flatMap((report) => report.findings);
const refused = reports.flatMap((report) => report.refused);
const sum = (pick: (report: (typeof reports)[number]) => number) =>
  reports.reduce((total, report) => total + pick(report), 0);
const saved = sum((report) => report.saved);
const fired = sum((report) => report.fired);
const of = (kind: Finding['kind']) =>
  new Set(findings.filter((each) => each.kind === kind).map(({ payload }) => payload)).size;

for (const { kind, payload, surface, what } of findings)
  console.log(`${kind}: ${payload} in ${surface}: ${what}`);
for (const { payload, surface, what } of reports.flatMap(({ stumbles }) => stumbles))
  console.log(`broken in company, whole when taken again: ${payload} in ${surface}: ${what}`);
for (const { payload, reason } of refused) console.log(`no article: ${payload}: ${reason}`);
const foreign = sum((report) => report.foreign);
const letThrough = values.layer !== 'frame' && foreign > 0;
const isVoid = fired === 0 || (values.layer === 'frame' && foreign === 0);
console.log(`foreign elements in the reader ${foreign}`);
console.log(`saved ${saved}, refused in words ${refused.length}, fired in their own page (control) ${fired}`);
console.log(
  `executed ${of('executed')}, requests ${of('requests')}, navigations ${of('navigations')}, broken ${of('broken')} of ${payloads.length}`,
);
if (isVoid) console.log('Nothing was there that could have happened: this run proves nothing');
process.exitCode = findings.length > 0 || letThrough || isVoid ? 1 : 0;

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureBundle } from './measure-bundle.ts';

/**
 * Compares the built extension with `tests/bench/budgets.json` and names what is over, and by how
 * much. Sizes are gzipped, of everything an entry loads at once; pictures and locales apart.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const budgets: Record<string, number> = JSON.parse(
  readFileSync(`${root}tests/bench/budgets.json`, 'utf8'),
).bundleGzipBytes;
const sizes = measureBundle(`${root}.output/chrome-mv3`);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
let isOver = false;
for (const [entry, { bytes, files }] of Object.entries(sizes)) {
  const budget = budgets[entry];
  const verdict =
    budget === undefined ? 'has no budget' : bytes > budget ? `over by ${kilobytes(bytes - budget)}` : 'ok';
  if (verdict !== 'ok') isOver = true;
  console.log(
    `${entry.padEnd(24)} ${kilobytes(bytes).padStart(9)} of ${budget === undefined ? '?' : kilobytes(budget)}  ${verdict}`,
  );
  if (verdict !== 'ok')
    for (const file of files) console.log(`    ${kilobytes(file.bytes).padStart(9)}  ${file.path}`);
}
for (const entry of Object.keys(budgets).filter((name) => !sizes[name])) {
  console.log(`${entry.padEnd(24)} is in the budget but was not built`);
  isOver = true;
}
process.exitCode = isOver ? 1 : 0;

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figure, RunBench } from './bench.ts';
import { describeFigure } from './describe-figure.ts';
import { isMet } from './is-met.ts';

/**
 * `npm run bench -- NAME [--json] [what the bench understands]`: runs `tests/bench/NAME/main.ts` and
 * prints its figures, one a line, as they come. Progress goes to standard error.
 */
const benches = new URL('../../tests/bench/', import.meta.url);
const [name = '', ...args] = process.argv.slice(2).filter((arg) => arg !== '--json');
const asJson = process.argv.includes('--json');

const entry = new URL(`${name}/main.ts`, benches);
if (!/^[\w-]+$/.test(name) || !existsSync(entry)) {
  console.error(`usage: npm run bench -- ${listBenches().join('|')} [--json]`);
  process.exit(2);
}
const { run } = (await import(entry.href)) as { run: RunBench };

for await (const figure of run({ args, progress: showProgress })) {
  showProgress('');
  console.log(asJson ? JSON.stringify(toLine(figure)) : describeFigure(figure));
}
showProgress('');

function listBenches(): string[] {
  return readdirSync(fileURLToPath(benches), { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && existsSync(new URL(`${folder.name}/main.ts`, benches)))
    .map((folder) => folder.name);
}

function toLine(figure: Figure): object {
  const { value, unit, baseline = null, aim, others, note } = figure;
  return {
    bench: name,
    figure: figure.figure,
    value,
    unit,
    baseline,
    ratio: value !== null && baseline ? value / baseline : null,
    aim: aim ? ('atLeast' in aim ? aim.atLeast : aim.atMost) : null,
    met: isMet(figure),
    ...(others ? { others } : {}),
    ...(note ? { note } : {}),
  };
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else if (text !== '') process.stderr.write(`${text}\n`);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import type { Acknowledgement, Findings, Work } from './acknowledgement.ts';
import { bundleLibrary, openLibraryPage } from './open-library-page.ts';

/**
 * `npm run test:crash`: kills a real Chromium, by the pid that it started, while it saves, keeps
 * pictures, indexes, migrates and restores. At the next start everything that was acknowledged has to
 * be there, whole, and nothing that belongs to nothing.
 */
const { values } = parseArgs({ options: { points: { type: 'string', default: '200' } } });
const points = Number(values.points);
const WORKS: readonly Work[] = ['save', 'pictures', 'index', 'migrate', 'restore'];
/** A profile is used this often, so that its library grows but an audit stays quick. */
const ROUNDS = 10;
/** The work goes on for so many milliseconds at most before the kill. */
const LONGEST = { save: 1500, pictures: 1500, index: 1500, migrate: 1200, restore: 2500 } as const;

const totals = { points: 0, acknowledged: 0, lost: 0, torn: 0, orphans: 0, repaired: 0 };
const startedAt = Date.now();
const code = await bundleLibrary(new URL('./page-side.ts', import.meta.url));

for (const [index, work] of WORKS.entries()) {
  const share = Math.floor(points / WORKS.length) + (index < points % WORKS.length ? 1 : 0);
  for (let done = 0; done < share; done += ROUNDS) await crashProfile(work, Math.min(ROUNDS, share - done));
}
const seconds = Math.round((Date.now() - startedAt) / 1000);
const { acknowledged, lost, torn, orphans, repaired } = totals;
console.log(
  `crashes ${totals.points}, acknowledged ${acknowledged}, lost ${lost}, torn ${torn}, orphans ${orphans}, repaired ${repaired}, ${seconds} s`,
);
process.exitCode = lost + torn + orphans > 0 || totals.points < points ? 1 : 0;

/** Kills the browser of one profile so many times; every start looks at the library first. */
async function crashProfile(work: Work, times: number): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'offprint-crash-'));
  const safe: Acknowledgement[] = [];
  try {
    for (let time = 0; time <= times; time += 1) {
      const { browser, page } = await openLibraryPage(profile, code);
      if (time > 0) note(await inspect(page, safe), `${work} ${time}`);
      // A migration begins with another library than the one before.
      if (work === 'migrate') safe.length = 0;
      if (time < times) await crash(browser, page, { work, seed: 1 + time * 1000, safe });
      else await browser.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Crash {
  readonly work: Work;
  /** Number of the first article. */
  readonly seed: number;
  /** Takes what is acknowledged until the end. */
  readonly safe: Acknowledgement[];
}

/** Starts the work, and kills the browser at some moment of it. */
async function crash(browser: Browser, page: Page, { work, seed, safe }: Crash): Promise<void> {
  const begun = Promise.withResolvers<void>();
  await page.exposeFunction('acknowledge', (one: string) => {
    const told: Acknowledgement | { kind: 'failed'; message: string } = JSON.parse(one);
    if (told.kind === 'failed') {
      begun.reject(new Error(`${work}: ${told.message}`));
      return;
    }
    safe.push(told);
    totals.acknowledged += 1;
    begun.resolve();
  });
  await page.evaluate(`side.begin(${JSON.stringify(work)}, ${seed})`);
  // The random moment counts from the first thing that is safe, but for restores, whose first comes late.
  if (work !== 'restore') await begun.promise;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST[work]));
  await killProcess(browser);
  totals.points += 1;
}

/** Ends the browser that this script started, as a power cut of its process would. */
async function killProcess(browser: Browser): Promise<void> {
  const started = browser.process();
  if (started?.pid === undefined) throw new Error('the browser has no process');
  const exited = new Promise((resolve) => started.once('exit', resolve));
  process.kill(started.pid, 'SIGKILL');
  await exited;
  await browser.disconnect();
}

function note({ lost, torn, orphans, repairs }: Findings, name: string): void {
  totals.lost += lost.length;
  totals.torn += torn.length;
  totals.orphans += orphans.length;
  totals.repaired += Object.values(repairs).reduce((sum, count) => sum + count, 0);
  const counts = `lost ${lost.length}, torn ${torn.length}, orphans ${orphans.length}`;
  const faults = [...lost, ...torn, ...orphans];
  if (faults.length > 0) console.log(`${name}: ${counts}, such as ${faults.slice(0, 3).join('; ')}`);
}

function inspect(page: Page, safe: readonly Acknowledgement[]): Promise<Findings> {
  return page.evaluate(`side.inspect(${JSON.stringify(safe)})`) as Promise<Findings>;
}

import type { Chromium } from '../../../scripts/browsers/launch-chromium.ts';

/** A task of a thread, milliseconds. */
export interface LongestTask {
  /** Time that the processor spent on it: what it takes where nothing else runs. */
  readonly thread: number;
  /** Time that passed. */
  readonly wall: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What is typed: in Chinese, a word, the beginning of very many words. */
const TYPED = ['中国经济发展', ' climate', ' con'] as const;

/** The longest task of the library page's main thread while a query is typed. */
export async function measureTyping(chromium: Chromium): Promise<LongestTask> {
  const page = await chromium.openExtensionPage('library.html');
  await page.waitForSelector('main [data-article]', { timeout: 120_000 });
  await page.waitForNetworkIdle({ idleTime: 3000 });
  await page.focus('[data-search]');
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  for (const text of TYPED) await page.keyboard.type(text, { delay: 120 });
  await page.waitForSelector('main mark, main .notice', { timeout: 120_000 });
  await page.waitForNetworkIdle({ idleTime: 3000 });
  const trace = await page.tracing.stop();
  await page.close();
  return longestTask(JSON.parse(new TextDecoder().decode(trace)).traceEvents);
}

function longestTask(events: readonly TraceEvent[]): LongestTask {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && threads.has(`${pid}.${tid}`),
  );
  const most = (of: (task: TraceEvent) => number) => Math.max(0, ...tasks.map(of)) / 1000;
  return { thread: most(({ tdur = 0 }) => tdur), wall: most(({ dur = 0 }) => dur) };
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { CorpusSet } from './find-corpus.ts';
import type { QualityAnswer, QualityOptions } from './page-side.ts';

/**
 * Processes at once. Where times are taken there is one: a reader opens one page at a time, and two on
 * two cores make all times longer, those of the system with more code by more.
 */
const POOL = { timed: 1, untimed: 2 } as const;

export interface ReadRun extends QualityOptions {
  readonly engine: 'chromium' | 'jsdom';
  readonly progress: (text: string) => void;
}

/** One page's answer, in the set's order; an error where the page could not be read at all. */
export type PageAnswer = { readonly answer: QualityAnswer } | { readonly error: string };

/** Reads every page of a set in processes of their own. */
export async function readPages(set: CorpusSet, run: ReadRun): Promise<PageAnswer[]> {
  const answers: PageAnswer[] = [];
  const waiting = set.items.map((item, index) => ({
    index,
    file: join(set.folder, item.file),
    url: item.url ?? null,
  }));
  let done = 0;
  const drive = async () => {
    const worker = openWorker(run);
    try {
      for (let task = waiting.shift(); task; task = waiting.shift()) {
        answers[task.index] = await worker.ask(task);
        done += 1;
        if (done % 20 === 0) run.progress(`${set.name}: ${done} of ${set.items.length}`);
      }
    } finally {
      await worker.close();
    }
  };
  await Promise.all(Array.from({ length: run.baselines ? POOL.timed : POOL.untimed }, drive));
  return answers;
}

function openWorker({ engine, baselines, ablation }: ReadRun) {
  const script = fileURLToPath(new URL('worker.ts', import.meta.url));
  const child = spawn(process.execPath, [script, engine, JSON.stringify({ baselines, ablation })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(task: object): Promise<PageAnswer> {
      child.stdin.write(`${JSON.stringify(task)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('A process of the pool ended early');
      return JSON.parse(value) as PageAnswer;
    },
    async close(): Promise<void> {
      child.stdin.end();
      await exited;
    },
  };
}

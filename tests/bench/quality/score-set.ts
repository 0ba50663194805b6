import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusSet } from './find-corpus.ts';
import type { Prediction } from './page-side.ts';
import type { PageAnswer } from './read-pages.ts';

/** What `score.mjs` says of one system on one set; only what the bench reads. */
export interface Summary {
  readonly shingle4?: { readonly f1: number; readonly accuracy: number };
  readonly bigram?: { readonly f1: number; readonly pageF1: number };
  readonly must?: { readonly kept: number };
  readonly leak?: { readonly leaked: number; readonly pagesClean: number };
  readonly segments?: { readonly f1: number };
  readonly title?: Rate;
  readonly date?: Rate;
  readonly author?: Rate;
  readonly authorSpurious?: Rate;
  readonly detection?: { readonly f1: number; readonly recall: number; readonly falsePositiveRate: number };
}

interface Rate {
  readonly rate: number;
}

/** Every system's summary by its name. The corpus's own program is run on files of predictions. */
export function scoreSet(
  corpus: string,
  set: CorpusSet,
  answers: readonly PageAnswer[],
  folder: string,
): ReadonlyMap<string, Summary> {
  mkdirSync(folder, { recursive: true });
  const labels = join(folder, 'labels.json');
  writeFileSync(labels, JSON.stringify({ set: set.name, metric: set.metric, items: set.items }));
  const systems = [...new Set(answers.flatMap((page) => ('answer' in page ? Object.keys(page.answer) : [])))];
  const files = systems.map((system, index) => {
    const file = join(folder, `${nameOf(system, index)}.jsonl`);
    writeFileSync(file, set.items.map((item, at) => toLine(item.id, answers[at], system)).join(''));
    return file;
  });
  const args = ['--labels', labels, ...files.flatMap((file) => ['--pred', file]), '--split', 'all', '--json'];
  const { stdout, status } = spawnSync(process.execPath, [join(corpus, 'score.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error('score.mjs failed');
  const { results } = JSON.parse(stdout) as { results: Record<string, { all: Summary }> };
  return new Map(systems.map((system, index) => [system, results[nameOf(system, index)]?.all ?? {}]));
}

/** How `score.mjs` calls a file of predictions: by its name. */
function nameOf(system: string, index: number): string {
  return `${index}-${system.replaceAll(' ', '-')}`;
}

function toLine(id: string, page: PageAnswer | undefined, system: string): string {
  const prediction: Prediction | null = page && 'answer' in page ? (page.answer[system] ?? null) : null;
  return prediction ? `${JSON.stringify({ id, ...prediction })}\n` : '';
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A labelled page. */
export interface LabelledPage {
  readonly id: string;
  /** Relative to the set's folder. */
  readonly file: string;
  readonly url?: string | null;
  /** Of set C: the language of an article. */
  readonly lang?: string;
  readonly label?: string;
}

/** A set of labelled pages on this machine. */
export interface CorpusSet {
  readonly name: string;
  readonly folder: string;
  /** `shingle4`, `bigram`, `segments` or `detection`. */
  readonly metric: string;
  readonly items: readonly LabelledPage[];
}

/** Finds `shared/corpus` beside the project or above it; null where it is not on this machine. */
export function findCorpus(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const corpus = join(folder, 'shared', 'corpus');
    if (existsSync(join(corpus, 'score.mjs'))) return corpus;
    if (resolve(folder, '..') === folder) return null;
    folder = resolve(folder, '..');
  }
}

/** Reads the labels of one set, or null where it is absent. `sample` keeps every n-th page. */
export function readSet(corpus: string, name: string, sample: number): CorpusSet | null {
  const folder = join(corpus, name);
  const labels = join(folder, 'labels.json');
  if (!existsSync(labels)) return null;
  const { items, metric } = JSON.parse(readFileSync(labels, 'utf8')) as CorpusSet;
  return { name, folder, metric, items: items.filter((_, index) => index % sample === 0) };
}

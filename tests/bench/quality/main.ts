import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchContext, Figure } from '../../../scripts/bench/bench.ts';
import { type CorpusSet, findCorpus, readSet } from './find-corpus.ts';
import { listAblation, listAccounts, listDetectorTimes, listFigures, listTimes } from './list-figures.ts';
import { type PageAnswer, readPages } from './read-pages.ts';
import { scoreSet } from './score-set.ts';

/**
 * How clean the articles are and how right their metadata, on the labelled pages of the corpus, with
 * Readability and defuddle on the same pages in the same run.
 *
 * - `--sets A,B`: only these sets; all by default (with `--ablation`: A, B and E).
 * - `--sample 5`: every fifth page only.
 * - `--ablation`: ours once more without each pass, instead of the other systems.
 * - `--jsdom`: without layout, as `npm run extract` reads; Chromium by default.
 * - `--keep FOLDER`: keeps the files of predictions there, for `score.mjs --worst`.
 */
export async function* run({ args, progress }: BenchContext): AsyncIterable<Figure> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sets: { type: 'string' },
      sample: { type: 'string', default: '1' },
      ablation: { type: 'boolean', default: false },
      jsdom: { type: 'boolean', default: false },
      keep: { type: 'string' },
    },
  });
  const { ablation } = values;
  const corpus = findCorpus();
  if (!corpus) {
    yield {
      figure: 'quality',
      value: null,
      unit: '',
      note: 'absent: ../shared/corpus is not on this machine',
    };
    return;
  }
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'offprint-quality-')));
  const engine = values.jsdom ? 'jsdom' : 'chromium';
  const everything: PageAnswer[] = [];
  for (const name of values.sets?.split(',') ?? (ablation ? ['A', 'B', 'E'] : ['A', 'B', 'C', 'D', 'E'])) {
    const set = readSet(corpus, name, Number(values.sample));
    if (!set) {
      yield {
        figure: `${name}: pages`,
        value: null,
        unit: '',
        note: 'absent: this set is not in the corpus',
      };
      continue;
    }
    const answers = await readPages(set, { engine, baselines: !ablation, ablation, progress });
    yield countPages(set, answers);
    const summaries = scoreSet(corpus, set, answers, join(folder, name));
    yield* ablation ? listAblation(name, summaries) : listFigures(name, summaries);
    if (name === 'C' && !ablation) yield* scoreChinese(corpus, set, answers, join(folder, 'C-zh'));
    yield* listAccounts(name, answers);
    everything.push(...answers);
  }
  if (!ablation && engine === 'chromium') yield* [...listTimes(everything), ...listDetectorTimes(everything)];
  if (!values.keep) await rm(folder, { recursive: true, force: true });
}

function countPages(set: CorpusSet, answers: readonly PageAnswer[]): Figure {
  const broken = answers.flatMap((page, index) => ('error' in page ? [set.items[index]?.id ?? ''] : []));
  const note = broken.length > 0 ? { note: `could not be read: ${broken.join(', ')}` } : {};
  return { figure: `${set.name}: pages`, value: set.items.length, unit: '', ...note };
}

function scoreChinese(corpus: string, set: CorpusSet, answers: readonly PageAnswer[], folder: string) {
  const wanted = set.items.map(({ lang, label }) => lang === 'zh' && label === 'article');
  const part = { ...set, items: set.items.filter((_, index) => wanted[index]) };
  return listFigures(
    'C-zh',
    scoreSet(
      corpus,
      part,
      answers.filter((_, index) => wanted[index]),
      folder,
    ),
  );
}

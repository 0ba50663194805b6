import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage as readOurs } from '@/scripts/extract/page-side';
import { ARTICLE_PASSES, PAGE_PASSES } from '@/utils/clean/clean-content';
import { type Account, accountFor } from './account-for';
import { listLines } from './list-lines';

/** What one system makes of a page, as `score.mjs` wants it, and the milliseconds that it took. */
export interface Prediction {
  readonly title?: string | null | undefined;
  readonly author?: string | readonly string[] | null | undefined;
  readonly publishedTime?: string | null | undefined;
  readonly text?: string;
  readonly isArticle?: boolean;
  readonly ok: boolean;
  /** The first time in the page: with {@link QualityOptions.only} it is one just opened, where nothing has been compiled yet. */
  readonly ms: number;
  /** Warm: the median of several more times in the same page; only where the systems are compared. */
  readonly msWarm?: number;
  /** Of ours: the part of `ms` in which the page is judged to be an article or not. */
  readonly msDetect?: number;
  /** Of ours, where the systems are compared: how much of the main column's text is in the article or the ledger. */
  readonly account?: Account;
}

export interface QualityOptions {
  /** Run Readability and defuddle as well. */
  readonly baselines: boolean;
  /** Run ours once more without each of its passes. */
  readonly ablation: boolean;
  /** Run each system again, for its time once it is warm. */
  readonly timed?: boolean;
  /** Run nothing but this, once: for its time in a page that no other has warmed. */
  readonly only?: 'Readability';
}

/** By the name of the system; `ours without <pass>` for the ablation. */
export type QualityAnswer = Readonly<Record<string, Prediction>>;

/** Times that each system reads the page again. Odd, for the median. */
const ROUNDS = 5;

/**
 * Reads one page with every system. Ours changes nothing, the others get copies.
 *
 * The time is that of everything a reader waits for: of ours detection, copying the page, metadata, the article,
 * the ledger and sanitising; of Readability its own check, copying the page and the article, which it
 * does not sanitise. Parsing the page and laying it out come before, for all. Warm, the systems take
 * turns, so that what else the machine does at the time is shared.
 */
export function readPage(document: Document, url: string, options: QualityOptions): QualityAnswer {
  // A reader's browser has laid the page out long before anybody asks for the article.
  void document.documentElement.offsetHeight;
  if (options.only) return { [options.only]: attempt(() => predictReadability(document)) };
  const answer: Record<string, Prediction> = { ours: predictOurs(document, url, [], options.baselines) };
  if (options.ablation) {
    for (const { name } of [...PAGE_PASSES, ...ARTICLE_PASSES]) {
      answer[`ours without ${name}`] = predictOurs(document, url, [name]);
    }
  }
  if (!options.baselines) return answer;
  const systems: Readonly<Record<string, () => Prediction>> = {
    ours: () => predictOurs(document, url, []),
    Readability: () => attempt(() => predictReadability(document)),
    defuddle: () => attempt(() => predictDefuddle(document, url)),
  };
  for (const [system, predict] of Object.entries(systems)) answer[system] ??= predict();
  if (!options.timed) return answer;
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [system, predict] of Object.entries(systems)) {
      times.set(system, [...(times.get(system) ?? []), predict().ms]);
    }
  }
  for (const [system, taken] of times) {
    const first = answer[system];
    const msWarm = taken.sort((one, other) => one - other)[(ROUNDS - 1) / 2];
    if (first && msWarm !== undefined) answer[system] = { ...first, msWarm };
  }
  return answer;
}

function predictOurs(
  document: Document,
  url: string,
  without: readonly string[],
  isAccounted = false,
): Prediction {
  const { captured, isArticle, ms, msDetect } = readOurs(document, url, {
    without,
    siteRules: false,
    patient: true,
  });
  if (!captured.ok) return { ok: false, isArticle, ms, msDetect };
  const { title, authors, publishedTime, text } = captured.value;
  const account = isAccounted ? { account: accountFor(document, captured.value) } : {};
  return { ok: true, title, author: authors, publishedTime, text, isArticle, ms, msDetect, ...account };
}

function attempt(predict: () => Prediction): Prediction {
  try {
    return predict();
  } catch (error) {
    // What others throw at is a page that they do not read.
    if (error instanceof Error) return { ok: false, ms: 0 };
    throw error;
  }
}

function predictReadability(document: Document): Prediction {
  const start = performance.now();
  const isArticle = isProbablyReaderable(document);
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const ms = performance.now() - start;
  if (!article) return { ok: false, isArticle, ms };
  const { title, byline, publishedTime, content } = article;
  const text = listLines(document, content ?? '');
  return { ok: true, title, author: byline, publishedTime, text, isArticle, ms };
}

function predictDefuddle(document: Document, url: string): Prediction {
  const start = performance.now();
  const copy = document.cloneNode(true) as Document;
  const { title, author, published, content } = new Defuddle(copy, { url }).parse();
  const ms = performance.now() - start;
  return { ok: true, title, author, publishedTime: published, text: listLines(document, content), ms };
}

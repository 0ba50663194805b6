import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage as readOurs } from '@/scripts/extract/page-side';
import { ARTICLE_PASSES, PAGE_PASSES } from '@/utils/clean/clean-content';
import { listLines } from './list-lines';

/** What one system makes of a page, as `score.mjs` wants it, and the milliseconds that it took. */
export interface Prediction {
  readonly title?: string | null | undefined;
  readonly author?: string | readonly string[] | null | undefined;
  readonly publishedTime?: string | null | undefined;
  readonly text?: string;
  readonly isArticle?: boolean;
  readonly ok: boolean;
  /** In a page just opened, where nothing has been compiled yet: what the reader waits for. */
  readonly ms: number;
  /** Once more in the same page; only where the systems are compared. */
  readonly msAgain?: number;
}

export interface QualityOptions {
  /** Run Readability and defuddle as well. */
  readonly baselines: boolean;
  /** Run ours once more without each of its passes. */
  readonly ablation: boolean;
}

/** By the name of the system; `ours without <pass>` for the ablation. */
export type QualityAnswer = Readonly<Record<string, Prediction>>;

/**
 * Reads one page with every system. Ours comes first and changes nothing, the others get copies.
 *
 * The time is that of everything a reader waits for: of ours detection, copying the page, metadata, the article,
 * the ledger and sanitising; of Readability its own check, copying the page and the article, which it
 * does not sanitise. Parsing the page and laying it out come before, for all.
 */
export function readPage(document: Document, url: string, options: QualityOptions): QualityAnswer {
  // A reader's browser has laid the page out long before anybody asks for the article.
  void document.documentElement.offsetHeight;
  const answer: Record<string, Prediction> = { ours: predictOurs(document, url, []) };
  if (options.ablation) {
    for (const { name } of [...PAGE_PASSES, ...ARTICLE_PASSES]) {
      answer[`ours without ${name}`] = predictOurs(document, url, [name]);
    }
  }
  if (!options.baselines) return answer;
  answer.Readability = attempt(() => predictReadability(document));
  answer.defuddle = attempt(() => predictDefuddle(document, url));
  // Each has run once and has its code compiled as far as it will be; the page is the same.
  const again: Record<string, Prediction> = {
    ours: predictOurs(document, url, []),
    Readability: attempt(() => predictReadability(document)),
    defuddle: attempt(() => predictDefuddle(document, url)),
  };
  for (const [system, { ms }] of Object.entries(again)) {
    const first = answer[system];
    if (first) answer[system] = { ...first, msAgain: ms };
  }
  return answer;
}

function predictOurs(document: Document, url: string, without: readonly string[]): Prediction {
  const { captured, isArticle, ms } = readOurs(document, url, { without, siteRules: false, patient: true });
  if (!captured.ok) return { ok: false, isArticle, ms };
  const { title, authors, publishedTime, text } = captured.value;
  return { ok: true, title, author: authors, publishedTime, text, isArticle, ms };
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

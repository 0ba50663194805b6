import type { ArticleDraft } from '@/utils/article/article-draft';
import type { CaptureError } from '@/utils/article/capture-error';
import { captureArticle } from '@/utils/capture/capture-article';
import { detectArticle } from '@/utils/detect/detect-article';
import type { Result } from '@/utils/result/result';

/** What the command line may switch. */
export interface PageSideOptions {
  /** Passes to leave out. */
  readonly without: readonly string[];
  /** False for `--no-site-rules`. */
  readonly siteRules: boolean;
  /** True where no layout engine is at work and nobody waits: jsdom is ten times slower than a browser. */
  readonly patient: boolean;
}

/** Budget where nobody waits, in milliseconds: only what would never end is given up. */
const PATIENCE = 60_000;

/** One page, read. */
export interface PageSideAnswer {
  readonly isArticle: boolean;
  readonly captured: Result<ArticleDraft, CaptureError>;
  /** Milliseconds that detecting and capturing took; parsing is not in it. */
  readonly ms: number;
  /** The part of it that detecting took. */
  readonly msDetect: number;
}

/** The very code that runs in the page, on a document of Chromium or of jsdom. */
export function readPage(document: Document, url: string, options: PageSideOptions): PageSideAnswer {
  const clock = () => performance.now();
  const start = clock();
  const { isArticle } = detectArticle(document, url);
  const msDetect = clock() - start;
  const captured = captureArticle(document, url, new Date(), {
    anyway: true,
    clock,
    ...(options.patient ? { budget: PATIENCE } : {}),
    without: new Set(options.without),
  });
  return { isArticle, captured, ms: clock() - start, msDetect };
}

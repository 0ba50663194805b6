import type { ArticleDraft } from './article-draft';

/** What the capture script gives back: the article, and beside it the page that it was made from. */
export interface CapturedPage {
  readonly draft: ArticleDraft;
  /**
   * The page's HTML as it was when it was read (the DOM of that moment as markup), kept so that the
   * article can be checked against it; null where it is too large to keep. Untrusted: it is never rendered.
   */
  readonly original: string | null;
}

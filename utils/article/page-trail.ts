/** One page of an article in several pages, by its number from 1. */
export interface PageOfArticle {
  readonly number: number;
  /** Absolute address. */
  readonly url: string;
}

/** What the page that was captured knows of the article's other pages. */
export interface PageTrail {
  /** Number of the page that was captured. */
  readonly current: number;
  /** The pages that are not in the draft, in order: known but not fetched, or failed. */
  readonly others: readonly PageOfArticle[];
  /** Address that shows the whole article at once, or null. */
  readonly whole: string | null;
}

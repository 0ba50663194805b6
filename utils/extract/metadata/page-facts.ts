import type { DescribedArticle } from './described-article';
import type { ScriptShares } from './measure-scripts';
import type { MetaTags } from './meta-tags';
import type { PageLine } from './page-lines';
import type { SiteNames } from './site-names';

/** Everything that the single readers of metadata look at, gathered once. */
export interface PageFacts {
  readonly document: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly described: DescribedArticle | null;
  readonly site: SiteNames;
  /** The element that shows the headline, or null. */
  readonly headline: Element | null;
  /** The page's lines, at most some thousands. */
  readonly lines: readonly PageLine[];
  /** Index among `lines` of the first one of the headline, or -1. */
  readonly headlineAt: number;
  /** Index of the line after the piece's last. */
  readonly endAt: number;
  /** Elements that are called author or byline, listed when they are first asked for. */
  readonly marked: () => readonly Element[];
  /** How the beginning of the page is written. */
  readonly scripts: ScriptShares;
  readonly isChinese: boolean;
}

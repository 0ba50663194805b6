import type { Credit } from './credit';
import type { PageTrail } from './page-trail';
import type { PictureRef } from './picture-ref';
import type { Removal } from './removal';
import type { TextCounts } from './text-counts';

/**
 * What capturing one page yields: the article alone, as plain data.
 *
 * A draft has been cleaned and sanitised but not stored. It has no identity of its own yet; storage
 * gives it one, keyed by {@link identifyUrl} of `canonicalUrl`.
 */
export interface ArticleDraft {
  /** Address the reader visited, absolute, fragment removed. */
  readonly url: string;
  /** Address the page gives for itself (`link[rel=canonical]`, `og:url`), absolute; `url` where it gives none or one that cannot be its own. */
  readonly canonicalUrl: string;
  /** Headline without the site's or section's name. Never empty. */
  readonly title: string;
  /** People who wrote it, in the page's order; empty where the page names nobody. */
  readonly authors: readonly string[];
  /** The authors in one line, without what else stands beside them on the page (role, place, time); or null. */
  readonly byline: string | null;
  /** Where the piece came from (来源, 转自 …), as against the site that shows it; null where the page does not say. */
  readonly source: string | null;
  /** Name of the site that shows it, or null. */
  readonly siteName: string | null;
  /** ISO 8601 with the zone's offset where it is known (`2022-11-09T10:09:00+08:00`), a bare date where no time is given; null where unknown. */
  readonly publishedTime: string | null;
  /** As `publishedTime`, of the latest change the page admits to. */
  readonly modifiedTime: string | null;
  /** BCP 47 tag (`zh-CN`, `en`), or null where neither page nor text tells. */
  readonly lang: string | null;
  /** Base direction of the text. */
  readonly dir: 'ltr' | 'rtl';
  /** Summary the page gives of itself, or null. */
  readonly description: string | null;
  /** Section or channel the page files it under, or null. */
  readonly section: string | null;
  readonly keywords: readonly string[];
  /** Absolute address of the lead picture, or null. It need not be among `pictures`. */
  readonly leadPicture: string | null;
  /** 责任编辑, 校对, photographer and the like: everyone credited who is not an author. */
  readonly credits: readonly Credit[];
  /** True where the page marks the piece as not free to read (`isAccessibleForFree: false`). */
  readonly paywalled: boolean;
  /** The series, special or dossier (系列, 专题) that the page says the piece is part of. Absent in what was saved before it was read. */
  readonly partOf?: string | null;
  /** The whole clean view as sanitised HTML, pictures by their absolute addresses. It has to be sanitised again at every render. */
  readonly html: string;
  /** The running text, one block a line, without title, captions and asides: what people read aloud. */
  readonly text: string;
  readonly counts: TextCounts;
  /** Every picture of `html`, in order, each address once. */
  readonly pictures: readonly PictureRef[];
  /** Everything taken away on the way from the page to `html`. */
  readonly removals: readonly Removal[];
  /** The article's other pages, as far as they are not in this draft; null where there are none. */
  readonly pages: PageTrail | null;
  /** How many pages were joined to make it; 1 for most. */
  readonly pageCount: number;
  /** Pages that are known of and not in it. */
  readonly pagesMissing: number;
  /** When the page was read, ISO 8601 in UTC. */
  readonly capturedAt: string;
  /** Version of the extraction code, so that an old capture can be told from a new one. */
  readonly extractorVersion: string;
  /** SHA-256 of the page's HTML as it was, 64 hexadecimal digits; null until saved, and where the page was not at hand. */
  readonly originalHash: string | null;
}

import type { Footnotes } from '@/utils/export/find-footnotes';

/** Where in the article a part of it is being written, and what writing it needs to know. */
export interface MarkdownScope {
  /** Address of the original page. */
  readonly pageUrl: string;
  /** Where the file finds a picture, by its `src`: a path beside it, an http(s) address, or null for nowhere. */
  readonly pictureTarget: (src: string) => string | null;
  readonly footnotes: Footnotes;
  readonly inCode: boolean;
  readonly inLink: boolean;
  /** How many quotations and lists it stands in. */
  readonly depth: number;
  /** How many inline elements it stands in. */
  readonly inlineDepth: number;
}

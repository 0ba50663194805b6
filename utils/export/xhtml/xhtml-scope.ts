import type { Footnotes } from '@/utils/export/find-footnotes';

/** How an article is to be written as XHTML, and where within it the writer is. */
export interface XhtmlScope {
  /** Address of the original page, for links within it. */
  readonly pageUrl: string;
  /** Where the file finds a picture, by its `src`; null for nowhere: its text alternative is written instead. */
  readonly pictureTarget: (src: string) => string | null;
  readonly footnotes: Footnotes;
  /** Put before the ids of notes, so that several articles fit into one page. */
  readonly idPrefix: string;
  /** Writes what EPUB readers show notes in a bubble by (`epub:type`). */
  readonly isEpub: boolean;
  /** Inside a link, which may hold no other. */
  readonly inLink: boolean;
  /** How many blocks it stands in: deeper than {@link DEEPEST} is written flat. */
  readonly depth: number;
  /** Levels taken off headings: an `h2` of the article is the first below its title. */
  readonly firstHeading: 2 | 3;
}

/** No reader shows so many boxes in boxes, and some parsers stop. */
export const DEEPEST = 40;

/** The scope of what stands one block deeper. */
export function deeper(scope: XhtmlScope): XhtmlScope {
  return { ...scope, depth: scope.depth + 1 };
}

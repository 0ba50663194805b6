/** Colours that a highlight may have. */
export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink';

/** What marks a passage: a W3C TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector (`start`, `end`). */
export interface HighlightAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offset into the article's text as the reader flattens the body, UTF-16 units. */
  readonly start: number;
  /** Offset behind the last character, UTF-16 units. */
  readonly end: number;
}

/** A passage that the reader marked, with or without a note. */
export interface Highlight extends HighlightAnchor {
  /** Number within this library; never exported. */
  readonly id: number;
  /** Identity that survives export and import (UUID v4). */
  readonly uid: string;
  readonly articleId: number;
  /** Version whose text the offsets belong to; the quote finds the passage in others. */
  readonly versionId: number;
  readonly colour: HighlightColour;
  /** Plain text; empty where there is none. */
  readonly note: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What the reader chooses of a new highlight; the library adds identity and times. */
export type NewHighlight = Omit<Highlight, 'id' | 'uid' | 'createdAt' | 'updatedAt'>;

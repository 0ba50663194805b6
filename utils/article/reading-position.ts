/** How far an article has been read: a place that is found again after the text was set anew or saved again. */
export interface ReadingPosition {
  /** Index of the block at the top of the window, among the block children of the clean view, from 0. */
  readonly block: number;
  /** Characters of that block's text above the top of the window. */
  readonly offset: number;
  /** The text that begins there, a few dozen characters, to find the place by where the blocks have changed. */
  readonly quote: string;
  /** Share of the article above the bottom of the window, 0 to 1. */
  readonly fraction: number;
}

/** Somebody credited in another role than author: 责任编辑, 校对, Photo, Redaktion … */
export interface Credit {
  /** The role in the page's own words, without its colon. */
  readonly role: string;
  /** The people named, in the page's order; never empty. */
  readonly names: readonly string[];
}

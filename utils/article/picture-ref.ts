/** One picture of an article, by its address. */
export interface PictureRef {
  /** Absolute `http(s):` address, or a `data:` URL, exactly as in the `src` of the clean view. */
  readonly url: string;
  /** Text alternative; empty where the page gives none. */
  readonly alt: string;
  /** Width in CSS pixels that the page declares or lays out, or null. */
  readonly width: number | null;
  /** Height in CSS pixels, or null. */
  readonly height: number | null;
}

/** How one picture of an article stands, for showing it. */
export interface PictureView {
  /** `waiting`: not here yet, its place is kept. `missing`: tried, and not to be had. */
  readonly state: 'shown' | 'waiting' | 'missing';
  /** `blob:` URL to show; empty unless `shown`. */
  readonly src: string;
  /** Size in CSS pixels, or null where it is not known before it is shown. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Pictures by their address in the clean view. What is not in it is taken as waiting. */
export type PictureViews = ReadonlyMap<string, PictureView>;

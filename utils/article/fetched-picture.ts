/** A picture made small for lists. */
export interface Thumbnail {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture that was had from its server, or decoded from its `data:` URL. */
export interface FetchedPicture {
  /** Media type by the bytes, whatever the server called it. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null where the picture is too small to show in a list, or cannot be drawn. */
  readonly thumbnail: Thumbnail | null;
}

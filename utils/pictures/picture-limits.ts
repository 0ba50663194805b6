/** Caps that keep one article from filling the disk. Pictures over them are counted as missing. */
export const PICTURE_LIMITS = {
  /** Bytes of one picture. */
  pictureBytes: 20 * 1024 * 1024,
  /** Bytes of all pictures of one version. */
  articleBytes: 200 * 1024 * 1024,
  /** Pictures of one version. */
  pictures: 200,
  /** Pictures asked for at the same time. */
  atOnce: 4,
  /** Milliseconds until a server has to have begun its answer. */
  answerWithin: 15_000,
  /** Milliseconds until the last byte. */
  completeWithin: 60_000,
} as const;

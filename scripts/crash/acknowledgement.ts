/** What the page has told its user is safe. */
export type Acknowledgement =
  | { readonly kind: 'saved'; readonly id: number; readonly versionId: number; readonly sha256: string }
  | { readonly kind: 'picture'; readonly versionId: number; readonly n: number; readonly sha256: string }
  /** A restore is done; its articles are these. */
  | { readonly kind: 'restored'; readonly uids: readonly string[] }
  /** A library of an older schema lies there, with so many articles. */
  | { readonly kind: 'planted'; readonly articles: number };

/** What a start after a crash finds. */
export interface Findings {
  /** Acknowledged and not there, or not as it was. */
  readonly lost: readonly string[];
  /** Articles that are there in part. */
  readonly torn: readonly string[];
  /** Rows that belong to nothing. */
  readonly orphans: readonly string[];
  /** What the check of the library had to put right. */
  readonly repairs: Readonly<Record<string, number>>;
  readonly articles: number;
}

/** What a page is doing when its browser is killed. */
export type Work = 'save' | 'pictures' | 'index' | 'migrate' | 'restore';

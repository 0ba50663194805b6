import type { PortableArticle, PortableRest } from './portable-article';

/**
 * Why a row of a file is not taken.
 *
 * - `no-address`: there is none, or it is not http(s).
 * - `no-row`: the row has not the shape that the rest of its file has.
 * - `twice`: the file has it before.
 * - `feed`: an entry of a feed that was never saved.
 * - `not-kept`: the service marks it as deleted.
 * - `too-large`: over the caps.
 * - `unreadable`: its content could not be read.
 */
export type RefusalReason =
  | 'no-address'
  | 'no-row'
  | 'twice'
  | 'feed'
  | 'not-kept'
  | 'too-large'
  | 'unreadable';

/** A row of a file that is not taken. */
export interface RefusedRow {
  readonly kind: 'refused';
  /** File within an archive; empty for the file itself. */
  readonly file: string;
  /** Line or number of the entry, from 1. */
  readonly line: number;
  readonly reason: RefusalReason;
  /** What the row says, cut short, for the one who looks for it. */
  readonly text: string;
}

/** An article that a file holds. */
export interface ImportedArticle {
  readonly kind: 'article';
  /** Line or number of the entry, from 1. */
  readonly line: number;
  readonly article: PortableArticle;
  /**
   * True for a copy of one of our libraries: its versions have an identity, its times can be compared
   * with ours. False for what another program kept: our own text and state are not replaced by it.
   */
  readonly isOwn: boolean;
  /** Whether the file has its text, also where a dry run has not read it; as its version says where left out. */
  readonly hasText?: boolean;
}

/** What a file yields, in its order. */
export type ImportItem =
  | ImportedArticle
  | RefusedRow
  | { readonly kind: 'rest'; readonly rest: PortableRest | null };

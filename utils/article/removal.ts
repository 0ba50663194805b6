/** Every reason for which a block is taken away; the interface has one `removal_*` string for each. */
export const REMOVAL_REASONS = [
  'ad',
  'app-prompt',
  'breadcrumb',
  'byline',
  'comments',
  'control',
  'copyright',
  'duplicate-title',
  'editor-line',
  'empty',
  'follow-prompt',
  'hidden',
  'mood-poll',
  'navigation',
  'newsletter',
  'outside-article',
  'paywall-prompt',
  'qr-code',
  'ranking',
  'related',
  'share-prompt',
  'site-rule',
  'source-line',
  'tags',
  'tracker',
  'unsafe',
  'vote-prompt',
] as const;

/** Why a block was taken away. */
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** One block that was taken away, with what a reader needs to judge it and put it back. */
export interface Removal {
  /** Name of the pass that took it, for developers: the file name under `utils/clean/passes/`, or the stage. */
  readonly pass: string;
  readonly reason: RemovalReason;
  /** Index, among the block children of the clean view, of the block it stood before; equal to their number at the end. */
  readonly place: number;
  /** Its visible text, white space collapsed. */
  readonly text: string;
  /** Its sanitised HTML; empty for things that were never visible. */
  readonly html: string;
}

import type { RemovalReason } from '@/utils/article/removal';
import type { CleanContext, CleanPass } from './clean-context';
import { dropAuthorNote } from './passes/drop-author-note';
import { dropEmpty } from './passes/drop-empty';
import { dropFurniture } from './passes/drop-furniture';
import { dropHead } from './passes/drop-head';
import { dropHeadLines } from './passes/drop-head-lines';
import { dropHidden } from './passes/drop-hidden';
import { dropLinkBlocks } from './passes/drop-link-blocks';
import { dropLinkedLines } from './passes/drop-linked-lines';
import { dropMachinery } from './passes/drop-machinery';
import { dropNamed } from './passes/drop-named';
import { dropNoiseLines } from './passes/drop-noise-lines';
import { dropOrphanHeadings } from './passes/drop-orphan-headings';
import { dropRepeats } from './passes/drop-repeats';
import { dropRuled } from './passes/drop-ruled';
import { dropSpoken } from './passes/drop-spoken';
import { dropTail } from './passes/drop-tail';
import { dropTeasers } from './passes/drop-teasers';
import { levelHeadings } from './passes/level-headings';
import { makeFigures } from './passes/make-figures';
import { markCaptions } from './passes/mark-captions';
import { markStandfirst } from './passes/mark-standfirst';
import { markSummaries } from './passes/mark-summaries';
import { quoteEmbeds } from './passes/quote-embeds';
import { resolveLinks } from './passes/resolve-links';
import { resolvePictures } from './passes/resolve-pictures';
import { splitBreaks } from './passes/split-breaks';
import { unwrapLayout } from './passes/unwrap-layout';
import { unwrapNoscript } from './passes/unwrap-noscript';
import { writeMaths } from './passes/write-maths';

/** What can be told from an element alone; runs on the whole page, so that the search for the article is not led astray. */
export const PAGE_PASSES: readonly CleanPass[] = [
  dropRuled,
  unwrapNoscript,
  writeMaths,
  dropMachinery,
  dropHidden,
  dropFurniture,
  dropNamed,
  dropTeasers,
];

/** What needs to know where the article is; docs/extraction.md says of each why it is here and what it gains. */
export const ARTICLE_PASSES: readonly CleanPass[] = [
  dropSpoken,
  splitBreaks,
  dropHead,
  dropHeadLines,
  markCaptions,
  markSummaries,
  markStandfirst,
  dropLinkBlocks,
  dropLinkedLines,
  dropNoiseLines,
  dropAuthorNote,
  dropOrphanHeadings,
  dropTail,
  dropRepeats,
  levelHeadings,
  quoteEmbeds,
  resolvePictures,
  resolveLinks,
  unwrapLayout,
  makeFigures,
  dropEmpty,
];

/** How passes are run. */
export interface PassRun {
  /** Reasons for which a rule for the site wants nothing taken away. */
  readonly spared: readonly RemovalReason[];
  /** Names of passes to leave out: how the benchmark measures what each one gains. */
  readonly without: ReadonlySet<string>;
  /** Asked before each pass: true once the time budget has run out. */
  readonly isLate: () => boolean;
}

/** Runs passes in order, in place. False where time ran out on the way. */
export function runPasses(
  passes: readonly CleanPass[],
  root: Element,
  context: CleanContext,
  run: PassRun,
): boolean {
  for (const pass of passes) {
    if (run.isLate()) return false;
    if (!run.without.has(pass.name)) pass.run(root, context);
  }
  return true;
}

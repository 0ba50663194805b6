import type { CleanContext, CleanPass } from './clean-context';
import { dropFurniture } from './passes/drop-furniture';
import { dropHead } from './passes/drop-head';
import { dropHeadLines } from './passes/drop-head-lines';
import { dropHidden } from './passes/drop-hidden';
import { dropLinkBlocks } from './passes/drop-link-blocks';
import { dropLinkedLines } from './passes/drop-linked-lines';
import { dropMachinery } from './passes/drop-machinery';
import { dropNamed } from './passes/drop-named';
import { dropNoiseLines } from './passes/drop-noise-lines';
import { dropRepeats } from './passes/drop-repeats';
import { dropTail } from './passes/drop-tail';
import { dropTeasers } from './passes/drop-teasers';
import { levelHeadings } from './passes/level-headings';
import { markCaptions } from './passes/mark-captions';
import { resolveAddresses } from './passes/resolve-addresses';
import { splitBreaks } from './passes/split-breaks';

/** What can be told from an element alone; runs on the whole page, so that the search for the article is not led astray. */
export const PAGE_PASSES: readonly CleanPass[] = [
  dropMachinery,
  dropHidden,
  dropFurniture,
  dropNamed,
  dropTeasers,
];

/** What needs to know where the article is; docs/extraction.md says of each why it is here and what it gains. */
export const ARTICLE_PASSES: readonly CleanPass[] = [
  splitBreaks,
  dropHead,
  dropHeadLines,
  markCaptions,
  dropLinkBlocks,
  dropLinkedLines,
  dropNoiseLines,
  dropTail,
  dropRepeats,
  levelHeadings,
  resolveAddresses,
];

/**
 * Runs passes in order, in place.
 *
 * @param without - names of passes to leave out: how the benchmark measures what each one gains.
 */
export function runPasses(
  passes: readonly CleanPass[],
  root: Element,
  context: CleanContext,
  without: ReadonlySet<string>,
): void {
  for (const pass of passes) if (!without.has(pass.name)) pass.run(root, context);
}

import type { CleanContext, CleanPass } from './clean-context';
import { dropFurniture } from './passes/drop-furniture';
import { dropHidden } from './passes/drop-hidden';
import { dropMachinery } from './passes/drop-machinery';
import { resolveAddresses } from './passes/resolve-addresses';

/** The passes in order; docs/extraction.md says of each why it is here and what it gains. */
export const CLEAN_PASSES: readonly CleanPass[] = [
  dropMachinery,
  dropHidden,
  dropFurniture,
  resolveAddresses,
];

/**
 * Takes everything away from an article that is not the article, in place.
 *
 * @param without - names of passes to leave out: how the benchmark measures what each one gains.
 */
export function cleanContent(article: Element, context: CleanContext, without: ReadonlySet<string>): void {
  for (const pass of CLEAN_PASSES) if (!without.has(pass.name)) pass.run(article, context);
}

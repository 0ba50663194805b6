import type { CleanContext, CleanPass } from './clean-context';
import { dropFurniture } from './passes/drop-furniture';
import { dropHidden } from './passes/drop-hidden';
import { dropMachinery } from './passes/drop-machinery';
import { dropNamed } from './passes/drop-named';
import { resolveAddresses } from './passes/resolve-addresses';

/** What can be told from an element alone; runs on the whole page, so that the search for the article is not led astray. */
export const PAGE_PASSES: readonly CleanPass[] = [dropMachinery, dropHidden, dropFurniture, dropNamed];

/** What needs to know where the article is; docs/extraction.md says of each why it is here and what it gains. */
export const ARTICLE_PASSES: readonly CleanPass[] = [resolveAddresses];

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

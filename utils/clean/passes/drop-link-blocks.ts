import type { CleanPass } from '@/utils/clean/clean-context';
import { readLine } from '@/utils/clean/list-lines';

const BLOCKS = 'ul, ol, dl, div, section, aside, table, center';
/** A block is a list of links when this share of its text is linked. */
const MOST_LINKED = 0.6;
/** Shorter blocks may be a label and a link inside a sentence's own wrapper. */
const LEAST_LINKS = 2;

/** Takes away blocks that are mostly links: menus, lists of other articles, tags. */
export const dropLinkBlocks: CleanPass = {
  name: 'drop-link-blocks',
  run(root, { log }) {
    for (const block of root.querySelectorAll(BLOCKS)) {
      if (!root.contains(block) || block.closest('figure, blockquote, pre')) continue;
      if (block.querySelectorAll('a').length < LEAST_LINKS) continue;
      if (readLine(block).linked > MOST_LINKED) log.remove(block, 'drop-link-blocks', 'related');
    }
  },
};

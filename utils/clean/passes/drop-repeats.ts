import type { CleanPass } from '@/utils/clean/clean-context';
import { listLines } from '@/utils/clean/list-lines';

/** A sentence of this length (Latin letters) is not said twice by chance. */
const LEAST_WEIGHT = 100;

/** Takes away paragraphs that stood here before: copies for print, for small screens, for sharing. */
export const dropRepeats: CleanPass = {
  name: 'drop-repeats',
  run(root, { log }) {
    const seen = new Set<string>();
    for (const line of listLines(root)) {
      if (line.weight < LEAST_WEIGHT) continue;
      if (seen.has(line.text) && !line.element.closest('blockquote, figure, td')) {
        log.remove(line.element, 'drop-repeats', 'hidden');
      }
      seen.add(line.text);
    }
  },
};

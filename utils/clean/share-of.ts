import type { CleanContext } from './clean-context';

/** How much of the running text under `root` an element holds, 0 to 1. */
export function shareOf(element: Element, root: Element, { measures }: CleanContext): number {
  const whole = measures.get(root)?.prose ?? 0;
  return whole > 0 ? (measures.get(element)?.prose ?? 0) / whole : 0;
}

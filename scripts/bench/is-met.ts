import type { Figure } from './bench.ts';

/** Whether a figure reaches its aim; null where it has none or was not measured. */
export function isMet({ value, aim }: Figure): boolean | null {
  if (!aim || value === null) return null;
  return 'atLeast' in aim ? value >= aim.atLeast : value <= aim.atMost;
}

import type { ReadingPosition } from '@/utils/article/reading-position';

/**
 * Places that are on their way into the database. A page that is being left has no time for a
 * transaction: what it knows is written here at once, and here it is found by the page that opens
 * next. Kept by the browser for our own pages only.
 */
const PREFIX = 'position-';

/** Notes a place, in place of the one before. */
export function notePendingPosition(articleId: number, position: ReadingPosition): void {
  localStorage.setItem(`${PREFIX}${articleId}`, JSON.stringify(position));
}

/** The place of an article that is still on its way; null where there is none. */
export function readPendingPosition(articleId: number): ReadingPosition | null {
  return parsePosition(localStorage.getItem(`${PREFIX}${articleId}`));
}

/** Forgets a place that has arrived, where it is still the last one noted. */
export function settlePendingPosition(articleId: number, position: ReadingPosition): void {
  const key = `${PREFIX}${articleId}`;
  if (localStorage.getItem(key) === JSON.stringify(position)) localStorage.removeItem(key);
}

/** Forgets a place, whatever it is. */
export function dropPendingPosition(articleId: number): void {
  localStorage.removeItem(`${PREFIX}${articleId}`);
}

/** Every article with a place that is still on its way. */
export function listPendingPositions(): readonly number[] {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
}

function parsePosition(text: string | null): ReadingPosition | null {
  if (text === null) return null;
  const { block, offset, quote, fraction } = JSON.parse(text) as Record<keyof ReadingPosition, unknown>;
  const numbers = [block, offset, fraction];
  if (!numbers.every((value) => typeof value === 'number') || typeof quote !== 'string') return null;
  return { block: Number(block), offset: Number(offset), quote, fraction: Number(fraction) };
}

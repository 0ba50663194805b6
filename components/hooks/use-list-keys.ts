import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ListCommand, readShortcut } from '@/components/library/read-shortcut';
import type { RowWindow } from './use-row-window';

interface ListKeysOptions {
  /** Numbers of all articles of the list, first to last. */
  readonly ids: readonly number[];
  readonly rows: RowWindow;
  /** Whether the list is the one that was asked for last. */
  readonly isSettled: boolean;
  /** Called with a command and the article that the keyboard is at, or null where it is at none. */
  readonly onCommand: (command: Exclude<ListCommand, 'next' | 'previous'>, id: number | null) => void;
}

/**
 * Moves through the list by the keyboard and hands every other key on.
 *
 * @returns how the list tells that the focus came to an article by another way, and how the keyboard
 * is brought to its beginning.
 */
export function useListKeys(options: ListKeysOptions): {
  readonly setActive: (id: number) => void;
  readonly moveToFirst: () => void;
} {
  const activeRef = useRef<number | null>(null);
  const [, setAsked] = useState(0);
  const latest = useRef(options);
  latest.current = options;
  const setActive = useCallback((id: number) => {
    activeRef.current = id;
  }, []);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = readShortcut(event);
      if (!command) return;
      const { ids, rows, onCommand } = latest.current;
      const at = activeRef.current === null ? -1 : ids.indexOf(activeRef.current);
      if (command === 'next' || command === 'previous') {
        const next = ids[Math.min(ids.length - 1, Math.max(0, at + (command === 'next' ? 1 : -1)))];
        if (next === undefined) return;
        activeRef.current = next;
        reveal(ids.indexOf(next), next, rows);
      } else onCommand(command, at < 0 ? null : activeRef.current);
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const wantsFirst = useRef(false);
  const { ids, rows, isSettled } = options;
  useEffect(() => {
    const [first] = ids;
    if (!wantsFirst.current || !isSettled || first === undefined) return;
    wantsFirst.current = false;
    activeRef.current = first;
    reveal(0, first, rows);
  });
  const moveToFirst = useCallback(() => {
    wantsFirst.current = true;
    // Keys belong to the list from here on, even while it is on its way.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setAsked((times) => times + 1);
  }, []);
  return { setActive, moveToFirst };
}

/** Room kept free above a row that is scrolled to: the line above the list sticks there. */
const MARGIN = 64;
/** Frames to wait for a row to be read and drawn. */
const PATIENCE = 60;

/** Brings a row onto the screen and the focus to it, as soon as it is drawn. */
function reveal(index: number, id: number, { listRef, rowSize }: RowWindow): void {
  const list = listRef.current;
  if (!list) return;
  const top = list.getBoundingClientRect().top + index * rowSize;
  const below = top + rowSize + MARGIN - window.innerHeight;
  if (top < MARGIN) window.scrollBy({ top: top - MARGIN, behavior: 'instant' });
  else if (below > 0) window.scrollBy({ top: below, behavior: 'instant' });
  focusWhenDrawn(list, id, PATIENCE);
}

function focusWhenDrawn(list: Element, id: number, patience: number): void {
  const link = list.querySelector<HTMLElement>(`a[data-open="${id}"]`);
  if (link) link.focus({ preventScroll: true });
  else if (patience > 0) requestAnimationFrame(() => focusWhenDrawn(list, id, patience - 1));
}

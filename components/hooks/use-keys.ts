import { useCallback, useEffect, useRef } from 'preact/hooks';

/** What keys do, by `KeyboardEvent.key`; letters in lower case. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

const TYPED_IN =
  'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]';
/** Keys that a control has a use for itself, and which controls those are. */
const PRESSED = { keys: new Set([' ', 'Enter']), controls: 'input, button, a, summary' };
const MOVED = {
  keys: new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']),
  controls: 'input, [role=region]',
};

/**
 * Keys of a page, without a modifier, and none while something is typed or composed.
 *
 * @returns The same, for documents of frames: their keys are not heard here.
 */
export function useKeys(keys: KeyMap): (event: KeyboardEvent) => void {
  const latest = useRef(keys);
  latest.current = keys;
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // 229: the key belongs to an input method, which some browsers tell only so.
    if (event.isComposing || event.keyCode === 229) return;
    const target = event.target as Partial<Element> | null;
    // A sheet over the page has the keys to itself.
    if (target?.matches?.(TYPED_IN) || target?.closest?.('dialog')) return;
    if ([PRESSED, MOVED].some(({ keys, controls }) => keys.has(event.key) && target?.matches?.(controls)))
      return;
    const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }, []);
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onKeyDown]);
  return onKeyDown;
}

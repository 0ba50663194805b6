import { type KeyMap, useKeys } from './use-keys';

/**
 * Keys that press the buttons and links naming them (`aria-keyshortcuts`): a key does what its button
 * does, where it stands and as long as it can be pressed.
 *
 * @param more Keys without a button.
 * @returns as {@link useKeys}.
 */
export function useShortcuts(keys: readonly string[], more: KeyMap): (event: KeyboardEvent) => void {
  const pressing = keys.map((key) => [
    key,
    () => document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]:not(:disabled)`)?.click(),
  ]);
  return useKeys({ ...Object.fromEntries(pressing), ...more });
}

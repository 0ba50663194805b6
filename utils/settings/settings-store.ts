import { browser } from 'wxt/browser';
import { parseSettings } from './parse-settings';
import type { Settings } from './settings';

const KEY = 'settings';

/** The settings as they are now. */
export async function getSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Changes the settings given and leaves the others.
 *
 * @param known - the settings as they are now, where they are known: a page that is being left has no
 *   time to read them first.
 */
export async function changeSettings(change: Partial<Settings>, known?: Settings): Promise<void> {
  const now = known ?? (await getSettings());
  await browser.storage.local.set({ [KEY]: parseSettings({ ...now, ...change }) });
}

/** Calls back after every change of the settings, in whatever context it was made. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) onChange(parseSettings(changes[KEY]?.newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

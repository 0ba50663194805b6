import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** One shortcut, as it stands. */
export interface Shortcut {
  readonly name: string;
  /** Keys that are really bound; empty where there are none. */
  readonly keys: string;
}

/** Keyboard shortcuts as the browser has bound them, read again when its reader comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = async () => setShortcuts((await browser.commands.getAll()).map(toShortcut));
    const leaving = new AbortController();
    window.addEventListener('focus', () => void read(), { signal: leaving.signal });
    void read();
    return () => leaving.abort();
  }, []);
  return shortcuts;
}

/** The command that opens the popup has no description of its own. */
function toShortcut({ description, shortcut }: { description?: string; shortcut?: string }): Shortcut {
  return { name: description || i18n.t('command.openPopup'), keys: shortcut ?? '' };
}

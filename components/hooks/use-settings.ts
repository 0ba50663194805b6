import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { changeSettings, getSettings, watchSettings } from '@/utils/settings/settings-store';

/** The settings as they are, kept up to date, and the way to change them. */
export interface SettingsInUse {
  readonly settings: Settings;
  /** @param known - see {@link changeSettings}. */
  readonly change: (change: Partial<Settings>, known?: Settings) => void;
}

/**
 * Settings for a page.
 *
 * @param initial - what was read before the first render; the defaults where nothing was.
 */
export function useSettings(initial: Settings = DEFAULT_SETTINGS): SettingsInUse {
  const [settings, setSettings] = useState(initial);
  useEffect(() => {
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    void getSettings().then(setSettings);
    return () => watching.abort();
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  return { settings, change: (change, known) => void changeSettings(change, known) };
}

import { effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { changeSettings, getSettings, watchSettings } from '@/utils/settings/settings-store';
import { mirrorTheme } from '@/utils/settings/theme-mirror';

/** The settings as they are, kept up to date, and the way to change them. */
export interface SettingsInUse {
  readonly settings: Settings;
  /** @param known - see {@link changeSettings}. */
  readonly change: (change: Partial<Settings>, known?: Settings) => void;
}

/** The settings as last heard of: one for the whole page, whichever of its parts asks. Null before the first word. */
const heard = signal<Settings | null>(null);
let isFollowing = false;

/**
 * Settings for a page.
 *
 * @param initial - what was read before the first render; the defaults where nothing was.
 */
export function useSettings(initial: Settings = DEFAULT_SETTINGS): SettingsInUse {
  useEffect(follow, []);
  return { settings: heard.value ?? initial, change: (change, known) => void changeSettings(change, known) };
}

/** Listens for as long as the page lives, and keeps its colours as they are wanted. */
function follow(): void {
  if (isFollowing) return;
  isFollowing = true;
  const take = (settings: Settings) => {
    heard.value = settings;
  };
  watchSettings(take, new AbortController().signal);
  void getSettings().then(take);
  effect(() => {
    if (!heard.value) return;
    document.documentElement.dataset.theme = heard.value.theme;
    mirrorTheme(heard.value.theme);
  });
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ReadingStyle, styleFor, styleLanguage } from '@/utils/settings/reading-style';
import type { Settings } from '@/utils/settings/settings';

/** While something is dragged it is shown at once, and kept when it has rested for this long. */
const RESTS_MS = 250;

/**
 * The style of the language that is being read, and the way to change it.
 *
 * @param keep writes settings.
 */
export function useReadingStyle(
  settings: Settings,
  keep: (change: Partial<Settings>, known: Settings) => void,
  lang: string | null,
): readonly [ReadingStyle, (change: Partial<ReadingStyle>) => void] {
  const language = styleLanguage(lang);
  const [dragged, setDragged] = useState<{ language: string; style: ReadingStyle } | null>(null);
  const kept = useMemo(() => styleFor(settings.reading, lang), [settings.reading, lang]);
  const style = dragged?.language === language ? dragged.style : kept;
  const latest = useRef({ style, settings, keep });
  latest.current = { style, settings, keep };

  const change = useCallback(
    (part: Partial<ReadingStyle>) => {
      const next = { ...latest.current.style, ...part };
      latest.current.style = next;
      setDragged({ language, style: next });
    },
    [language],
  );

  useEffect(() => {
    if (!dragged) return;
    const write = () => {
      const { settings: now, keep: write } = latest.current;
      write({ reading: { ...now.reading, [dragged.language]: dragged.style } }, now);
    };
    const timer = setTimeout(write, RESTS_MS);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [dragged]);

  // Once it is kept, the settings speak for it again.
  useEffect(() => {
    setDragged((own) => (own && isSame(settings.reading[own.language], own.style) ? null : own));
  }, [settings.reading]);

  return [style, change];
}

function isSame(one: ReadingStyle | undefined, other: ReadingStyle): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

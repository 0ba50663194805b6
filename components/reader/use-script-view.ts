import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ReadingStyle } from '@/utils/settings/reading-style';
import type { OpenArticle } from './frame/open-article';

/** A way of showing Chinese: texts keep their length. */
export interface ScriptView {
  readonly lang: 'zh-Hans' | 'zh-Hant';
  readonly convert: (text: string) => string;
}

/** The tables are as large as the rest of the reader: they are loaded when they are wanted. */
const VIEWS = {
  hans: async () => ({
    lang: 'zh-Hans' as const,
    convert: (await import('@/utils/text/to-simplified')).toSimplified,
  }),
  hant: async () => ({
    lang: 'zh-Hant' as const,
    convert: (await import('@/utils/text/to-traditional')).toTraditional,
  }),
};

/**
 * Shows Chinese in the characters that the reader chose. What is kept, marked and copied stays as it was written.
 *
 * @returns how the text is shown, for what stands around it; null where it is shown as it was written.
 */
export function useScriptView(open: OpenArticle | null, script: ReadingStyle['script']): ScriptView | null {
  const [view, setView] = useState<ScriptView | null>(null);
  useEffect(() => {
    setView(null);
    if (script === 'own') return;
    let isCurrent = true;
    void VIEWS[script]().then((loaded) => isCurrent && setView(loaded));
    return () => {
      isCurrent = false;
    };
  }, [script]);
  useLayoutEffect(() => {
    if (!open || !view) return;
    const root = open.page.documentElement;
    const own = root.lang;
    root.lang = view.lang;
    open.view(view.convert);
    return () => {
      root.lang = own;
      open.view(null);
    };
  }, [open, view]);
  return view;
}

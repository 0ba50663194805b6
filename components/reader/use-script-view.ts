import { useLayoutEffect } from 'preact/hooks';
import type { ReadingStyle } from '@/utils/settings/reading-style';
import type { OpenArticle } from './frame/open-article';

/** The tables are as large as the rest of the reader: they are loaded when they are wanted. */
const CONVERTERS = {
  hans: async () => (await import('@/utils/text/to-simplified')).toSimplified,
  hant: async () => (await import('@/utils/text/to-traditional')).toTraditional,
};

/** Shows Chinese in the characters that the reader chose. What is kept, marked and copied stays as it was written. */
export function useScriptView(open: OpenArticle | null, script: ReadingStyle['script']): void {
  useLayoutEffect(() => {
    if (!open || script === 'own') return;
    let isCurrent = true;
    const root = open.page.documentElement;
    const own = root.lang;
    void CONVERTERS[script]().then((convert) => {
      if (!isCurrent) return;
      root.lang = script === 'hant' ? 'zh-Hant' : 'zh-Hans';
      open.view(convert);
    });
    return () => {
      isCurrent = false;
      root.lang = own;
      open.view(null);
    };
  }, [open, script]);
}

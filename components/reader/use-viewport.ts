import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ArticleLayout } from '@/components/article/fit-frame';
import type { ReadingStyle } from '@/utils/settings/reading-style';
import type { OpenArticle } from './frame/open-article';
import { PagesViewport } from './frame/pages-viewport';
import { ScrollViewport } from './frame/scroll-viewport';
import { VerticalViewport } from './frame/vertical-viewport';
import type { Viewport } from './frame/viewport';

/** How a style lays an article out. */
export function layoutOf({ writing, layout }: ReadingStyle): ArticleLayout {
  return writing === 'vertical' ? 'vertical' : layout;
}

/** The window onto an open article in a layout; null while there is no article. */
export function useViewport(
  open: OpenArticle | null,
  layout: ArticleLayout,
  scroller: RefObject<HTMLElement | null>,
): Viewport | null {
  return useMemo(() => {
    if (!open) return null;
    if (layout === 'pages') return new PagesViewport(open.frame, open.page);
    if (layout === 'vertical')
      return scroller.current && new VerticalViewport(open.frame, open.page, scroller.current);
    return new ScrollViewport(open.frame, open.page, barHeight);
  }, [open, layout, scroller]);
}

/** Height of the strip above, which lies over what scrolls. */
function barHeight(): number {
  return document.querySelector('.reader-bar')?.getBoundingClientRect().height ?? 0;
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './article-body.css';
import type { ReadingStyle } from '@/utils/settings/reading-style';
import { afterFrame } from './after-frame';
import { applyStyle } from './apply-style';
import { ARTICLE_FRAME } from './article-frame';
import { type ArticleWords, fillArticle, type PicturePlace, updatePictures } from './fill-article';
import { type ArticleLayout, fitFrame } from './fit-frame';
import type { PictureViews } from './picture-view';

/** Name of the mark on the page's timeline: the article is on its way to the screen. */
const SHOWN = 'article-shown';

interface ArticleBodyProps {
  /**
   * The clean view; empty while it is on its way. It is sanitised at every render, here: a string
   * from a message or the database is not trusted.
   */
  readonly html: string;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly pictures: PictureViews;
  /** Value of `data-theme` on the page's root, so that the frame has the same colours. */
  readonly theme: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly words: ArticleWords;
  /** It is shown from its beginning, so that the end may come a frame later. */
  readonly fromStart?: boolean;
  /** How it is set; as the tokens say where it is left out. */
  readonly style?: ReadingStyle;
  readonly layout?: ArticleLayout;
  /** Keys pressed while the article has the focus, which the page's own listener does not see. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** The article stands in the frame; again after each time it is filled anew. */
  readonly onFilled?: (page: Document, frame: HTMLIFrameElement) => void;
  /** The article takes another space than before: a picture came, a face changed, the window did. */
  readonly onFit?: () => void;
}

/**
 * The only place that renders an article. It stands in a frame of its own that may run no script and
 * load nothing but blobs; links open in tabs of their own, outside the sandbox. The frame is as high
 * as the article, so that one scrollbar, the page's, moves everything.
 */
export function ArticleBody(props: ArticleBodyProps) {
  const { html, lang, dir, pictures, theme, title, words, style, layout = 'scroll' } = props;
  const { onKeyDown, onFilled, onFit, fromStart = false } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const places = useRef<readonly PicturePlace[]>([]);
  const [page, setPage] = useState<Document | null>(null);
  const latest = useRef({ onFilled, onFit, fromStart, pictures });
  latest.current = { onFilled, onFit, fromStart, pictures };

  // A frame that stood in the page before this component did may have loaded already.
  useLayoutEffect(() => {
    const loaded = frame.current?.contentDocument;
    if (loaded && loaded.URL !== 'about:blank' && loaded.readyState === 'complete') setPage(loaded);
  }, []);

  // Before the article is filled, so that it is never seen in another style.
  useLayoutEffect(() => {
    if (!page) return;
    page.documentElement.dataset.theme = theme;
    page.documentElement.dataset.layout = layout;
    if (style) applyStyle(page.documentElement, style, lang);
  }, [page, theme, layout, style, lang]);

  useLayoutEffect(() => {
    if (!page || !frame.current || !html) return;
    page.documentElement.lang = lang ?? '';
    page.documentElement.dir = dir;
    const element = frame.current;
    const isWhole = !latest.current.fromStart || document.hidden;
    const filled = fillArticle(html, window, page, words, isWhole);
    places.current = filled.places;
    const finish = () => {
      places.current = filled.finish();
      updatePictures(places.current, latest.current.pictures, words);
      latest.current.onFilled?.(page, element);
    };
    if (isWhole) {
      finish();
      return;
    }
    return afterFrame(finish);
  }, [page, html, lang, dir, words]);

  // After the article is filled, and whenever a picture comes. `html` and `words` fill it anew.
  useLayoutEffect(() => {
    if (page && html) updatePictures(places.current, pictures, words);
  }, [page, html, pictures, words]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!page || !element || !html) return;
    const settle = () => {
      fitFrame(element, page, layout);
      latest.current.onFit?.();
    };
    settle();
    if (!element.dataset.shown) requestAnimationFrame(() => performance.mark(SHOWN));
    element.dataset.shown = 'yes';
    const observer = new ResizeObserver(settle);
    observer.observe(page.body);
    return () => observer.disconnect();
  }, [page, html, layout]);

  useEffect(() => {
    if (!page || !onKeyDown) return;
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [page, onKeyDown]);

  return (
    <iframe
      ref={frame}
      {...ARTICLE_FRAME}
      title={title}
      data-layout={layout}
      onLoad={() => setPage(frame.current?.contentDocument ?? null)}
    />
  );
}

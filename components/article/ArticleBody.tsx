import { useEffect, useRef, useState } from 'preact/hooks';
import './article-body.css';
import { type ArticleWords, fillArticle, type PicturePlace, updatePictures } from './fill-article';
import type { PictureViews } from './picture-view';

interface ArticleBodyProps {
  /** The clean view. It is sanitised at every render, here: a string from a message or the database is not trusted. */
  readonly html: string;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly pictures: PictureViews;
  /** Value of `data-theme` on the page's root, so that the frame has the same colours. */
  readonly theme: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly words: ArticleWords;
  /** Keys pressed while the article has the focus, which the page's own listener does not see. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/**
 * The only place that renders an article. It stands in a frame of its own that may run no script and
 * load nothing but blobs; links open in tabs of their own, outside the sandbox. The frame is as high
 * as the article, so that one scrollbar, the page's, moves everything.
 */
export function ArticleBody(props: ArticleBodyProps) {
  const { html, lang, dir, pictures, theme, title, words, onKeyDown } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const places = useRef<readonly PicturePlace[]>([]);
  const [page, setPage] = useState<Document | null>(null);
  const [height, setHeight] = useState(0);

  useEffect(() => {
    if (!page) return;
    page.documentElement.lang = lang ?? '';
    page.documentElement.dir = dir;
    places.current = fillArticle(html, window, page, words);
    const observer = new ResizeObserver(() => setHeight(Math.ceil(page.body.getBoundingClientRect().height)));
    observer.observe(page.body);
    return () => observer.disconnect();
  }, [page, html, lang, dir, words]);

  // After the article is filled, and whenever a picture comes. `html` and `words` fill it anew.
  useEffect(() => {
    if (page && html) updatePictures(places.current, pictures, words);
  }, [page, html, pictures, words]);

  useEffect(() => {
    if (page) page.documentElement.dataset.theme = theme;
  }, [page, theme]);

  useEffect(() => {
    if (!page || !onKeyDown) return;
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [page, onKeyDown]);

  return (
    <iframe
      ref={frame}
      class="article-frame"
      src="/article.html"
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      title={title}
      style={{ height, visibility: height > 0 ? 'visible' : 'hidden' }}
      onLoad={() => setPage(frame.current?.contentDocument ?? null)}
    />
  );
}

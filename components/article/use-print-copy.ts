import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * While a page is printed, the article stands in the page itself: a frame cannot be broken into
 * sheets. What is copied has passed the sanitiser on its way into the frame, and goes when the
 * printing is over.
 *
 * @param page - the frame's document; null while there is none.
 * @param place - an empty element of the page, shown on paper only.
 */
export function usePrintCopy(page: Document | null, place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!page) return;
    const printing = new AbortController();
    const { signal } = printing;
    const copy = () => {
      const blocks = [...page.body.children].filter(({ classList }) => !classList.contains('ours'));
      place.current?.replaceChildren(...blocks.map((block) => document.importNode(block, true)));
    };
    window.addEventListener('beforeprint', copy, { signal });
    window.addEventListener('afterprint', () => place.current?.replaceChildren(), { signal });
    return () => printing.abort();
  }, [page, place]);
}

import { offsetOf } from '@/utils/text/flatten-text';
import type { OpenArticle } from './open-article';

/** A heading of an article. */
export interface Heading {
  readonly text: string;
  /** Depth below the highest heading of the article, from 0. */
  readonly depth: number;
  readonly offset: number;
}

/**
 * The headings of an article, in order.
 *
 * @param convert - writes them in the characters that the article is shown in.
 */
export function listHeadings(
  article: OpenArticle,
  convert: (text: string) => string = (text) => text,
): readonly Heading[] {
  const found = [...article.page.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(
    (element) => !element.closest('.removed') && element.textContent?.trim(),
  );
  const levels = found.map(levelOf);
  const highest = Math.min(...levels);
  return found.map((element, index) => {
    const offset = offsetOf(article.flat, element, 0);
    const end = offsetOf(article.flat, element, element.childNodes.length);
    return {
      text: convert(article.text.slice(offset, end).trim()),
      depth: (levels[index] ?? highest) - highest,
      offset,
    };
  });
}

function levelOf(element: Element): number {
  return Number(element.getAttribute('aria-level') ?? element.localName.slice(1));
}

import type { PictureRef } from '@/utils/article/picture-ref';

/** The pictures of a finished article in order, each address once. */
export function listPictures(article: Element): PictureRef[] {
  const pictures = new Map<string, PictureRef>();
  for (const image of article.querySelectorAll('img[src]')) {
    const url = image.getAttribute('src') ?? '';
    if (pictures.has(url)) continue;
    const alt = image.getAttribute('alt') ?? '';
    pictures.set(url, { url, alt, width: sideOf(image, 'width'), height: sideOf(image, 'height') });
  }
  return [...pictures.values()];
}

function sideOf(image: Element, side: 'width' | 'height'): number | null {
  const value = Number.parseInt(image.getAttribute(side) ?? '', 10);
  return value > 0 ? value : null;
}

import { useEffect } from 'preact/hooks';
import type { OpenArticle } from './frame/open-article';

/** Where the eye rests: this far down (or, in vertical text, across) the window. */
const EYE = 0.38;

/** Marks the block that is being read, so that the style sheet can let the others step back. */
export function useFocusMode(open: OpenArticle | null, isOn: boolean, moved: number): void {
  useEffect(() => {
    if (!open || !isOn || moved < 0) return;
    const here = findBlock(open);
    here?.setAttribute('data-here', '');
    return () => here?.removeAttribute('data-here');
  }, [open, isOn, moved]);
}

/** The block at the place where the eye rests, or the nearest to it. */
function findBlock({ page, frame }: OpenArticle): Element | null {
  const outer = frame.getBoundingClientRect();
  const isVertical = page.documentElement.dataset.layout === 'vertical';
  const eye = isVertical
    ? window.innerWidth * (1 - EYE) - outer.left
    : Math.max(0, window.innerHeight * EYE - outer.top);
  const distance = (block: Element) => {
    const { left, right, top, bottom } = block.getBoundingClientRect();
    const [from, to] = isVertical ? [left, right] : [top, bottom];
    return Math.max(from - eye, eye - to, 0);
  };
  let nearest: Element | null = null;
  for (const block of page.body.children) {
    if (!nearest || distance(block) < distance(nearest)) nearest = block;
  }
  return nearest;
}

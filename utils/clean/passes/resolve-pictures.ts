import { absoluteAddress } from '@/utils/clean/absolute-address';
import type { CleanPass } from '@/utils/clean/clean-context';
import { pictureAddress } from '@/utils/clean/picture-address';

const BACKGROUND = /background(?:-image)?\s*:[^;]*url\(\s*['"]?([^'")]+)/i;
/** A picture this small (CSS pixels) counts visits. */
const TRACKER_SIDE = 3;

/** Gives every picture the address it was waiting for, makes `picture` and backgrounds of figures plain, drops counters. */
export const resolvePictures: CleanPass = {
  name: 'resolve-pictures',
  run(root, { baseUrl, log }) {
    for (const figure of root.querySelectorAll('figure[style], figure [style]'))
      showBackground(figure, baseUrl);
    for (const image of root.querySelectorAll('img')) {
      const address = pictureAddress(image, baseUrl);
      if (address === null) {
        image.remove();
      } else if (isTracker(image)) {
        log.remove(image, 'resolve-pictures', 'tracker');
      } else {
        image.setAttribute('src', address);
        image.closest('picture')?.replaceWith(image);
      }
    }
    for (const picture of root.querySelectorAll('picture, source'))
      if (!picture.querySelector('img')) picture.remove();
  },
};

function isTracker(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const size = image.getAttribute(side);
    return size !== null && Number.parseInt(size, 10) < TRACKER_SIDE && !size.endsWith('%');
  });
}

function showBackground(element: Element, base: string): void {
  const address = absoluteAddress(BACKGROUND.exec(element.getAttribute('style') ?? '')?.[1], base);
  if (!address || element.closest('figure')?.querySelector('img')) return;
  const image = element.ownerDocument.createElement('img');
  image.setAttribute('src', address);
  element.prepend(image);
}

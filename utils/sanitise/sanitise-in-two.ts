import { parseNatively } from './parse-natively';
import { type PictureSource, treeToFragment } from './sanitise-to-fragment';
import { sanitiserFor } from './sanitiser';

/** Markup whose beginning is ready to be shown, and whose end is sanitised when it is asked for. */
export interface SanitisedInTwo {
  readonly beginning: DocumentFragment;
  /** Empty where the beginning was all there is. To be called once. */
  readonly end: () => DocumentFragment;
}

/**
 * As {@link sanitiseToFragment}, for showing a long article before all of it has been gone through. Cut
 * between two blocks of the article, each half passes the whole of the sanitiser for itself.
 *
 * @param length - characters of text after which the beginning ends, with the block that they end in.
 *   Where the browser has no sanitizer of its own the beginning is everything.
 */
export function sanitiseInTwo(
  html: string,
  window: Window,
  pictureSource: PictureSource,
  length: number,
): SanitisedInTwo {
  const purify = sanitiserFor(window);
  const sanitise = (given: string | HTMLElement) => {
    const tree = purify.sanitize(given) as unknown as Element | null;
    return treeToFragment(tree ?? window.document.implementation.createHTMLDocument('').body, pictureSource);
  };
  const parsed = parseNatively(html, window);
  const late = parsed && takeAfter(parsed, length);
  return { beginning: sanitise(parsed ?? html), end: () => sanitise(late ?? '') };
}

/** Takes what follows that many characters out of a parsed article, into a block of its own. */
function takeAfter(block: HTMLElement, length: number): HTMLElement {
  const late = block.ownerDocument.createElement('div');
  let characters = 0;
  for (const node of [...block.childNodes]) {
    if (characters > length) late.append(node);
    else characters += node.textContent?.length ?? 0;
  }
  return late;
}

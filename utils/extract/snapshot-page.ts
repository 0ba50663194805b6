/** Put on elements of the snapshot that the browser did not show. */
export const HIDDEN_MARK = 'data-offprint-hidden';

const NAMES_THAT_CLOBBER = 'input, select, textarea, button, object, embed, output, fieldset';

/**
 * Copies a page into an inert document of our own, in one synchronous go, and leaves the page as it
 * was. What only a browser knows is marked on the copy: elements that are not shown.
 *
 * The copy has no browsing context: nothing in it runs, loads or is seen by the page's scripts.
 */
export function snapshotPage(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  const view = document.defaultView;
  if (view && document.body && copy.body) markHidden(document.body, copy.body);
  return copy;
}

/** Walks page and copy side by side; both have the same shape, because no script runs in between. */
function markHidden(page: Element, copy: Element): void {
  if (typeof page.checkVisibility !== 'function') return;
  const pairs: [Element, Element][] = [[page, copy]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    let mirror = pair[1].firstElementChild;
    for (let child = pair[0].firstElementChild; child && mirror; child = child.nextElementSibling) {
      if (isShown(child)) pairs.push([child, mirror]);
      else mirror.setAttribute(HIDDEN_MARK, '');
      mirror = mirror.nextElementSibling;
    }
  }
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * Makes the copy safe to walk: form controls and names that shadow DOM properties of their form or
 * document go, so that `form.parentNode` is the parent again and not an `<input name=parentNode>`.
 */
export function disarmSnapshot(copy: Document): void {
  for (const control of copy.querySelectorAll(NAMES_THAT_CLOBBER)) {
    control.removeAttribute('name');
    control.removeAttribute('id');
    control.removeAttribute('form');
  }
  for (const named of copy.querySelectorAll('form, img, iframe, a')) named.removeAttribute('name');
}

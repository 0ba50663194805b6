/** Whatever a form or a document can be asked for by name. */
const CONTROLS =
  ':is(input, select, textarea, button, object, embed, output, fieldset, img, iframe, map):is([name], [id], [form])';

/** Deeper than this the copy is flattened: extraction walks it by recursion, and its cost grows with depth. */
const DEEPEST = 200;

/**
 * Makes a copy of a page safe to walk. Form controls shadow the properties of their form: with
 * `<input name="parentNode">` in it, `form.parentNode` is that input. Without names they cannot;
 * forms become plain blocks, and what is nested too deep is lifted.
 *
 * @param root - the copy's root element, not yet in a document, where names would shadow more.
 */
export function disarmCopy(root: Element): void {
  // A drawing may have more elements than the rest of the page, and none of them is kept.
  for (const drawing of root.querySelectorAll('svg')) drawing.replaceChildren();
  // In a document, even an inert one, style sheets are parsed: on many pages that costs more than the copy.
  for (const style of root.querySelectorAll('style')) style.remove();
  for (const control of root.querySelectorAll(CONTROLS)) {
    control.removeAttribute('name');
    control.removeAttribute('id');
    control.removeAttribute('form');
  }
  for (const form of [...root.querySelectorAll('form')].reverse()) {
    form.removeAttribute('name');
    const block = root.ownerDocument.createElement('div');
    for (const name of ['class', 'id', 'style', 'hidden']) {
      const value = form.getAttribute(name);
      if (value !== null) block.setAttribute(name, value);
    }
    block.append(...form.childNodes);
    form.replaceWith(block);
  }
  flatten(root);
}

function flatten(root: Element): void {
  const stack: [Element, number][] = [[root, 0]];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [element, depth] = entry;
    if (depth >= DEEPEST) liftLeaves(element);
    else
      for (let child = element.firstElementChild; child; child = child.nextElementSibling)
        stack.push([child, depth + 1]);
  }
}

/** Keeps only text and empty elements (pictures, breaks) of what is inside, in their order. */
function liftLeaves(element: Element): void {
  const leaves: Node[] = [];
  const stack: Node[] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3 || (node.nodeType === 1 && !node.hasChildNodes())) leaves.push(node);
    else stack.push(...[...node.childNodes].reverse());
  }
  element.replaceChildren(...leaves);
}

import createDOMPurify, { type DOMPurify, type WindowLike } from 'dompurify';
import { NARROWED, narrowAttribute, OPENED_APART } from './narrow-attribute';
import { READER_POLICY } from './reader-policy';

/** One instance a window: a second one would ask for its Trusted Types policy twice and be refused. */
const instances = new WeakMap<object, DOMPurify>();

/** DOMPurify bound to a window, with the reader's policy and hooks. */
export function sanitiserFor(window: Window): DOMPurify {
  const known = instances.get(window);
  if (known) return known;
  const purify = createDOMPurify(window as unknown as WindowLike);
  // Both at once serve both callers: elements are cleaned in place, strings come back as inert nodes.
  purify.setConfig({ ...READER_POLICY, IN_PLACE: true, RETURN_DOM: true });
  purify.addHook('afterSanitizeAttributes', narrowAttributes);
  instances.set(window, purify);
  return purify;
}

/** What the allow-list cannot say, and what links get besides. */
function narrowAttributes(node: Element): void {
  for (const name of NARROWED) {
    const value = node.getAttribute(name);
    if (value === null) continue;
    const kept = narrowAttribute(node.localName, name, value);
    if (kept === null) node.removeAttribute(name);
    else if (kept !== value) node.setAttribute(name, kept);
  }
  const href = node.getAttribute('href');
  if (href === null || href.startsWith('#')) return;
  for (const [name, value] of OPENED_APART) node.setAttribute(name, value);
}

import createDOMPurify, { type DOMPurify, type WindowLike } from 'dompurify';
import { ARTICLE_CLASSES, ID_PREFIX, READER_POLICY } from './reader-policy';

/** One instance a window: a second one would ask for its Trusted Types policy twice and be refused. */
const instances = new WeakMap<object, DOMPurify>();

const LINK_SCHEME = /^(?:https?:|mailto:)/i;
const PICTURE_SCHEME = /^(?:https?:|blob:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/i;

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

/** What the allow-list cannot say: which values its attributes may take. */
function narrowAttributes(node: Element): void {
  narrowClasses(node);
  narrowId(node);
  const isLink = node.localName === 'a';
  const isPicture = node.localName === 'img';
  if (!isLink) node.removeAttribute('href');
  if (!isPicture) node.removeAttribute('src');
  if (isLink) narrowLink(node);
  if (isPicture) narrowPicture(node);
  const cited = node.getAttribute('cite');
  if (cited !== null && !LINK_SCHEME.test(cited)) node.removeAttribute('cite');
}

function narrowClasses(node: Element): void {
  const value = node.getAttribute('class');
  if (value === null) return;
  const kept = value.split(/\s+/).filter((name) => ARTICLE_CLASSES.has(name));
  if (kept.length > 0) node.setAttribute('class', kept.join(' '));
  else node.removeAttribute('class');
}

/** Ids serve footnotes only, and never under the page's own name. */
function narrowId(node: Element): void {
  const id = node.getAttribute('id');
  if (id === null) return;
  const own = id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : id;
  if (/^[\w:.-]{1,80}$/.test(own)) node.setAttribute('id', ID_PREFIX + own);
  else node.removeAttribute('id');
}

function narrowLink(node: Element): void {
  const href = node.getAttribute('href')?.trim() ?? '';
  if (href.startsWith('#') && href.length > 1) {
    if (!href.startsWith(`#${ID_PREFIX}`)) node.setAttribute('href', `#${ID_PREFIX}${href.slice(1)}`);
    return;
  }
  if (!LINK_SCHEME.test(href)) {
    node.removeAttribute('href');
    return;
  }
  node.setAttribute('rel', 'noopener noreferrer');
  node.setAttribute('target', '_blank');
  node.setAttribute('referrerpolicy', 'no-referrer');
}

function narrowPicture(node: Element): void {
  const src = node.getAttribute('src')?.trim() ?? '';
  if (!PICTURE_SCHEME.test(src)) node.removeAttribute('src');
  for (const side of ['width', 'height']) {
    if (!/^\d{1,5}$/.test(node.getAttribute(side) ?? '0')) node.removeAttribute(side);
  }
}

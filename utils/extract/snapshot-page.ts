import { disarmCopy } from './disarm-copy';

/** Put on elements of the snapshot that the browser did not show. */
export const HIDDEN_MARK = 'data-offprint-hidden';

/** What the snapshot needs of a window. */
export type View = Window & {
  readonly Document: { readonly prototype: Document };
  readonly Element: { readonly prototype: Element };
  readonly Node: { readonly prototype: Node };
};

/** One consistent copy of a page. */
export interface Snapshot {
  readonly document: Document;
  /** What its addresses are relative to. */
  readonly baseUrl: string;
}

/** A page larger than this is refused: measured, extraction would take longer than anyone waits. */
const MOST_ELEMENTS = 200_000;
const MOST_CHARACTERS = 20_000_000;

/**
 * Copies a page into an inert document of our own, in one synchronous go, and leaves the page as it
 * was. What only a browser knows comes with it: what is not shown is marked, and what lies in open
 * shadow roots and in frames of the same origin is put in its place.
 *
 * The copy has no browsing context: nothing in it runs, loads or is seen by the page's scripts. The
 * page may have named its elements after properties of `document` or of a form, so that the plain
 * property is an element of the page: everything is asked of the prototypes instead.
 *
 * @returns null where the page has no content, `'too-large'` over the caps.
 */
export function snapshotPage(document: Document, view: View): Snapshot | 'too-large' | null {
  const root = view.Document.prototype.querySelector.call(document, ':root') as Element | null;
  if (!root) return null;
  const shown = root.querySelectorAll('*');
  if (shown.length > MOST_ELEMENTS) return 'too-large';
  if (countCharacters(root, document, view) > MOST_CHARACTERS) return 'too-large';
  const inert = ask<DOMImplementation>(view.Document, 'implementation', document).createHTMLDocument('');
  const copy = inert.importNode(root, true);
  mirror(shown, copy, view);
  disarmCopy(copy);
  inert.documentElement.replaceWith(copy);
  return { document: inert, baseUrl: ask<string>(view.Node, 'baseURI', document) };
}

/** Reads a property of a prototype, past elements of the page that have taken its name. */
function ask<T>(owner: { prototype: object }, name: string, target: object): T {
  return Object.getOwnPropertyDescriptor(owner.prototype, name)?.get?.call(target) as T;
}

/** Counts piece by piece: putting the text together only to measure it would cost as much as the copy. */
function countCharacters(root: Element, document: Document, view: View): number {
  const walker = view.Document.prototype.createTreeWalker.call(document, root, SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count += (walker.currentNode as Text).length;
  return count;
}

/**
 * Goes through page and copy side by side; both have the same shape, because no script runs in between.
 * What lies in something hidden, in the head or in a drawing is passed over.
 *
 * @param page - every element under the page's root, in order.
 */
function mirror(page: NodeListOf<Element>, copy: Element, view: View): void {
  const [first] = page;
  if (!first) return;
  // A page that was fetched and parsed is shown nowhere: nothing is known of what it hides.
  const isShown = ask<Window | null>(view.Document, 'defaultView', first.ownerDocument) !== null;
  const check = isShown ? view.Element.prototype.checkVisibility : undefined;
  const { querySelectorAll } = view.Element.prototype;
  const twins = copy.querySelectorAll('*');
  const changes: (() => void)[] = [];
  for (let index = 0; index < page.length; index += 1) {
    const shown = page[index] as Element;
    const name = shown.localName;
    if (UNASKED.has(name)) continue;
    const isHidden = check !== undefined && name !== 'head' && !check.call(shown, VISIBLE);
    if (isHidden || PASSED_OVER.has(name)) {
      const twin = twins[index] as Element;
      if (isHidden) changes.push(() => view.Element.prototype.setAttribute.call(twin, HIDDEN_MARK, ''));
      index += querySelectorAll.call(shown, '*').length;
    } else if (shown.shadowRoot || name === 'iframe') {
      collectInsertions(shown, twins[index] as Element, changes);
    }
  }
  for (const change of changes) change();
}

const VISIBLE = { visibilityProperty: true };
/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;

/** Elements without text, which nobody has to ask about: a lazy picture is often hidden until it has loaded. */
const UNASKED = new Set(['script', 'style', 'link', 'meta', 'br', 'wbr', 'source', 'img']);
/** Parts without text of the article. */
const PASSED_OVER = new Set(['head', 'svg']);

function collectInsertions(shown: Element, twin: Element, changes: (() => void)[]): void {
  const { shadowRoot } = shown;
  if (shadowRoot && shadowRoot.nodeType === 11) changes.push(() => insertShadow(shadowRoot, twin));
  else if (shown.localName === 'iframe') {
    const inner = readFrame(shown as HTMLIFrameElement);
    if (inner) changes.push(() => insertFrame(inner, twin));
  }
}

/** Puts the contents of a shadow root where they are shown, with what is slotted into it. */
function insertShadow(shadow: ShadowRoot, twin: Element): void {
  const contents = [...shadow.childNodes].map((node) => twin.ownerDocument.importNode(node, true));
  const slotted = [...twin.childNodes];
  twin.prepend(...contents);
  twin.querySelector('slot:not([name])')?.replaceWith(...slotted);
}

/** Puts the text of a frame in its place. */
function insertFrame(inner: Document, twin: Element): void {
  if ((inner.body.textContent ?? '').trim() === '') return;
  const block = twin.ownerDocument.createElement('div');
  for (const node of inner.body.childNodes) block.append(twin.ownerDocument.importNode(node, true));
  twin.replaceWith(block);
}

/** A frame of another origin does not let us look: it answers null, or throws. */
function readFrame(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument?.body ? frame.contentDocument : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

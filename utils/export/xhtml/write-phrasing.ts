import { BLOCK_ELEMENTS } from '@/utils/export/block-elements';
import { safeLink } from '@/utils/export/safe-link';
import { SKIPPED_ELEMENTS } from '@/utils/export/skipped-elements';
import { escapeMarkup } from '@/utils/export/write-markup';
import { writeRuby } from './write-ruby';
import { DEEPEST, deeper, type XhtmlScope } from './xhtml-scope';

/** Inline elements that go out as they are, without attributes. */
const TAGS = new Set([
  ...['em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'abbr', 'cite', 'q'],
  ...['code', 'kbd', 'samp', 'var', 'bdi'],
]);

/**
 * Inline content as XHTML in which nothing but inline content stands, whatever the tree holds: a
 * block within it loses its tag and begins a line of its own.
 */
export function writePhrasing(parent: Node, scope: XhtmlScope): string {
  let markup = '';
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    const isBlock = child.nodeType === 1 && BLOCK_ELEMENTS.has((child as Element).localName);
    if (isBlock && markup.trim() !== '' && !markup.endsWith('<br/>')) markup += '<br/>';
    markup += writeInline(child, scope);
  }
  return markup;
}

/** One node as XHTML inline content. */
export function writeInline(node: Node, outer: XhtmlScope): string {
  if (node.nodeType === 3) return escapeMarkup((node.nodeValue ?? '').replace(/[\t\n\f\r ]+/g, ' '));
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (SKIPPED_ELEMENTS.has(name) || outer.footnotes.noteOf(element) !== null) return '';
  if (outer.depth > 2 * DEEPEST) return escapeMarkup(element.textContent ?? '');
  const scope = deeper(outer);
  if (name === 'br' || name === 'wbr') return `<${name}/>`;
  if (name === 'img') return writePicture(element, scope);
  if (name === 'a') return writeLink(element, scope);
  if (name === 'ruby') return writeRuby(element, (parent) => writePhrasing(parent, scope));
  const content = writePhrasing(element, scope);
  if (name === 'bdo') return writeDirected(element, content);
  return TAGS.has(name) && content !== '' ? `<${name}>${content}</${name}>` : content;
}

function writePicture(element: Element, { pictureTarget }: XhtmlScope): string {
  const alt = escapeMarkup((element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
  const target = pictureTarget(element.getAttribute('src') ?? '');
  return target === null ? alt : `<img src="${escapeMarkup(target)}" alt="${alt}"/>`;
}

function writeLink(element: Element, scope: XhtmlScope): string {
  const { footnotes, idPrefix, isEpub, pageUrl } = scope;
  const note = scope.inLink ? null : footnotes.referenceOf(element);
  if (note !== null) {
    const type = isEpub ? ' epub:type="noteref"' : '';
    return `<a${type} href="#${idPrefix}note-${note}">${writePhrasing(element, { ...scope, inLink: true })}</a>`;
  }
  if (footnotes.isWayBack(element)) return '';
  const href = scope.inLink ? null : safeLink(element.getAttribute('href') ?? '', pageUrl);
  if (href === null) return writePhrasing(element, scope);
  const content = writePhrasing(element, { ...scope, inLink: true });
  return content === '' ? '' : `<a href="${escapeMarkup(href)}">${content}</a>`;
}

function writeDirected(element: Element, content: string): string {
  const dir = element.getAttribute('dir');
  return dir === 'ltr' || dir === 'rtl' ? `<bdo dir="${dir}">${content}</bdo>` : content;
}

import { findFootnotes } from '@/utils/export/find-footnotes';
import { writeFlow } from './write-flow';
import type { XhtmlScope } from './xhtml-scope';

/** What the body of one article needs to be written. */
export type BodyOptions = Pick<
  XhtmlScope,
  'pageUrl' | 'pictureTarget' | 'idPrefix' | 'isEpub' | 'firstHeading'
>;

/**
 * The body of an article as markup that is HTML and well-formed XHTML at once: allow-listed tags in
 * legal places, every attribute's whole value checked, its notes at the end.
 *
 * @param root - the clean view, parsed and sanitised; it is not changed.
 */
export function writeArticleBody(root: Element, options: BodyOptions): string {
  const footnotes = findFootnotes(root);
  const scope: XhtmlScope = { ...options, footnotes, inLink: false, depth: 0 };
  const body = writeFlow(root, scope);
  if (footnotes.notes.length === 0) return body;
  const { idPrefix, isEpub } = options;
  const type = isEpub ? ' epub:type="footnote"' : '';
  const notes = footnotes.notes.map(([identifier, note]) => {
    const content = writeFlow(note, scope);
    return `<aside${type} id="${idPrefix}note-${identifier}">\n${content}</aside>\n`;
  });
  return `${body}<hr/>\n${notes.join('')}`;
}

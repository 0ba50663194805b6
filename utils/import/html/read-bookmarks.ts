import { type ImportedRow, makeEntry, refuse } from '@/utils/import/imported-entry';
import { isWebAddress } from '@/utils/import/is-web-address';
import { readMoment } from '@/utils/import/read-moment';
import { readTags } from '@/utils/import/read-tags';

/** True for a file of bookmarks, or of Pocket's older export, by what is in it. */
export function isBookmarkFile(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /<!DOCTYPE NETSCAPE-Bookmark-file-1/i.test(head) || /<DT><A\s[^>]*HREF=/i.test(head) || isPocketFile(text)
  );
}

/** Pocket's older export: lists of links that carry the time they were added. */
export function isPocketFile(text: string): boolean {
  return /<a\s[^>]*\btime_added=/i.test(text.slice(0, 20_000));
}

/**
 * Links of a bookmark file, with the names of their folders as tags; those that browsers make
 * themselves are none. Tags of the file's markup are often not closed, which the parser knows.
 */
export function readBookmarks(page: Document): readonly ImportedRow[] {
  return [...page.querySelectorAll('a')].map((link, index) => {
    const url = link.getAttribute('href') ?? '';
    const title = (link.textContent ?? '').trim();
    if (!isWebAddress(url)) return refuse(index + 1, 'no-address', `${title} ${url}`);
    const attribute = (name: string) => link.getAttribute(name) ?? '';
    const isArchived = /archive/i.test(headingBefore(link));
    return makeEntry({
      line: index + 1,
      url,
      title: title === url ? '' : title,
      savedAt: readMoment(attribute('add_date') || attribute('time_added')),
      tags: [...readTags(attribute('tags'), ','), ...foldersOf(link)],
      archived: isArchived,
      reading: attribute('toread') === '0' || isArchived ? 'read' : 'unread',
      description: noteOf(link),
    });
  });
}

/** Folders of the browser's own: everybody has them, they say nothing. */
const OWN_FOLDERS =
  /^(?:bookmarks?(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favou?rites(?: bar)?|书签栏|书签|其他书签|收藏夹(?:栏)?|offprint)$/i;

function foldersOf(link: Element): readonly string[] {
  const names: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const before = list.previousElementSibling;
    const heading = before?.matches('h3') ? before : (before?.querySelector(':scope > h3') ?? null);
    const name = (heading?.textContent ?? '').trim();
    if (name !== '' && !OWN_FOLDERS.test(name)) names.unshift(name);
  }
  return names;
}

/** The heading of a list in Pocket's older export: `Unread` or `Read Archive`. */
function headingBefore(link: Element): string {
  const list = link.closest('ul');
  for (let before = list?.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.matches('h1, h2')) return before.textContent ?? '';
  }
  return '';
}

function noteOf(link: Element): string | null {
  const next = link.closest('dt')?.nextElementSibling;
  const [first] = next?.matches('dd') ? next.childNodes : [];
  return first?.nodeType === 3 ? (first.nodeValue ?? '').trim() || null : null;
}

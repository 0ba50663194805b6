import { type ImportedRow, makeEntry, refuse } from '@/utils/import/imported-entry';
import { isWebAddress } from '@/utils/import/is-web-address';
import { readMoment } from '@/utils/import/read-moment';

/**
 * A page that was saved as a file. Its address stands where the program that saved it noted it:
 * SingleFile in a comment at the top, browsers in `saved from url=(0024)http://…`, ourselves and most
 * others in the page's canonical link.
 *
 * @param address - the address, where an archive around the page says it.
 */
export function readSavedPage(html: string, page: Document, address: string | null = null): ImportedRow {
  const title = (page.querySelector('title')?.textContent ?? '').trim();
  const url = [address, ...addressesOf(html, page)].find((found) => found && isWebAddress(found));
  if (!url) return refuse(1, 'no-address', title);
  const saved = /\bsaved date:\s*([^\n]+?)\s*$/im.exec(html.slice(0, 4000))?.[1];
  return makeEntry({
    line: 1,
    url,
    title,
    html,
    isPage: true,
    savedAt: readMoment(saved?.replace(/ \(.*\)$/, '')),
  });
}

function addressesOf(html: string, page: Document): readonly (string | null | undefined)[] {
  const head = html.slice(0, 4000);
  return [
    /Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head)?.[1],
    /saved from url=\(\d+\)(\S+)/i.exec(head)?.[1],
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    page.querySelector('footer a[rel="noreferrer"]')?.getAttribute('href'),
    page.querySelector('base')?.getAttribute('href'),
  ];
}

/** What an address says of the page of an article that it shows. */
export interface PageAddress {
  /** The address without what chooses the page: the same for every page of one article. */
  readonly stem: string;
  /** Number in the address, or null where it names none: usually the first page. */
  readonly number: number | null;
  /** True where the address asks for the whole article on one page (`?page=all`). */
  readonly isWhole: boolean;
}

/** Names of query parameters that choose a page of an article. */
const PARAMETER =
  /^(?:p|pg|page|pageno|pagenum|page_no|pageindex|pn|seite|pagina|offset_page|cpage|curpage)$/i;
const WHOLE = /^(?:all|full|single|complete|whole|alles|tout|-1)$/i;
/** More pages than any article has: a number above it is an identity or a year. */
const HIGHEST = 99;

/** `/story_2.html`, `/story-2.html`, `/story.2.html`, `/story/2`, `/story/page/2/`, `/story,seite2.html`. */
const IN_PATH =
  /^(?<before>.+?)(?:[_.,-](?:p|page|seite|pagina|s)?_?(?<dashed>\d{1,2}|all|full)|\/(?:page|seite|pagina|p)\/?(?<named>\d{1,2}|all)|\/(?<bare>\d{1,2}))(?<after>\.[a-z]{3,6}|\/)?$/i;

/**
 * Reads the page number out of an address. `/a/story.shtml`, `/a/story_2.shtml` and
 * `/a/story.shtml?page=2` have one stem.
 *
 * @returns null for what is no http(s) address.
 */
export function readPageAddress(address: string): PageAddress | null {
  return URL.canParse(address) ? readPageUrl(new URL(address)) : null;
}

/** As {@link readPageAddress}, for an address that was parsed before. */
export function readPageUrl(url: URL): PageAddress | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const inQuery = readQuery(url);
  const inPath = inQuery ? null : readPath(url.pathname);
  const chosen = inQuery ?? inPath?.chosen ?? null;
  const path = normalPath(inPath?.path ?? url.pathname);
  const stem = `${url.host.replace(/^www\./, '')}${path}${restOfQuery(url)}`;
  return { stem, number: numberOf(chosen), isWhole: chosen !== null && WHOLE.test(chosen) };
}

function readQuery(url: URL): string | null {
  for (const [name, value] of url.searchParams) {
    if (PARAMETER.test(name) && (WHOLE.test(value) || numberOf(value) !== null)) return value;
  }
  return null;
}

function readPath(path: string): { path: string; chosen: string } | null {
  const found = IN_PATH.exec(path)?.groups;
  if (!found) return null;
  const { before = '', dashed, named, bare, after = '' } = found;
  const chosen = dashed ?? named ?? bare ?? '';
  // `/2024/05/18` is a day and `/news/12` an identity: a bare number counts under a long name only.
  if (bare !== undefined && !/\/[^/]*[^\d/][^/]{5,}$/.test(before)) return null;
  return { path: `${before}${after === '/' ? '' : after}`, chosen };
}

function restOfQuery(url: URL): string {
  const rest = new URLSearchParams();
  for (const [name, value] of url.searchParams) if (!PARAMETER.test(name)) rest.append(name, value);
  rest.sort();
  return rest.size > 0 ? `?${rest}` : '';
}

/** `/story.html`, `/story` and `/story/` are one where the pages lie under the first. */
function normalPath(path: string): string {
  return path.replace(/\/+$/, '').replace(/\.(?:s?html?|php|aspx?|jsp)$/i, '');
}

function numberOf(text: string | null): number | null {
  if (text === null || !/^\d{1,2}$/.test(text)) return null;
  const number = Number(text);
  return number <= HIGHEST ? number : null;
}

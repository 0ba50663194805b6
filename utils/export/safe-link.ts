/** Scheme and site, path and query, fragment of an address as `URL` writes it. An empty query has its mark too. */
const PARTS = /^([a-z]+:(?:\/\/[^/?#]*)?)([^#]*)(?:#(.*))?$/i;
const SAFE_SCHEME = /^(?:https?|mailto):/i;

/**
 * The address of a link as an exported file may carry it, or null where it may not.
 *
 * Files are opened by programs that know no Content Security Policy, so this is decided here once
 * more, whatever the sanitiser let through: `http:`, `https:` and `mailto:`, nothing else. A link
 * inside the page (`#…`) becomes one to that place of the original page.
 *
 * @param pageUrl - address of the original page.
 */
export function safeLink(href: string, pageUrl: string): string | null {
  const address = href.trim();
  const base = SAFE_SCHEME.test(pageUrl) && URL.canParse(pageUrl) ? pageUrl : null;
  if (address.startsWith('#')) {
    return base && address.length > 1 ? safeUrl(new URL(unprefix(address), base)) : null;
  }
  return SAFE_SCHEME.test(address) && URL.canParse(address) ? safeUrl(new URL(address)) : null;
}

/** The sanitiser puts this before every id, lest an id of the page names a thing of ours. */
function unprefix(fragment: string): string {
  return fragment.replace(/^#offprint-/, '#');
}

function safeUrl(url: URL): string | null {
  return SAFE_SCHEME.test(url.protocol) ? strict(url) : null;
}

/**
 * An address that keeps to RFC 3986, which asks for more escapes than the URL standard of browsers:
 * readers of EPUB and feeds refuse `|` and `^` in a query, or a percent sign that escapes nothing.
 */
function strict({ href }: URL): string {
  const [, site = '', rest = '', fragment] = PARTS.exec(href) ?? [];
  const hash = fragment === undefined ? '' : `#${escapeRest(fragment.replaceAll('#', '%23'))}`;
  return site + escapeRest(rest) + hash;
}

function escapeRest(text: string): string {
  return text
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w.~:/?@!$&'()*+,;=%-]/g, (character) => encodeURIComponent(character.toWellFormed()));
}

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

/** `URL` has escaped white space, quotes and angle brackets; what is left is well-formed text. */
function safeUrl(url: URL): string | null {
  return SAFE_SCHEME.test(url.protocol) ? url.href : null;
}

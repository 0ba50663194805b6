const OWN = /<(?:link|meta)\b[^>]*(?:\brel=["']?canonical\b|\bproperty=["']?og:url\b)[^>]*>/gi;
const ADDRESS = /\b(?:href|content)=["']?(https?:\/\/[^"'\s<>]+)/i;

/** Where a page without an address is said to be: not at the front door, which no article is. */
const NOWHERE = 'https://page.invalid/page';

/** The address to read a saved page at: the one given, or the one that the page gives for itself. */
export function chooseAddress(given: string | null | undefined, html: string): string {
  if (given && /^https?:/.test(given) && URL.canParse(given)) return given;
  for (const [tag] of html.matchAll(OWN)) {
    const address = ADDRESS.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (address && URL.canParse(address)) return address;
  }
  return NOWHERE;
}

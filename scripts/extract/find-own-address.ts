const OWN = /<(?:link|meta)\b[^>]*(?:\brel=["']?canonical\b|\bproperty=["']?og:url\b)[^>]*>/gi;
const ADDRESS = /\b(?:href|content)=["']?(https?:\/\/[^"'\s<>]+)/i;

/** The address that saved HTML gives for itself (`link[rel=canonical]`, `og:url`), or null. */
export function findOwnAddress(html: string): string | null {
  for (const [tag] of html.matchAll(OWN)) {
    const address = ADDRESS.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (address && URL.canParse(address)) return address;
  }
  return null;
}

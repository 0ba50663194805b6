import { firstTag } from './meta-tags';
import type { PageFacts } from './page-facts';

/** An absolute http(s) address, or null. */
export function resolveAddress(raw: string | null, base: string): string | null {
  if (!raw?.trim() || !URL.canParse(raw.trim(), base)) return null;
  const { href, protocol } = new URL(raw.trim(), base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

export function withoutFragment(url: string): string {
  return url.replace(/#(?![!/]).*$/, '');
}

/**
 * The address the page gives for itself. Templates give every page the front page's, a neighbour's
 * or a test server's: such a one would hide this article behind another, and is not believed.
 */
export function ownAddress({ document, url, tags, described }: PageFacts): string {
  const visited = withoutFragment(url);
  const given = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null,
    firstTag(tags, 'og:url'),
    described?.url ?? null,
  ];
  for (const raw of given) {
    const address = resolveAddress(raw, url);
    if (address && canBeOwn(new URL(address), visited)) return withoutFragment(address);
  }
  return visited;
}

function canBeOwn(address: URL, visited: string): boolean {
  if (!URL.canParse(visited)) return true;
  const here = new URL(visited);
  const isFront = (url: URL) => url.pathname.replace(/\/(?:index\.\w+)?$/, '') === '' && url.search === '';
  if (isFront(address) && !isFront(here)) return false;
  if (siteOf(address.hostname) !== siteOf(here.hostname)) return false;
  // A later page of an article has an identity of its own; the first page's address does not hold its text.
  return !/^(?:localhost|127\.|.*\.(?:local|test|dev|stage|staging)$)/.test(address.hostname);
}

/** The last two labels of a host, three under second levels such as `com.cn` and `co.uk`: near enough to "the same owner". */
function siteOf(host: string): string {
  const labels = host.split('.');
  const isShort =
    /^(?:com|co|net|org|gov|edu|ac|or|ne|go)$/.test(labels.at(-2) ?? '') &&
    (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(isShort ? -3 : -2).join('.');
}

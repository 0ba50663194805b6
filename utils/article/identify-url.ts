import { isTrackingParameter } from './tracking-parameters';

/**
 * Identity of a page: two addresses with the same result are the same page.
 *
 * Takes away what does not choose the page: scheme (http and https are one), default port, user name,
 * fragment (but for client-side routes, `#/…` and `#!…`, and excerpts, `#:~:text=…`), session path parameters, tracking
 * parameters, a trailing slash, the order of the parameters and the spelling of percent-encoding.
 * Everything else is taken for real: a wrong merge would hide one article behind another, a missed
 * one only keeps two copies.
 */
export function identifyUrl(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href;
  const host = url.hostname.replace(/\.$/, '');
  const port = isDefaultPort(url) ? '' : `:${url.port}`;
  return `https://${host}${port}${identifyPath(url.pathname)}${identifyQuery(url.searchParams)}${identifyRoute(url.hash)}`;
}

/** `http://h:443` and `https://h:80` are odd, but the scheme is not part of the identity. */
function isDefaultPort(url: URL): boolean {
  return url.port === '' || url.port === '80' || url.port === '443';
}

function identifyPath(path: string): string {
  const plain = unifyEscapes(path).replace(/;(jsessionid|phpsessid|sid)=[^/;]*/gi, '');
  return plain.length > 1 ? plain.replace(/\/+$/, '') || '/' : '/';
}

function identifyQuery(parameters: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const [name, value] of parameters) if (!isTrackingParameter(name, value)) kept.append(name, value);
  kept.sort();
  return kept.size > 0 ? `?${kept}` : '';
}

function identifyRoute(hash: string): string {
  return /^#([/!]|:~:text=)./.test(hash) ? hash : '';
}

/** Upper-case hexadecimal digits, and no escapes for what needs none (RFC 3986, section 6.2.2). */
function unifyEscapes(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : triplet.toUpperCase();
  });
}

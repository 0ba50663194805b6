/**
 * A site as its reader typed it, as the host name that settings keep: with or without scheme, path,
 * "www." or "*.". Null where it names none.
 */
export function readHost(typed: string): string | null {
  const plain = typed.trim().replace(/^\*\./, '');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(plain) ? plain : `https://${plain}`;
  if (plain === '' || /\s/.test(plain) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : null;
}

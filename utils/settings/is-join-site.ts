import { readHost } from './read-host';

/**
 * Whether the pages of a site are joined without being asked. Sites are kept without `www.`, as the
 * options write them; those kept with it by earlier versions count as well.
 */
export function isJoinSite(joinSites: readonly string[], hostname: string): boolean {
  const plain = (host: string) => readHost(host) ?? host;
  return joinSites.some((site) => plain(site) === plain(hostname));
}

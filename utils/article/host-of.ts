/** Host that lists, filters and counts know a site by: without `www.`; empty where the address is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

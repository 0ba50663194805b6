import { absoluteAddress } from '@/utils/clean/absolute-address';
import type { CleanPass } from '@/utils/clean/clean-context';

/** What pages call the script that counts a click and sends it on, and the field with the true address. */
const REDIRECTOR =
  /\/(?:redirect|redir|link|out|outbound|go|goto|jump|url|away|click|leaving|exit|l)(?:[./?]|$)/i;
const TARGET_FIELDS = ['url', 'u', 'target', 'to', 'link', 'redirect', 'dest', 'destination', 'q'];

/** Makes links absolute and lets them lead straight to where they lead in the end; dead ones become text. */
export const resolveLinks: CleanPass = {
  name: 'resolve-links',
  run(root, { baseUrl }) {
    for (const link of root.querySelectorAll('a')) {
      const href = link.getAttribute('href')?.trim() ?? '';
      if (
        href.startsWith('#') &&
        href.length > 1 &&
        root.querySelector(`[id="${href.slice(1).replace(/["\\]/g, '')}"]`)
      )
        continue;
      const address = absoluteAddress(href, baseUrl);
      if (address && !isSamePage(address, baseUrl)) link.setAttribute('href', straight(address));
      else if (link.querySelector('img') || link.id === '') link.replaceWith(...link.childNodes);
      else link.removeAttribute('href');
    }
  },
};

function isSamePage(address: string, base: string): boolean {
  return address.includes('#') && address.replace(/#.*/, '') === base.replace(/#.*/, '');
}

function straight(address: string): string {
  const url = new URL(address);
  if (!REDIRECTOR.test(url.pathname)) return address;
  for (const field of TARGET_FIELDS) {
    const target = url.searchParams.get(field);
    if (target && /^https?:\/\//i.test(target) && URL.canParse(target)) return new URL(target).href;
  }
  return address;
}

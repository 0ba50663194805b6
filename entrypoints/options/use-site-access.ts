import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets Offprint look at every site, and the way to ask for it. */
export function useSiteAccess(): { readonly isGranted: boolean; readonly ask: () => void } {
  const [isGranted, setGranted] = useState(true);
  useEffect(() => {
    const read = async () => setGranted(await browser.permissions.contains(ALL_SITES));
    const onChange = () => void read();
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    void read();
    return () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  }, []);
  return { isGranted, ask: () => void browser.permissions.request(ALL_SITES) };
}

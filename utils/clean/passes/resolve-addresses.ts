import type { CleanPass } from '@/utils/clean/clean-context';

const LAZY_SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'data-echo'];

/** Makes every address absolute, and gives lazy pictures the address they were waiting for. */
export const resolveAddresses: CleanPass = {
  name: 'resolve-addresses',
  run(article, { baseUrl }) {
    for (const picture of article.querySelectorAll('img')) {
      const lazy = LAZY_SOURCES.map((name) => picture.getAttribute(name)).find((value) => value);
      const address = absolute(lazy ?? picture.getAttribute('src'), baseUrl);
      if (address) picture.setAttribute('src', address);
      else picture.removeAttribute('src');
    }
    for (const link of article.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) continue;
      const address = absolute(href, baseUrl);
      if (address) link.setAttribute('href', address);
      else link.removeAttribute('href');
    }
  },
};

function absolute(address: string | null, base: string): string | null {
  if (address === null || address.trim() === '') return null;
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}

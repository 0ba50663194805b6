import { letters } from './letters';
import { firstTag, type MetaTags } from './meta-tags';

/** The site as the page names it, and everything that its name may be written as at the end of a title. */
export interface SiteNames {
  readonly name: string | null;
  /** Letters alone. */
  readonly spellings: readonly string[];
}

/** Reads the site's name from `meta` and structured data; its host stands in for what it may be called. */
export function readSiteNames(tags: MetaTags, publisher: string | null, url: string): SiteNames {
  const said = firstTag(tags, 'og:site_name', 'application-name', 'al:android:app_name', 'publisher');
  const name = [said, publisher].find((text) => text && !/^(?:https?:|www\.)|^@/.test(text)) ?? null;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|mobile|amp|edition)\./, '') : '';
  const twitter = firstTag(tags, 'twitter:site', 'twitter:creator');
  const labels = host.split('.').filter((label) => label.length > 3 && !/^(?:com|net|org|info)$/.test(label));
  const spellings = [said, publisher, twitter, host, ...labels]
    .map((text) => letters(text ?? ''))
    .filter((text) => text.length > 1);
  return { name, spellings: [...new Set(spellings)] };
}

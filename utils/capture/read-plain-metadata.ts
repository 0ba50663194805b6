import type { ArticleDraft } from '@/utils/article/article-draft';
import { collapseSpace } from '@/utils/text/collapse-space';

type Metadata = Omit<
  ArticleDraft,
  | 'html'
  | 'text'
  | 'counts'
  | 'pages'
  | 'pageCount'
  | 'pagesMissing'
  | 'pictures'
  | 'removals'
  | 'capturedAt'
  | 'extractorVersion'
  | 'originalHash'
>;

/** The metadata that any page has: stands in until the full reader is there. */
export function readPlainMetadata(document: Document, url: string): Metadata {
  const content = (selector: string) =>
    document.querySelector(selector)?.getAttribute('content')?.trim() || null;
  const heading = collapseSpace(document.querySelector('h1')?.textContent ?? '');
  const title = content('meta[property="og:title"]') ?? (heading || collapseSpace(document.title));
  return {
    url: url.replace(/#.*$/, ''),
    canonicalUrl:
      document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? url.replace(/#.*$/, ''),
    title: title || url,
    authors: [],
    byline: null,
    source: null,
    siteName: content('meta[property="og:site_name"]'),
    publishedTime: content('meta[property="article:published_time"]'),
    modifiedTime: null,
    lang: document.documentElement.getAttribute('lang'),
    dir: document.documentElement.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    description: content('meta[name=description]'),
    section: null,
    keywords: [],
    leadPicture: content('meta[property="og:image"]'),
    credits: [],
    paywalled: false,
  };
}

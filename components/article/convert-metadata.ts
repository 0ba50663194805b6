import type { ArticleMetadata } from '@/utils/article/article-record';

/** What the head of an article says, in other characters. Addresses and times are what they were. */
export function convertMetadata(
  metadata: ArticleMetadata,
  { lang, convert }: { readonly lang: string; readonly convert: (text: string) => string },
): ArticleMetadata {
  const maybe = (text: string | null) => (text === null ? null : convert(text));
  return {
    ...metadata,
    lang,
    title: convert(metadata.title),
    authors: metadata.authors.map(convert),
    byline: maybe(metadata.byline),
    source: maybe(metadata.source),
    siteName: maybe(metadata.siteName),
    credits: metadata.credits.map(({ role, names }) => ({ role: convert(role), names: names.map(convert) })),
  };
}

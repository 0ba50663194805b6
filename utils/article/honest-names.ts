import { stripInvisible } from '@/utils/text/strip-invisible';
import type { ArticleMetadata } from './article-record';

/** The fields of an article that are shown as names and single lines. */
type Names = Pick<
  ArticleMetadata,
  'title' | 'authors' | 'byline' | 'source' | 'siteName' | 'section' | 'partOf' | 'credits'
>;

/**
 * What an article is called, as it may be shown: without marks that turn the direction of writing and
 * characters without width, whether it comes from a page or out of a file. A title of which nothing is
 * left is the address.
 */
export function honestNames<Metadata extends Names & Pick<ArticleMetadata, 'url'>>(
  metadata: Metadata,
): Metadata {
  const { title, authors, byline, source, siteName, section, partOf, credits, url } = metadata;
  const shown = (name: string | null) => (name === null ? null : stripInvisible(name).trim() || null);
  return {
    ...metadata,
    title: shown(title) ?? url,
    authors: listShown(authors),
    byline: shown(byline),
    source: shown(source),
    siteName: shown(siteName),
    section: shown(section),
    ...(partOf === undefined ? {} : { partOf: shown(partOf) }),
    credits: credits.map((credit) => ({ ...credit, names: listShown(credit.names) })),
  };
}

function listShown(names: readonly string[]): readonly string[] {
  return names.map((name) => stripInvisible(name).trim()).filter((name) => name !== '');
}

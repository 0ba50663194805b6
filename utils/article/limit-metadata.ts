import type { ArticleMetadata } from './article-record';

/** UTF-16 code units of what is shown as a name or a line: far above every true headline. */
const LINE = 2000;
/** Code units of a description. */
const SUMMARY = 20_000;
/** Entries of a list of names or keywords. */
const ENTRIES = 500;

/**
 * The metadata with every text and list cut to a length that a file of the library may hold
 * (`utils/import/offprint/entry-shape`). A page chooses them, and one that says ten megabytes in its
 * title must not make a backup that cannot be read back.
 */
export function limitMetadata(metadata: ArticleMetadata): ArticleMetadata {
  const { authors, credits, keywords, partOf } = metadata;
  return {
    ...metadata,
    title: cut(metadata.title, LINE),
    authors: cutAll(authors),
    byline: cutOrNull(metadata.byline),
    source: cutOrNull(metadata.source),
    siteName: cutOrNull(metadata.siteName),
    publishedTime: cutOrNull(metadata.publishedTime),
    modifiedTime: cutOrNull(metadata.modifiedTime),
    lang: cutOrNull(metadata.lang),
    description: cutOrNull(metadata.description, SUMMARY),
    section: cutOrNull(metadata.section),
    keywords: cutAll(keywords),
    ...(partOf === undefined ? {} : { partOf: cutOrNull(partOf) }),
    credits: credits
      .slice(0, ENTRIES)
      .map(({ role, names }) => ({ role: cut(role, LINE), names: cutAll(names) })),
  };
}

/** A text, cut with a mark where it is longer; never between the halves of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function cutOrNull(text: string | null, length = LINE): string | null {
  return text === null ? null : cut(text, length);
}

function cutAll(texts: readonly string[]): readonly string[] {
  return texts.slice(0, ENTRIES).map((text) => cut(text, LINE));
}

import type { ArticleMetadata, ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import type { VersionRow } from '@/utils/storage/rows';

/** SHA-256 of nothing: inside a transaction there is no waiting for it to be computed. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * Gives an article the one version that a link has: what is known of the page, and no text. To be
 * called inside a transaction.
 */
export async function addLinkVersion(record: ArticleRecord): Promise<VersionRow> {
  const version: Omit<VersionRow, 'id'> = {
    uid: crypto.randomUUID(),
    articleId: record.id,
    kind: 'link',
    savedAt: record.versionSavedAt,
    metadata: pickMetadata(record),
    pictureCounts: { total: 0, saved: 0, missing: 0 },
    thumbnail: null,
    sha256: { html: OF_NOTHING, text: OF_NOTHING },
    trashedBefore: null,
  };
  const id = await database.versions.add(version);
  await database.bodies.put({ versionId: id, html: '' });
  await database.texts.put({ versionId: id, text: '' });
  await database.removals.put({ versionId: id, removals: [] });
  return { ...version, id };
}

/** The part of a record that comes from the page. */
function pickMetadata(record: ArticleRecord): ArticleMetadata {
  const {
    url,
    canonicalUrl,
    title,
    authors,
    byline,
    source,
    siteName,
    publishedTime,
    modifiedTime,
    lang,
    dir,
    description,
    section,
    keywords,
    leadPicture,
    credits,
    paywalled,
    partOf,
    pageCount,
    pagesMissing,
    capturedAt,
    extractorVersion,
  } = record;
  return {
    url,
    canonicalUrl,
    title,
    authors,
    byline,
    source,
    siteName,
    publishedTime,
    modifiedTime,
    lang,
    dir,
    description,
    section,
    keywords,
    leadPicture,
    credits,
    paywalled,
    ...(partOf === undefined ? {} : { partOf }),
    pageCount,
    pagesMissing,
    counts: { cjk: 0, words: 0, characters: 0 },
    capturedAt,
    extractorVersion,
    originalHash: null,
  };
}

import { database } from '@/utils/storage/database';
import { Breath } from './take-breath';

/** The room that the pictures of one article take. */
export interface ArticleSize {
  readonly id: number;
  readonly title: string;
  /** Bytes of its pictures, all versions together. */
  readonly bytes: number;
}

const BATCH = 500;

/**
 * The articles whose pictures take most room, the largest first: texts are small beside them. Reads
 * what is known of every picture, but no bytes.
 */
export async function measureStorage(most: number, signal: AbortSignal): Promise<readonly ArticleSize[]> {
  const byVersion = new Map<number, number>();
  const breath = new Breath(signal);
  let last: [number, number] = [Number.NEGATIVE_INFINITY, 0];
  for (;;) {
    await breath.take();
    const rows = await database.pictures.where('[versionId+n]').above(last).limit(BATCH).toArray();
    for (const { versionId, size } of rows) byVersion.set(versionId, (byVersion.get(versionId) ?? 0) + size);
    const end = rows.at(-1);
    if (!end) break;
    last = [end.versionId, end.n];
  }
  const largest = [...byVersion].sort((a, b) => b[1] - a[1]).slice(0, most * 2);
  const versions = await database.versions.bulkGet(largest.map(([id]) => id));
  const byArticle = new Map<number, number>();
  for (const [at, version] of versions.entries()) {
    if (!version) continue;
    byArticle.set(version.articleId, (byArticle.get(version.articleId) ?? 0) + (largest[at]?.[1] ?? 0));
  }
  const articles = await database.articles.bulkGet([...byArticle.keys()]);
  return articles
    .flatMap((row) => (row ? [{ id: row.id, title: row.title, bytes: byArticle.get(row.id) ?? 0 }] : []))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, most);
}

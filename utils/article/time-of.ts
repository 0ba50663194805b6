import type { ArticleRecord } from './article-record';

/** When an article appeared, or where that is unknown when it was saved; milliseconds since the epoch. */
export function timeOf(record: Pick<ArticleRecord, 'publishedTime' | 'versionSavedAt'>): number {
  const published = record.publishedTime ? Date.parse(record.publishedTime) : Number.NaN;
  return Number.isNaN(published) ? record.versionSavedAt : published;
}

import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord } from '@/utils/article/article-record';
import { watchRecords } from '@/utils/library/watch-records';

/**
 * Follows the metadata of the articles on the screen. What was read before stays until the new rows
 * are there, so that scrolling does not flicker.
 */
export function useRecords(ids: readonly number[]): ReadonlyMap<number, ArticleRecord> {
  const [records, setRecords] = useState<ReadonlyMap<number, ArticleRecord>>(new Map());
  const key = ids.join();
  useEffect(() => {
    const wanted = key === '' ? [] : key.split(',').map(Number);
    const watching = new AbortController();
    const observer = {
      onValue: (found: readonly ArticleRecord[]) =>
        setRecords(new Map(found.map((record) => [record.id, record]))),
      // The list itself fails in the same way and says so; a second message would say it twice.
      onError: () => setRecords(new Map()),
    };
    watchRecords(wanted, observer, watching.signal);
    return () => watching.abort();
  }, [key]);
  return records;
}

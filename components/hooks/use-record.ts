import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord } from '@/utils/article/article-record';
import { watchRecord } from '@/utils/library/watch-record';

/** Follows the metadata and state of a saved article; null while it is read, and where there is none. */
export function useRecord(id: number | null): ArticleRecord | null {
  const [record, setRecord] = useState<ArticleRecord | null>(null);
  useEffect(() => {
    setRecord(null);
    if (id === null) return;
    const watching = new AbortController();
    watchRecord(id, { onValue: setRecord, onError: reportError }, watching.signal);
    return () => watching.abort();
  }, [id]);
  return record;
}

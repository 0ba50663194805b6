import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord } from '@/utils/article/article-record';
import { findUnread } from '@/utils/library/find-unread';

/** The unread articles before and behind one in the list, which runs from the last one saved to the first. */
export interface UnreadNeighbours {
  readonly next: ArticleRecord | null;
  readonly previous: ArticleRecord | null;
}

const NONE: UnreadNeighbours = { next: null, previous: null };

/** The unread articles before and behind one in the list, as they were when it was opened. */
export function useUnread(record: ArticleRecord | null): UnreadNeighbours {
  const [neighbours, setNeighbours] = useState(NONE);
  const id = record?.id;
  const versionSavedAt = record?.versionSavedAt;
  useEffect(() => {
    if (id === undefined || versionSavedAt === undefined) return;
    let isCurrent = true;
    void findUnread({ id, versionSavedAt }).then((found) => isCurrent && setNeighbours(found));
    return () => {
      isCurrent = false;
    };
  }, [id, versionSavedAt]);
  return neighbours;
}

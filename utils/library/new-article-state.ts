import type { ArticleRow } from '@/utils/storage/rows';

/** Identity and state of an article that is new to the library: unread, untagged, not archived. */
export function newArticleState(urlKey: string, savedAt: number) {
  return {
    uid: crypto.randomUUID() as string,
    urlKey,
    savedAt,
    versionCount: 0,
    deletedAt: null,
    reading: 'unread',
    archived: false,
    starred: false,
    tags: [],
    lastReadAt: null,
    secondsRead: 0,
    position: null,
    highlightCount: 0,
    updatedAt: { content: savedAt, trash: savedAt, state: savedAt, tags: savedAt },
  } satisfies Partial<ArticleRow>;
}

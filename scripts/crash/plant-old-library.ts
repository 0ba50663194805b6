import { LADDER } from '@/utils/storage/migrations/ladder';
import { sha256 } from '@/utils/storage/sha256';
import { madeBytes, madeDraft } from './made-draft';

/**
 * Writes a library as the code of schema 1 did, past the code of today: its tables, its indexes, its
 * rows without the fields that came later.
 */
export async function plantOldLibrary(count: number): Promise<void> {
  const rows = await Promise.all(Array.from({ length: count }, (_, index) => oldRows(index + 1)));
  const opening = indexedDB.open('offprint', 10);
  await new Promise<void>((resolve, reject) => {
    opening.onupgradeneeded = () => createStores(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(opening.result.objectStoreNames, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      for (const [store, row] of rows.flat()) transaction.objectStore(store).put(row);
      transaction.objectStore('kv').put({ key: 'counts', articles: count, trashed: 0 });
    };
  });
  opening.result.close();
}

function createStores(database: IDBDatabase): void {
  for (const [name, indexes] of Object.entries(LADDER[0]?.stores ?? {})) {
    const [key = '', ...others] = (indexes ?? '').split(',').map((part) => part.trim());
    const autoIncrement = key.startsWith('++');
    const store = database.createObjectStore(name, { keyPath: pathOf(key.replace('++', '')), autoIncrement });
    for (const index of others) {
      const unique = index.startsWith('&');
      store.createIndex(index.replace('&', ''), pathOf(index.replace('&', '')), { unique });
    }
  }
}

/** `[a+b]` is a key of two fields. */
function pathOf(key: string): string | string[] {
  return key.startsWith('[') ? key.slice(1, -1).split('+') : key;
}

async function oldRows(id: number): Promise<[store: string, row: object][]> {
  const draft = madeDraft(id, 1);
  const { html, text, pictures, removals, pages: _pages, pageCount: _count, ...rest } = draft;
  const { pagesMissing: _missing, originalHash: _hash, ...metadata } = rest;
  const bytes = madeBytes(10_000);
  const pictureCounts = { total: 1, saved: 1, missing: 0 };
  const hashes = { html: await sha256(html), text: await sha256(text) };
  const shown = { ...metadata, pictureCounts, thumbnail: null };
  const article = { ...shown, id, uid: `article-${id}`, urlKey: draft.url, versionId: id, versionCount: 1 };
  const times = { savedAt: id, versionSavedAt: id, deletedAt: null, trashed: 0 };
  const version = { id, uid: `version-${id}`, articleId: id, savedAt: id, metadata, pictureCounts };
  const saved = { state: 'saved', type: 'image/png', size: bytes.length, sha256: await sha256(bytes) };
  return [
    ['articles', { ...article, ...times, updatedAt: { content: id, trash: id } }],
    ['versions', { ...version, thumbnail: null, sha256: hashes, trashedBefore: null }],
    ['bodies', { versionId: id, html }],
    ['texts', { versionId: id, text }],
    ['removals', { versionId: id, removals }],
    ['pictures', { ...pictures[0], ...saved, problem: null, versionId: id, n: 0 }],
    ['pictureBytes', { versionId: id, n: 0, bytes }],
  ];
}

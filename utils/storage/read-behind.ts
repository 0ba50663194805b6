import Dexie from 'dexie';
import { database } from './database';
import type { ArticleRow, BodyRow, TextRow } from './rows';

/** What stands in the database of one article; undefined where there is nothing, or it cannot be read. */
export interface StoredArticle {
  readonly article: ArticleRow | undefined;
  readonly body: BodyRow | undefined;
  readonly text: TextRow | undefined;
}

/**
 * Reads an article and one version of it in a transaction of its own, which begins when every writing
 * one that was opened before has been completed. So it may be asked for while that is still on its way,
 * and no time is lost between the two.
 */
export function readBehind(id: number, versionId: number): Promise<StoredArticle> {
  return Dexie.ignoreTransaction(() => read(id, versionId));
}

async function read(id: number, versionId: number): Promise<StoredArticle> {
  const transaction = database.backendDB().transaction(['articles', 'bodies', 'texts'], 'readonly');
  const [article, body, text] = await Promise.all([
    get<ArticleRow>(transaction, 'articles', id),
    get<BodyRow>(transaction, 'bodies', versionId),
    get<TextRow>(transaction, 'texts', versionId),
  ]);
  return { article, body, text };
}

function get<Row>(transaction: IDBTransaction, table: string, key: number): Promise<Row | undefined> {
  return new Promise((resolve) => {
    const request = transaction.objectStore(table).get(key);
    request.onsuccess = () => resolve(request.result as Row | undefined);
    request.onerror = () => resolve(undefined);
  });
}

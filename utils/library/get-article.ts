import type { FullArticle, StoredPicture } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import type { PictureBytesRow, PictureRow } from '@/utils/storage/rows';
import { toRecord } from './to-record';

/** An article in full, by its current version, in the trash or not; null where there is none. */
export function getArticle(id: number): Promise<FullArticle | null> {
  const { articles, bodies, texts, removals, pictures, pictureBytes } = database;
  return database.transaction('r', [articles, bodies, texts, removals, pictures, pictureBytes], async () => {
    const article = await articles.get(id);
    if (!article) return null;
    const { versionId } = article;
    const [body, text, removed, stored] = await Promise.all([
      bodies.get(versionId),
      texts.get(versionId),
      removals.get(versionId),
      readPictures(versionId),
    ]);
    if (!body || !text) throw new Error(`version ${versionId} of article ${id} has no body`);
    return {
      record: toRecord(article),
      html: body.html,
      text: text.text,
      removals: removed?.removals ?? [],
      pictures: stored,
    };
  });
}

async function readPictures(versionId: number): Promise<readonly StoredPicture[]> {
  const all = [[versionId], [versionId, []]] as const;
  const [rows, bytes] = await Promise.all([
    database.pictures
      .where('[versionId+n]')
      .between(...all)
      .toArray(),
    database.pictureBytes
      .where('[versionId+n]')
      .between(...all)
      .toArray(),
  ]);
  const bytesByNumber = new Map(bytes.map((row) => [row.n, row]));
  return rows.map((row) => toStoredPicture(row, bytesByNumber.get(row.n)));
}

/** A picture whose bytes are not what the record says is shown as missing, never as an empty picture. */
function toStoredPicture(row: PictureRow, stored: PictureBytesRow | undefined): StoredPicture {
  const { url, state, type, problem, size } = row;
  const none = new Uint8Array();
  if (state !== 'saved') return { url, state, type: '', bytes: none, problem };
  if (stored?.bytes.byteLength !== size)
    return { url, state: 'missing', type: '', bytes: none, problem: 'damaged' };
  return { url, state, type, bytes: stored.bytes, problem: null };
}

import type { Thumbnail } from '@/utils/article/fetched-picture';
import { database } from '@/utils/storage/database';

/** One picture of a version in full, with its media type; null where it is not here. */
export async function getPicture(versionId: number, n: number): Promise<Thumbnail | null> {
  const { pictures, pictureBytes } = database;
  return database.transaction('r', [pictures, pictureBytes], async () => {
    const [row, stored] = await Promise.all([pictures.get([versionId, n]), pictureBytes.get([versionId, n])]);
    if (row?.state !== 'saved' || stored?.bytes.byteLength !== row.size) return null;
    return { type: row.type, bytes: stored.bytes };
  });
}

import { database } from '@/utils/storage/database';
import { gunzip } from '@/utils/storage/gzip';

/** The page that a version was made from. */
export interface OriginalPage {
  /** The page's HTML as it was. Untrusted: for saving as a file, never for rendering. */
  readonly html: string;
  /** SHA-256 of `html` in UTF-8 as noted when it was saved, hexadecimal. */
  readonly sha256: string;
}

/** The page that a version was made from, as it was; null where it was not kept. */
export async function getOriginal(versionId: number): Promise<OriginalPage | null> {
  const row = await database.originals.get(versionId);
  if (!row) return null;
  return { html: new TextDecoder().decode(await gunzip(row.bytes)), sha256: row.sha256 };
}

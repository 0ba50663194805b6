import type { StoredPicture } from '@/utils/article/article-record';
import type { PictureRef } from '@/utils/article/picture-ref';
import type {
  PortableArticle,
  PortableHighlight,
  PortableRest,
  PortableVersion,
} from '@/utils/article/portable-article';
import { database } from '@/utils/storage/database';
import type { ArticleRow, PictureBytesRow, PictureRow, VersionRow } from '@/utils/storage/rows';

const READS = [
  database.articles,
  database.versions,
  database.bodies,
  database.texts,
  database.removals,
  database.pictures,
  database.pictureBytes,
  database.thumbnails,
  database.originals,
  database.highlights,
];

/** An article with every version and everything that hangs on it, as of one moment; null where there is none. */
export function readPortable(id: number): Promise<PortableArticle | null> {
  return database.transaction('r', READS, async () => {
    const article = await database.articles.get(id);
    if (!article) return null;
    const rows = await database.versions.where({ articleId: id }).sortBy('id');
    // The current one last, whatever its number.
    rows.sort((a, b) => Number(a.id === article.versionId) - Number(b.id === article.versionId));
    const versions: PortableVersion[] = [];
    for (const row of rows) versions.push(await readVersion(row));
    return { ...stateOf(article), versions, highlights: await readHighlights(id, rows) };
  });
}

/** Articles in full, one after the other; those that are gone are passed over. */
export async function* readPortables(ids: Iterable<number>): AsyncGenerator<PortableArticle> {
  for (const id of ids) {
    const article = await readPortable(id);
    if (article) yield article;
  }
}

/** What the library holds beside its articles. */
export function readRest(): Promise<PortableRest> {
  const { tags, tombstones, activity } = database;
  return database.transaction('r', [tags, tombstones, activity], async () => ({
    tags: (await tags.toArray()).flatMap(({ name, colour }) => (colour === null ? [] : [{ name, colour }])),
    tombstones: await tombstones.toArray(),
    activity: await activity.toArray(),
  }));
}

function stateOf(row: ArticleRow): Omit<PortableArticle, 'versions' | 'highlights'> {
  const { uid, savedAt, deletedAt, reading, archived, starred, tags, lastReadAt, secondsRead, position } =
    row;
  const { content, trash, state, tags: tagged } = row.updatedAt;
  return {
    ...{ uid, savedAt, deletedAt, reading, archived, starred, tags, lastReadAt, secondsRead, position },
    updatedAt: { content, trash, state, tags: tagged },
  };
}

async function readVersion({
  id,
  uid,
  kind,
  savedAt,
  metadata,
  thumbnail,
}: VersionRow): Promise<PortableVersion> {
  const all = [[id], [id, []]] as const;
  const [body, text, removals, pictures, bytes, small, original] = await Promise.all([
    database.bodies.get(id),
    database.texts.get(id),
    database.removals.get(id),
    database.pictures
      .where('[versionId+n]')
      .between(...all)
      .toArray(),
    database.pictureBytes
      .where('[versionId+n]')
      .between(...all)
      .toArray(),
    database.thumbnails.get(id),
    database.originals.get(id),
  ]);
  const byNumber = new Map(bytes.map((row) => [row.n, row]));
  return {
    ...{ uid, kind, savedAt, metadata },
    html: body?.html ?? '',
    text: text?.text ?? '',
    removals: removals?.removals ?? [],
    pictures: pictures.map((row) => toPicture(row, byNumber.get(row.n))),
    thumbnail: small && thumbnail !== null ? { n: thumbnail, type: small.type, bytes: small.bytes } : null,
    original: original ? { bytes: original.bytes, size: original.size, sha256: original.sha256 } : null,
  };
}

/** A picture whose bytes are not what its row says travels as missing. */
function toPicture(row: PictureRow, stored: PictureBytesRow | undefined): StoredPicture & PictureRef {
  const { url, alt, width, height, state, type, problem, size } = row;
  const ref = { url, alt, width, height };
  if (state !== 'saved') return { ...ref, state, type: '', bytes: new Uint8Array(), problem };
  if (stored?.bytes.byteLength === size) return { ...ref, state, type, bytes: stored.bytes, problem: null };
  return { ...ref, state: 'missing', type: '', bytes: new Uint8Array(), problem: 'damaged' };
}

async function readHighlights(
  articleId: number,
  versions: readonly VersionRow[],
): Promise<readonly PortableHighlight[]> {
  const uids = new Map(versions.map(({ id, uid }) => [id, uid]));
  const highlights = await database.highlights.where({ articleId }).sortBy('id');
  return highlights.map(({ id: _id, articleId: _articleId, versionId, ...highlight }) => ({
    ...highlight,
    versionUid: uids.get(versionId) ?? versions.at(-1)?.uid ?? '',
  }));
}

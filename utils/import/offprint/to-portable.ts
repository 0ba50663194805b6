import type { PictureProblem, StoredPicture } from '@/utils/article/article-record';
import type { PictureRef } from '@/utils/article/picture-ref';
import type { PortableArticle, PortableVersion } from '@/utils/article/portable-article';
import type { RemovalReason } from '@/utils/article/removal';
import type { Sha256 } from '@/utils/text/line-chain';
import type { ArticleEntry } from './entry-shape';

type Held = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
type VersionEntry = ArticleEntry['versions'][number];

/**
 * An entry with the bytes it refers to, its texts checked against their checksums.
 *
 * @returns A string that says what does not hold, in English.
 */
export async function toPortable(
  entry: ArticleEntry,
  held: Held,
  sha256: Sha256,
): Promise<PortableArticle | string> {
  const { article: uid, versions, ...state } = entry;
  const uids = new Set(versions.map((version) => version.uid));
  if (uids.size < versions.length) return 'two versions have one identity';
  if (entry.highlights.some(({ versionUid }) => !uids.has(versionUid))) return 'a highlight has no version';
  const whole: PortableVersion[] = [];
  for (const version of versions) {
    const read = await readVersion(version, held, sha256);
    if (typeof read === 'string') return read;
    whole.push(read);
  }
  return { uid, ...state, versions: whole };
}

async function readVersion(
  entry: VersionEntry,
  held: Held,
  sha256: Sha256,
): Promise<PortableVersion | string> {
  const { sha256: sums, pictures, thumbnail, original, removals, ...rest } = entry;
  const hash = (text: string) => sha256(new TextEncoder().encode(text));
  if ((await hash(rest.html)) !== sums.html || (await hash(rest.text)) !== sums.text) {
    return 'a text is not what was written';
  }
  const small = thumbnail && held.get(thumbnail.bytes);
  const page = original && held.get(original.bytes);
  const shown = pictures.map((picture) => readPicture(picture, held)).filter((picture) => picture !== null);
  if (shown.length < pictures.length || (thumbnail && !small) || (original && !page)) {
    return 'bytes are missing';
  }
  return {
    ...rest,
    // Reasons are keys of the interface; one that it does not know is shown without words.
    removals: removals.map((removal) => ({ ...removal, reason: removal.reason as RemovalReason })),
    pictures: shown,
    thumbnail: thumbnail && small ? { ...thumbnail, bytes: small } : null,
    original: original && page ? { ...original, bytes: page } : null,
  };
}

function readPicture(
  entry: VersionEntry['pictures'][number],
  held: Held,
): (StoredPicture & PictureRef) | null {
  const problem = entry.problem as PictureProblem | null;
  if (entry.state !== 'saved') return { ...entry, problem, type: '', bytes: new Uint8Array() };
  const bytes = held.get(entry.bytes);
  return bytes ? { ...entry, problem: null, bytes } : null;
}

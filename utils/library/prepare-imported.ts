import { honestNames } from '@/utils/article/honest-names';
import { identifyUrl } from '@/utils/article/identify-url';
import type { ImportedArticle } from '@/utils/article/import-item';
import { limitMetadata } from '@/utils/article/limit-metadata';
import { currentVersion, type PortableVersion } from '@/utils/article/portable-article';
import type { PictureRow, VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';
import { simhash } from '@/utils/text/simhash';

/** A version with what has to be computed before the transaction, which may wait for nothing else. */
export interface PreparedVersion {
  readonly version: PortableVersion;
  readonly row: Omit<VersionRow, 'id' | 'articleId'>;
  readonly pictures: readonly Omit<PictureRow, 'versionId'>[];
  readonly similarity: string;
}

export interface PreparedImport extends Omit<ImportedArticle, 'kind'> {
  readonly urlKey: string;
  readonly versions: readonly PreparedVersion[];
  /** Bytes that it will take, roughly. */
  readonly size: number;
}

/** Computes checksums, counts and the similarity hash of an article from a file. */
export async function prepareImported(item: ImportedArticle): Promise<PreparedImport> {
  const { article } = item;
  const versions = await Promise.all(article.versions.map(prepareVersion));
  const size = versions.reduce((sum, { version, pictures }) => {
    const bytes = pictures.reduce(
      (total, picture) => total + picture.size,
      version.original?.bytes.length ?? 0,
    );
    return sum + bytes + 2 * (version.html.length + version.text.length);
  }, 0);
  return {
    line: item.line,
    isOwn: item.isOwn,
    article,
    urlKey: identifyUrl(currentVersion(article).metadata.canonicalUrl),
    versions,
    size,
  };
}

async function prepareVersion(version: PortableVersion): Promise<PreparedVersion> {
  const pictures = await Promise.all(
    version.pictures.map(async ({ bytes, ...picture }, n) => ({
      ...picture,
      n,
      size: bytes.byteLength,
      sha256: picture.state === 'saved' ? await sha256(bytes) : '',
    })),
  );
  const count = (state: PictureRow['state']) => pictures.filter((picture) => picture.state === state).length;
  return {
    version,
    pictures,
    similarity: version.kind === 'link' ? '' : simhash(version.text),
    row: {
      uid: version.uid,
      kind: version.kind,
      savedAt: version.savedAt,
      metadata: limitMetadata(honestNames(version.metadata)),
      pictureCounts: { total: pictures.length, saved: count('saved'), missing: count('missing') },
      thumbnail: version.thumbnail?.n ?? null,
      sha256: { html: await sha256(version.html), text: await sha256(version.text) },
      trashedBefore: null,
    },
  };
}

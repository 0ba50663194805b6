import type { PortableArticle, PortableVersion } from '@/utils/article/portable-article';
import { toBase64 } from '@/utils/text/base64';
import type { Sha256 } from '@/utils/text/line-chain';

/**
 * The entries of one article, each a line of JSON: first the bytes that it refers to (pictures, small
 * pictures, original pages), each once however many versions share it, then the article itself.
 */
export async function* writePortable(article: PortableArticle, sha256: Sha256): AsyncGenerator<string> {
  const written = new Set<string>();
  const fresh: string[] = [];
  const refer = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
    const hash = await sha256(bytes);
    if (!written.has(hash)) fresh.push(JSON.stringify({ bytes: hash, base64: toBase64(bytes) }));
    written.add(hash);
    return hash;
  };
  const versions: unknown[] = [];
  for (const version of article.versions) {
    versions.push(await writeVersion(version, refer, sha256));
    yield* fresh.splice(0);
  }
  const { uid, versions: _versions, highlights, updatedAt, ...state } = article;
  yield JSON.stringify({ article: uid, ...state, updatedAt, highlights, versions });
}

async function writeVersion(
  version: PortableVersion,
  refer: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
  sha256: Sha256,
) {
  const hash = (value: string) => sha256(new TextEncoder().encode(value));
  const { html, text, pictures, thumbnail, original, ...rest } = version;
  const written: unknown[] = [];
  for (const { bytes, ...picture } of pictures) {
    written.push(picture.state === 'saved' ? { ...picture, bytes: await refer(bytes) } : picture);
  }
  return {
    ...rest,
    sha256: { html: await hash(html), text: await hash(text) },
    html,
    text,
    pictures: written,
    thumbnail: thumbnail && { ...thumbnail, bytes: await refer(thumbnail.bytes) },
    original: original && { ...original, bytes: await refer(original.bytes) },
  };
}

import type { StoredPicture } from '@/utils/article/article-record';
import { toBase64 } from './base64';
import type { ExportableArticle, ExportContext } from './export-context';
import type { PortableVersion } from './portable-article';

/** The name and the version of the form; docs/formats.md describes it. A reader refuses a newer version. */
export const JSON_FORMAT = 'offprint';
export const JSON_VERSION = 1;

type Sha256 = ExportContext['sha256'];

/** What comes before the first article. One article a line follows, so that a reader needs one line at a time. */
export function openJson(now: Date): string {
  const head = { format: JSON_FORMAT, version: JSON_VERSION, exportedAt: now.toISOString() };
  return `${JSON.stringify(head).slice(0, -1)},"articles":[\n`;
}

/** What comes between two articles. */
export const JSON_SEPARATOR = ',\n';

/** What comes after the last article. */
export const JSON_CLOSE = '\n]}\n';

/** One article, whole, on one line. */
export async function writeJsonArticle(article: ExportableArticle, sha256: Sha256): Promise<string> {
  const { id: _id, versionId: _versionId, ...record } = article.record;
  const { html, text, removals, pictures, olderVersions = [] } = article;
  const content = await writeContent({ html, text, removals, pictures }, sha256);
  const versions: unknown[] = [];
  for (const { savedAt, metadata, ...older } of olderVersions) {
    versions.push({ savedAt, metadata, ...(await writeContent(older, sha256)) });
  }
  return JSON.stringify({ record, ...content, olderVersions: versions });
}

type Content = Omit<PortableVersion, 'savedAt' | 'metadata'>;

async function writeContent({ html, text, removals, pictures }: Content, sha256: Sha256) {
  const hash = (value: string) => sha256(new TextEncoder().encode(value));
  const written = await Promise.all(pictures.map((picture) => writePicture(picture, sha256)));
  return {
    html,
    text,
    sha256: { html: await hash(html), text: await hash(text) },
    removals,
    pictures: written,
  };
}

async function writePicture({ bytes, ...picture }: StoredPicture, sha256: Sha256) {
  if (picture.state !== 'saved') return picture;
  return { ...picture, size: bytes.length, sha256: await sha256(bytes), base64: toBase64(bytes) };
}

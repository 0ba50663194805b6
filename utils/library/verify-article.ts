import { database } from '@/utils/storage/database';
import { gunzip } from '@/utils/storage/gzip';
import type { VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';

/** One thing that was checked: what was noted when it was saved, against what is there now. */
export interface Verified {
  /** SHA-256 as noted, hexadecimal; null where there was nothing to note. */
  readonly noted: string | null;
  /** `intact`: it is what was noted; `changed`: it is not; `gone`: nothing is there; `not-kept`: it never was. */
  readonly state: 'intact' | 'changed' | 'gone' | 'not-kept';
}

/** Where one version comes from, and whether it is still what was saved. */
export interface Verification {
  readonly versionId: number;
  /** Address the reader visited. */
  readonly url: string;
  readonly canonicalUrl: string;
  /** When the page was read, ISO 8601 in UTC. */
  readonly capturedAt: string;
  readonly extractorVersion: string;
  readonly html: Verified;
  readonly text: Verified;
  /** The page that it was made from. */
  readonly original: Verified;
  /** Every picture that was kept, by its number. */
  readonly pictures: readonly (Verified & { readonly n: number; readonly url: string })[];
  /** True where nothing is changed or gone. */
  readonly intact: boolean;
}

/** Computes every checksum of a version again; null where there is no such version. */
export async function verifyArticle(versionId: number): Promise<Verification | null> {
  const version = await database.versions.get(versionId);
  if (!version) return null;
  const { url, canonicalUrl, capturedAt, extractorVersion } = version.metadata;
  const [body, text] = [await database.bodies.get(versionId), await database.texts.get(versionId)];
  const html = await compare(version.sha256.html, body?.html);
  const words = await compare(version.sha256.text, text?.text);
  const original = await verifyOriginal(version);
  const pictures = await verifyPictures(versionId);
  const broken = [html, words, original, ...pictures].some(
    ({ state }) => state === 'changed' || state === 'gone',
  );
  const source = { versionId, url, canonicalUrl, capturedAt, extractorVersion };
  return { ...source, html, text: words, original, pictures, intact: !broken };
}

async function compare(
  noted: string | null,
  content: string | Uint8Array<ArrayBuffer> | undefined,
): Promise<Verified> {
  if (noted === null || noted === '') return { noted: null, state: 'not-kept' };
  if (content === undefined) return { noted, state: 'gone' };
  return { noted, state: (await sha256(content)) === noted ? 'intact' : 'changed' };
}

async function verifyOriginal({ id, metadata }: VersionRow): Promise<Verified> {
  const row = await database.originals.get(id);
  if (!row) return { noted: metadata.originalHash, state: metadata.originalHash ? 'gone' : 'not-kept' };
  const bytes = await gunzip(row.bytes).catch(() => null);
  const noted = metadata.originalHash ?? row.sha256;
  return bytes ? compare(noted, bytes) : { noted, state: 'changed' };
}

async function verifyPictures(versionId: number): Promise<Verification['pictures']> {
  const rows = await database.pictures.where('[versionId+n]').between([versionId], [versionId, []]).toArray();
  const verified: (Verified & { n: number; url: string })[] = [];
  for (const { n, url, state, sha256: noted } of rows) {
    if (state !== 'saved') continue;
    const stored = await database.pictureBytes.get([versionId, n]);
    verified.push({ n, url, ...(await compare(noted, stored?.bytes)) });
  }
  return verified;
}

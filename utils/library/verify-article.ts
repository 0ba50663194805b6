import type { Verification, Verified } from '@/utils/article/verification';
import { database } from '@/utils/storage/database';
import { gunzip } from '@/utils/storage/gzip';
import type { VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';

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

async function compare(noted: string | null, content: unknown): Promise<Verified> {
  if (noted === null || noted === '') return { noted: null, state: 'not-kept' };
  if (content === undefined) return { noted, state: 'gone' };
  // What was damaged need not even be of the type that it was written in.
  if (typeof content !== 'string' && !isBytes(content)) return { noted, state: 'changed' };
  return { noted, state: (await sha256(content)) === noted ? 'intact' : 'changed' };
}

function isBytes(content: unknown): content is Uint8Array<ArrayBuffer> {
  return content instanceof Uint8Array;
}

async function verifyOriginal({ id, metadata }: VersionRow): Promise<Verified> {
  const row = await database.originals.get(id);
  if (!row) return { noted: metadata.originalHash, state: metadata.originalHash ? 'gone' : 'not-kept' };
  const bytes = isBytes(row.bytes) ? await gunzip(row.bytes).catch(() => null) : null;
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

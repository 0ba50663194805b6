import type { ArticleDraft } from '@/utils/article/article-draft';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { identifyUrl } from '@/utils/article/identify-url';
import { gzip } from '@/utils/storage/gzip';
import type { OriginalRow, VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';
import { countCharacters } from '@/utils/text/count-characters';
import { simhash } from '@/utils/text/simhash';
import { toMetadata } from './to-metadata';

/** Everything of a save that has to be computed before its transaction, which may wait for nothing else. */
export interface PreparedSave {
  readonly draft: ArticleDraft;
  readonly metadata: ArticleMetadata;
  readonly urlKey: string;
  readonly savedAt: number;
  readonly sha256: VersionRow['sha256'];
  readonly similarity: string;
  /** Characters of visible text that were taken away. */
  readonly noiseCharacters: number;
  readonly original: Omit<OriginalRow, 'versionId'> | null;
}

/** @param original - the page's HTML as it was; null where it is not to be kept. */
export async function prepareSave(
  draft: ArticleDraft,
  original: string | null,
  now: Date,
): Promise<PreparedSave> {
  // They are computed elsewhere, beside what has to be computed here.
  const hashes = Promise.all([sha256(draft.html), sha256(draft.text)]);
  const packing = original === null ? null : packOriginal(original);
  const similarity = simhash(draft.text);
  const noiseCharacters = countNoise(draft.removals);
  const [[html, text], kept] = await Promise.all([hashes, packing]);
  return {
    draft,
    metadata: { ...toMetadata(draft), originalHash: kept?.sha256 ?? draft.originalHash },
    urlKey: identifyUrl(draft.canonicalUrl),
    savedAt: now.getTime(),
    sha256: { html, text },
    similarity,
    noiseCharacters,
    original: kept,
  };
}

/** Characters of visible text among what was taken away, white space not counted. */
export function countNoise(removals: ArticleDraft['removals']): number {
  return removals.reduce((sum, { text }) => sum + countCharacters(text), 0);
}

async function packOriginal(html: string): Promise<Omit<OriginalRow, 'versionId'>> {
  const bytes = new TextEncoder().encode(html);
  return { bytes: await gzip(bytes), size: bytes.byteLength, sha256: await sha256(bytes) };
}

import type { ArticleDraft } from '@/utils/article/article-draft';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { identifyUrl } from '@/utils/article/identify-url';
import { gzip } from '@/utils/storage/gzip';
import type { OriginalRow, VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';
import { countText } from '@/utils/text/count-text';
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
  const kept = original === null ? null : await packOriginal(original);
  return {
    draft,
    metadata: { ...toMetadata(draft), originalHash: kept?.sha256 ?? draft.originalHash },
    urlKey: identifyUrl(draft.canonicalUrl),
    savedAt: now.getTime(),
    sha256: { html: await sha256(draft.html), text: await sha256(draft.text) },
    similarity: simhash(draft.text),
    noiseCharacters: countNoise(draft.removals),
    original: kept,
  };
}

/** Characters of visible text among what was taken away, white space not counted. */
export function countNoise(removals: ArticleDraft['removals']): number {
  return removals.reduce((sum, { text }) => sum + countText(text).characters, 0);
}

async function packOriginal(html: string): Promise<Omit<OriginalRow, 'versionId'>> {
  const bytes = new TextEncoder().encode(html);
  return { bytes: await gzip(bytes), size: bytes.byteLength, sha256: await sha256(bytes) };
}

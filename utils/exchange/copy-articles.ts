import { type Clip, type ClipForm, joinClips, writeClip } from '@/utils/export/write-clip';
import { sha256 } from '@/utils/storage/sha256';
import { parserOf } from './make-export';
import { readExportables } from './read-exportables';

/** More than this nobody pastes, and the clipboard holds it all in memory. */
export const MOST_COPIED = 200;

/** Why nothing was copied. `refused`: the browser did not let us. */
export type CopyFailure = 'nothing' | 'refused';

/**
 * Puts articles on the clipboard; of more than {@link MOST_COPIED} the first.
 *
 * @returns What went wrong, or null.
 */
export async function copyArticles(ids: readonly number[], form: ClipForm): Promise<CopyFailure | null> {
  const clips: Clip[] = [];
  const context = { parseHtml: parserOf(window), sha256, now: new Date() };
  for await (const article of readExportables(ids.slice(0, MOST_COPIED)))
    clips.push(writeClip(article, form, context));
  if (clips.length === 0) return 'nothing';
  const { text, html } = joinClips(clips, form);
  const types = { 'text/plain': text, ...(html === null ? {} : { 'text/html': html }) };
  const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return null;
  } catch {
    return 'refused';
  }
}

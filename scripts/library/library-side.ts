import type { ArticleDraft } from '@/utils/article/article-draft';
import type { HighlightColour } from '@/utils/article/highlight';
import { captureArticle } from '@/utils/capture/capture-article';
import { addHighlight } from '@/utils/library/change-highlights';
import { getArticle } from '@/utils/library/get-article';
import { saveDraft } from '@/utils/library/save-draft';
import { setTags } from '@/utils/library/set-tags';
import { markPictureMissing, storePicture } from '@/utils/library/settle-picture';

/** A picture to keep: its type and its bytes in base64; null for one that cannot be had. */
export type GivenPicture = { readonly type: string; readonly base64: string } | null;

/** What a save gave. */
export interface Filled {
  readonly id: number;
  readonly versionId: number;
}

/** Captures the page that it runs in, by the code of the extension. */
export function capture(document: Document, url: string): ArticleDraft {
  const captured = captureArticle(document, url, new Date(), {
    anyway: true,
    clock: () => performance.now(),
  });
  if (!captured.ok) throw new Error(JSON.stringify(captured.error));
  return captured.value;
}

/**
 * Saves a draft into the library of the extension whose page this runs in, and settles its pictures
 * at once.
 *
 * @param pictures by their addresses; what is not named is missing.
 */
export async function save(
  draft: ArticleDraft,
  pictures: Readonly<Record<string, GivenPicture>>,
  savedAt: number,
): Promise<Filled> {
  const saved = await saveDraft(draft, new Date(savedAt));
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  const { id, versionId } = saved.value;
  for (const [n, { url }] of draft.pictures.entries()) {
    const picture = pictures[url];
    if (!picture) await markPictureMissing(versionId, n, 'gone');
    else {
      const bytes = Uint8Array.from(atob(picture.base64), (letter) => letter.charCodeAt(0));
      await storePicture(versionId, n, {
        type: picture.type,
        bytes,
        thumbnail: { type: picture.type, bytes },
      });
    }
  }
  return { id, versionId };
}

/** Gives an article its tags. */
export async function tag(id: number, tags: readonly string[]): Promise<void> {
  await setTags(id, tags);
}

/** Marks the first place that says this, as a reader would. @throws {Error} where the text does not say it. */
export async function mark(
  { id, versionId }: Filled,
  exact: string,
  colour: HighlightColour,
  note: string,
): Promise<void> {
  const text = (await getArticle(id))?.text ?? '';
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`not in the article: ${exact}`);
  const end = start + exact.length;
  const [prefix, suffix] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32)];
  await addHighlight({ articleId: id, versionId, exact, prefix, suffix, start, end, colour, note });
}

import { useThumbnail } from '@/components/hooks/use-thumbnail';
import type { ArticleRecord } from '@/utils/article/article-record';

/** The small picture at the end of a row; its place stays empty where there is none. */
export function EntryPicture({ record }: { readonly record: ArticleRecord }) {
  const src = useThumbnail(record);
  // It only repeats what the title says: no words for a screen reader.
  return <div class="entry-picture">{src && <img src={src} alt="" decoding="async" />}</div>;
}

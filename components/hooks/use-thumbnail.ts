import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord } from '@/utils/article/article-record';
import { getThumbnail } from '@/utils/library/get-thumbnail';

/** `blob:` URL of an article's small picture; null while it is read, and where there is none. */
export function useThumbnail(record: ArticleRecord): string | null {
  const [src, setSrc] = useState<string | null>(null);
  const { versionId, thumbnail } = record;
  useEffect(() => {
    if (thumbnail === null) {
      setSrc(null);
      return;
    }
    const showing = new AbortController();
    void getThumbnail({ versionId, thumbnail }).then((picture) => {
      if (!picture || showing.signal.aborted) return;
      const url = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
      showing.signal.addEventListener('abort', () => URL.revokeObjectURL(url), { once: true });
      setSrc(url);
    });
    return () => showing.abort();
  }, [versionId, thumbnail]);
  return src;
}

import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord } from '@/utils/article/article-record';
import { type ArticleVersion, getVersion } from '@/utils/library/get-version';
import type { ReadArticle } from '@/utils/library/read-article';
import { watchRecord } from '@/utils/library/watch-record';

/** A saved article on its way to be read. */
export type ArticleState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'absent' }
  | { readonly phase: 'failed'; readonly message: string }
  | {
      readonly phase: 'ready';
      readonly record: ArticleRecord;
      readonly version: ArticleVersion;
    };

/**
 * Follows one saved article. Its record is told anew whenever it changes; its text is read once a
 * version.
 *
 * @param id - null is an article that is not there.
 * @param versionId - the version to read; the current one where it is null.
 * @param opened - the article as it was read before the first render; null where it was not.
 */
export function useArticle(
  id: number | null,
  versionId: number | null,
  opened: ReadArticle | null,
): ArticleState {
  const [record, setRecord] = useState<ArticleRecord | null | undefined>(opened?.record);
  /** Undefined while it is read. */
  const [version, setVersion] = useState<ArticleVersion | null | undefined>(opened?.version);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    if (id === null) {
      setRecord(null);
      return;
    }
    const watching = new AbortController();
    const onError = (error: unknown) => setFailure(String(error));
    watchRecord(id, { onValue: setRecord, onError }, watching.signal);
    return () => watching.abort();
  }, [id]);

  const articleId = record?.id;
  const shown = versionId ?? record?.versionId;
  const here = version?.versionId;
  useEffect(() => {
    if (articleId === undefined || shown === undefined || shown === here) return;
    let isCurrent = true;
    getVersion(shown).then(
      (found) => isCurrent && setVersion(found),
      (error: unknown) => isCurrent && setFailure(String(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [articleId, shown, here]);

  if (failure !== null) return { phase: 'failed', message: failure };
  if (record === undefined) return { phase: 'loading' };
  if (record === null) return { phase: 'absent' };
  if (version === undefined) return { phase: 'loading' };
  if (version?.articleId !== record.id) return { phase: 'absent' };
  return { phase: 'ready', record, version };
}

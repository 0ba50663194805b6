import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord } from '@/utils/article/article-record';
import { type ArticleVersion, getVersion } from '@/utils/library/get-version';
import { listVersions, type VersionSummary } from '@/utils/library/list-versions';
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
      /** Every version kept, the newest first. */
      readonly versions: readonly VersionSummary[];
    };

/** What of an article does not change while its record does. */
interface Text {
  readonly version: ArticleVersion | null;
  readonly versions: readonly VersionSummary[];
}

/**
 * Follows one saved article. Its record is told anew whenever it changes; its text is read once a
 * version.
 *
 * @param id - null is an article that is not there.
 * @param versionId - the version to read; the current one where it is null.
 */
export function useArticle(id: number | null, versionId: number | null): ArticleState {
  const [record, setRecord] = useState<ArticleRecord | null | undefined>(undefined);
  const [text, setText] = useState<Text | null>(null);
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
  const count = record?.versionCount;
  useEffect(() => {
    if (articleId === undefined || shown === undefined || count === undefined) return;
    let isCurrent = true;
    void Promise.all([getVersion(shown), listVersions(articleId)]).then(
      ([version, versions]) => isCurrent && setText({ version, versions }),
      (error: unknown) => isCurrent && setFailure(String(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [articleId, shown, count]);

  if (failure !== null) return { phase: 'failed', message: failure };
  if (record === undefined) return { phase: 'loading' };
  if (record === null) return { phase: 'absent' };
  if (!text) return { phase: 'loading' };
  if (text.version?.articleId !== record.id) return { phase: 'absent' };
  return { phase: 'ready', record, version: text.version, versions: text.versions };
}

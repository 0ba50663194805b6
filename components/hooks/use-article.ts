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

/**
 * Follows one saved article.
 *
 * @param id - null is an article that is not there.
 * @param versionId - the version to read; the current one where it is null.
 */
export function useArticle(id: number | null, versionId: number | null): ArticleState {
  const [record, setRecord] = useState<ArticleRecord | null | undefined>(undefined);
  const [state, setState] = useState<ArticleState>({ phase: 'loading' });

  useEffect(() => {
    if (id === null) {
      setRecord(null);
      return;
    }
    const watching = new AbortController();
    const onError = (error: unknown) => setState({ phase: 'failed', message: String(error) });
    watchRecord(id, { onValue: setRecord, onError }, watching.signal);
    return () => watching.abort();
  }, [id]);

  useEffect(() => {
    if (record === undefined) return;
    let isCurrent = true;
    void readVersion(record, versionId).then((next) => isCurrent && setState(next));
    return () => {
      isCurrent = false;
    };
  }, [record, versionId]);

  return state;
}

async function readVersion(record: ArticleRecord | null, versionId: number | null): Promise<ArticleState> {
  if (!record) return { phase: 'absent' };
  try {
    const [version, versions] = await Promise.all([
      getVersion(versionId ?? record.versionId),
      listVersions(record.id),
    ]);
    if (version?.articleId !== record.id) return { phase: 'absent' };
    return { phase: 'ready', record, version, versions };
  } catch (error) {
    return { phase: 'failed', message: String(error) };
  }
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleRecord } from '@/utils/article/article-record';
import type { Highlight } from '@/utils/article/highlight';
import { removeHighlight, restoreHighlight } from '@/utils/library/change-highlights';
import { getRecord } from '@/utils/library/get-record';
import { listAllHighlights } from '@/utils/library/list-highlights';
import type { Deed } from './use-undo';

/** The highlights of one article, in the order of its text. */
export interface HighlightGroup {
  readonly record: ArticleRecord;
  readonly highlights: readonly Highlight[];
}

/** More than this on one page is searched better than scrolled. */
const MOST = 1000;

/**
 * The highlights of every article outside the trash; the article that was marked last comes first.
 *
 * @param tell takes what was removed, for undoing it.
 */
export function useAllHighlights(tell: (deed: Deed) => void) {
  const [groups, setGroups] = useState<readonly HighlightGroup[] | null>(null);
  const load = useCallback(async () => setGroups(await readGroups()), []);
  useEffect(() => void load(), [load]);
  const remove = useCallback(
    async (id: number) => {
      const removed = await removeHighlight(id);
      await load();
      if (!removed) return;
      const undo = () => restoreHighlight(removed).then(load);
      tell({ message: i18n.t('highlight.removed'), undo });
    },
    [load, tell],
  );
  return { groups, remove: useCallback((id: number) => void remove(id), [remove]) };
}

async function readGroups(): Promise<readonly HighlightGroup[]> {
  const byArticle = Map.groupBy(await listAllHighlights(MOST), ({ articleId }) => articleId);
  const groups = await Promise.all(
    [...byArticle].map(async ([id, highlights]) => ({
      record: await getRecord(id),
      highlights: [...highlights].sort((a, b) => a.start - b.start),
    })),
  );
  return groups.flatMap(({ record, highlights }) =>
    record && record.deletedAt === null ? [{ record, highlights }] : [],
  );
}

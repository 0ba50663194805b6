import type { ExportableArticle } from '@/utils/export/export-context';
import { getArticle } from '@/utils/library/get-article';
import { listHighlights } from '@/utils/library/list-highlights';

/** Articles by their current version, one after the other; those that are gone are passed over. */
export async function* readExportables(ids: Iterable<number>): AsyncGenerator<ExportableArticle> {
  for (const id of ids) {
    const article = await getArticle(id);
    if (article) yield { ...article, highlights: await listHighlights(id) };
  }
}

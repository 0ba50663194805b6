import { foldText } from '@/utils/search/fold-text';
import { hasUnit } from '@/utils/search/match-unit';
import type { QueryUnit } from '@/utils/search/query';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';

/** What is searched of one article, folded. The three parts are apart: nothing is found across them. */
export interface FoldedArticle {
  readonly title: string;
  /** Authors, source and site, with a line feed between. */
  readonly names: string;
  readonly text: string;
}

/** Title and names of an article, folded; its text is added where it was read. */
export function foldArticle(row: ArticleRow, text: string): FoldedArticle {
  const names = [...row.authors, row.source, row.siteName].filter((name) => name !== null);
  return { title: foldText(row.title), names: foldText(names.join('\n')), text: foldText(text) };
}

/** Texts of the articles' current versions, in their order; empty where there is none. */
export async function readTexts(rows: readonly ArticleRow[]): Promise<readonly string[]> {
  const texts = await database.texts.bulkGet(rows.map(({ versionId }) => versionId));
  return texts.map((row) => row?.text ?? '');
}

/** Whether an article has every unit and none of those excluded: the truth. */
export function matchesAll(article: FoldedArticle, units: readonly QueryUnit[]): boolean {
  const has = (unit: QueryUnit) =>
    hasUnit(article.title, unit) || hasUnit(article.text, unit) || hasUnit(article.names, unit);
  return units.every((unit) => has(unit) !== unit.not);
}

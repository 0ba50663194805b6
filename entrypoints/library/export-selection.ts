import type { FullArticle } from '@/utils/article/article-record';
import { type ExportFormat, exportArticles } from '@/utils/export/export-articles';
import type { ExportError } from '@/utils/export/export-file';
import { getArticle } from '@/utils/library/get-article';
import { ok, type Result } from '@/utils/result/result';
import { sanitiseToTree } from '@/utils/sanitise/sanitise-to-tree';

/** How long the browser may take to begin reading the file, milliseconds. */
const LINK_LIVES = 60_000;

/**
 * Exports articles into one file and hands it to the browser's download.
 *
 * @returns how many articles are in it.
 */
export async function exportSelection(
  ids: readonly number[],
  format: ExportFormat,
): Promise<Result<number, ExportError>> {
  const context = { parseHtml: (html: string) => sanitiseToTree(html, window), sha256, now: new Date() };
  const result = await exportArticles(readArticles(ids), format, context);
  if (!result.ok) return result;
  const { blob, name, articles } = result.value;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LINK_LIVES);
  return ok(articles);
}

async function* readArticles(ids: readonly number[]): AsyncGenerator<FullArticle> {
  for (const id of ids) {
    const article = await getArticle(id);
    if (article) yield article;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { handOver } from '@/utils/exchange/hand-over';
import { type ExportRequest, makeExport } from '@/utils/exchange/make-export';
import type { ExportError } from '@/utils/export/export-file';
import { ok, type Result } from '@/utils/result/result';

/**
 * Exports articles into one file and hands it to the browser's download.
 *
 * @returns how many articles are in it.
 */
export async function exportSelection(
  ids: readonly number[],
  format: ExportRequest['format'],
): Promise<Result<number, ExportError>> {
  const result = await makeExport({ ids, format }, { window, now: new Date() });
  if (!result.ok) return result;
  handOver(result.value, document);
  return ok(result.value.articles);
}

import type { ExportChoice, ExportFailure } from '@/components/export/ExportDialog';
import { handOver } from '@/utils/exchange/hand-over';
import { makeExport } from '@/utils/exchange/make-export';

/**
 * Exports articles into one file and hands it to the browser's download.
 *
 * @returns What went wrong, or null; stopped by the signal it hands nothing over.
 */
export async function exportSelection(
  ids: readonly number[],
  choice: ExportChoice,
  control: { readonly signal: AbortSignal; readonly onProgress: (written: number) => void },
): Promise<ExportFailure | null> {
  try {
    const result = await makeExport({ ids, ...choice }, { window, now: new Date(), ...control });
    if (result.ok && !control.signal.aborted) handOver(result.value, document);
    if (result.ok || result.error.code === 'aborted') return null;
    return result.error.code === 'nothing' ? 'nothing' : 'tooLarge';
  } catch {
    return 'failed';
  }
}

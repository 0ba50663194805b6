import { handOver } from './hand-over';
import { type ExportPage, type ExportRequest, makeExport } from './make-export';

/** Why nothing was handed over. `failed`: something broke that should not. */
export type ExportFailure = 'nothing' | 'tooLarge' | 'failed';

/**
 * Exports articles and hands the file, or its parts, to the browser's download.
 *
 * @returns What went wrong, or null; stopped by the signal it hands nothing over.
 */
export async function runExport(
  request: ExportRequest,
  page: Omit<ExportPage, 'window' | 'now'>,
): Promise<ExportFailure | null> {
  try {
    const made = await makeExport(request, { window, now: new Date(), ...page });
    if (!made.ok) {
      if (made.error.code === 'aborted') return null;
      return made.error.code === 'nothing' ? 'nothing' : 'tooLarge';
    }
    if (!page.signal?.aborted) for (const file of made.value) handOver(file, document);
    return null;
  } catch {
    return 'failed';
  }
}

import { guardLibrary } from '@/utils/library/guard-library';
import { checkLibrary } from '@/utils/library/integrity/check-library';
import { repairIndex } from '@/utils/library/search-repair';
import { recoverImport } from '@/utils/library/undo-import';
import type { Acknowledgement, Findings, Work } from './acknowledgement';
import { auditLibrary } from './audit-library';
import { doWork } from './do-work';

/** What the background does at a start, and then a look at every row. */
export async function inspect(acknowledged: readonly Acknowledgement[]): Promise<Findings> {
  await guardLibrary();
  await recoverImport();
  await repairIndex();
  const { repairs } = await checkLibrary();
  return { ...(await auditLibrary(acknowledged)), repairs };
}

/** Begins to work, and tells the process outside of everything that is safe. */
export function begin(work: Work, seed: number): void {
  const { acknowledge } = globalThis as unknown as { acknowledge: (one: string) => Promise<void> };
  const tell = (one: Acknowledgement) => acknowledge(JSON.stringify(one));
  doWork(work, seed, tell).catch((error: unknown) => {
    // The process outside fails the run: a crash must be the only thing that goes wrong.
    void acknowledge(JSON.stringify({ kind: 'failed', message: String(error) }));
  });
}

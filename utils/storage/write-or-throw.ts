import type { Table } from 'dexie';
import { WriteFailure } from '@/utils/article/write-failure';
import { attemptWrite } from './attempt-write';

/**
 * Runs one writing transaction of a change that the reader makes (state, tags, trash, highlights).
 *
 * @throws {WriteFailure} named by its cause, where it could not be written; nothing has changed then.
 */
export async function writeOrThrow<T>(tables: readonly Table[], write: () => Promise<T>): Promise<T> {
  const written = await attemptWrite(tables, write);
  if (written.ok) return written.value;
  throw new WriteFailure(written.error);
}

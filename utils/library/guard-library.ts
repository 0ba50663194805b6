import { renewLog } from '@/utils/storage/renew-log';

/**
 * Guards the library against a browser that was killed amid a write; see {@link renewLog}. It only
 * concerns Chromium. On a full disk nothing is done: there the next start has to do.
 *
 * @returns Whether it could be done.
 */
export async function guardLibrary(): Promise<boolean> {
  return renewLog().then(
    () => true,
    () => false,
  );
}

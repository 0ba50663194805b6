import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';

/**
 * The UUID of this library, made when it is first asked for. One with another UUID is not the one that
 * was here before, whatever it holds.
 */
export function getIdentity(): Promise<string> {
  return database.transaction('rw', database.kv, async () => {
    const known = await getKv('identity');
    if (known) return known.uid;
    const uid = crypto.randomUUID();
    await database.kv.put({ key: 'identity', uid });
    return uid;
  });
}

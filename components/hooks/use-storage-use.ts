import { useCallback, useEffect, useState } from 'preact/hooks';
import { countArticles } from '@/utils/library/count-articles';
import { type StorageUse, storageUse } from '@/utils/library/storage-use';

/** Room that the library takes; null while it is not known. */
export function useStorageUse(): {
  readonly use: (StorageUse & { readonly articles: number }) | null;
  readonly refresh: () => Promise<void>;
} {
  const [use, setUse] = useState<(StorageUse & { articles: number }) | null>(null);
  const refresh = useCallback(async () => {
    const [room, articles] = await Promise.all([storageUse(), countArticles()]);
    setUse({ ...room, articles });
  }, []);
  useEffect(() => void refresh(), [refresh]);
  return { use, refresh };
}

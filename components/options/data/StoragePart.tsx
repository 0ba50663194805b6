import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useStorageUse } from '@/components/hooks/use-storage-use';
import { Button } from '@/components/ui/Button';
import { formatBytes } from '@/utils/text/format-bytes';
import { formatNumber } from '@/utils/text/format-number';
import type { DataActions } from './data-actions';

interface StoragePartProps {
  readonly locale: string;
  readonly askPromise: DataActions['askPromise'];
}

/** How much room the library takes, and whether the browser will leave it alone. */
export function StoragePart({ locale, askPromise }: StoragePartProps) {
  const { use, refresh } = useStorageUse();
  const [isRefused, setRefused] = useState(false);
  const ask = async () => {
    setRefused(!(await askPromise()));
    await refresh();
  };
  if (!use) return null;
  const { articles, usedBytes } = use;
  return (
    <div class="data-part">
      <h3>{i18n.t('data.storage')}</h3>
      <p>{i18n.t('data.used', articles, [formatNumber(articles, locale), formatBytes(usedBytes, locale)])}</p>
      <p class="data-hint">{i18n.t(use.persisted ? 'data.promised' : 'data.notPromised')}</p>
      {!use.persisted && !isRefused && (
        <div class="data-buttons">
          <Button kind="boxed" icon="lock" label={i18n.t('data.askPromise')} onClick={() => void ask()} />
        </div>
      )}
      {isRefused && (
        <p class="data-hint" role="status">
          {i18n.t('data.notGranted')}
        </p>
      )}
    </div>
  );
}

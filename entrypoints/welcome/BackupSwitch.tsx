import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useBackupPlan } from '@/components/hooks/use-backup-plan';
import { Switch } from '@/components/ui/Switch';

/** Turns on backups in the way that needs no choice: into the download folder, every week. */
export function BackupSwitch() {
  const { plan, change } = useBackupPlan();
  const [isRefused, setRefused] = useState(false);
  if (!plan) return null;
  const turn = async (isWanted: boolean) => {
    // Asked first thing: browsers let only a press ask.
    const isAllowed = !isWanted || (await browser.permissions.request({ permissions: ['downloads'] }));
    setRefused(!isAllowed);
    if (!isAllowed) return;
    change({ way: isWanted ? 'downloads' : 'none' });
    if (!isWanted) return;
    // Half of this page's weight, for the few who press.
    const { makeBackup } = await import('@/utils/backup/make-backup');
    await makeBackup();
  };
  return (
    <>
      <Switch
        label={i18n.t('welcome.backupSwitch')}
        checked={plan.way !== 'none'}
        onChange={(isWanted) => void turn(isWanted)}
      />
      <p role="status">{isRefused && i18n.t('welcome.backupRefused')}</p>
    </>
  );
}

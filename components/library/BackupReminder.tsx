import './backup-reminder.css';
import { i18n } from '#i18n';
import { useBackupReminder } from '@/components/hooks/use-backup-reminder';
import { Button, ButtonLink } from '@/components/ui/Button';

interface BackupReminderProps {
  /** Address of the settings of backups. */
  readonly href: string;
}

/** One line over the list where there is much to lose and no backup; it can be put off for a month. */
export function BackupReminder({ href }: BackupReminderProps) {
  const { isShown, quiet } = useBackupReminder();
  if (!isShown) return null;
  return (
    <aside class="backup-reminder">
      <p>{i18n.t('backup.remind')}</p>
      <ButtonLink kind="boxed" icon="hard-drive" label={i18n.t('backup.setUp')} href={href} />
      <Button label={i18n.t('backup.later')} onClick={quiet} />
    </aside>
  );
}

import { quietBackupReminder, watchBackupReminder } from '@/utils/library/backup-plan';
import { useWatched } from './use-watched';

/** Whether the user has to be reminded of backups, and the way to be let alone. */
export function useBackupReminder(): { readonly isShown: boolean; readonly quiet: () => void } {
  const isShown = useWatched(watchBackupReminder) ?? false;
  return { isShown, quiet: () => void quietBackupReminder(new Date()) };
}

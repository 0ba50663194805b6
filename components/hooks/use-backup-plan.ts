import type { BackupPlan } from '@/utils/article/backup-plan';
import { changeBackupPlan, watchBackupPlan } from '@/utils/library/backup-plan';
import { useWatched } from './use-watched';

/** How backups are made, and the way to change it; null while it is not known. */
export function useBackupPlan(): {
  readonly plan: BackupPlan | null;
  readonly change: (change: Partial<Pick<BackupPlan, 'way' | 'everyDays' | 'keep'>>) => void;
} {
  return { plan: useWatched(watchBackupPlan), change: (change) => void changeBackupPlan(change) };
}

import { BackupPart } from './data/BackupPart';
import { CheckPart } from './data/CheckPart';
import type { DataActions, Tell } from './data/data-actions';
import './data/data-section.css';
import { RestorePart } from './data/RestorePart';
import { StoragePart } from './data/StoragePart';
import { TrashPart } from './data/TrashPart';

interface DataSectionProps {
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly actions: DataActions;
  readonly tell: Tell;
}

/** What becomes of the library: its room, its backups, the way back, the trash, the check. */
export function DataSection({ locale, now, actions, tell }: DataSectionProps) {
  return (
    <div class="data-section">
      <StoragePart locale={locale} askPromise={actions.askPromise} />
      <BackupPart locale={locale} actions={actions} />
      <RestorePart locale={locale} actions={actions} tell={tell} />
      <TrashPart locale={locale} now={now} tell={tell} />
      <CheckPart locale={locale} />
    </div>
  );
}

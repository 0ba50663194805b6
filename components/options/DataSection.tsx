import { i18n } from '#i18n';
import { BackupPart } from './data/BackupPart';
import { CheckPart } from './data/CheckPart';
import type { DataActions, Tell } from './data/data-actions';
import './data/data-section.css';
import { RestorePart } from './data/RestorePart';
import { StoragePart } from './data/StoragePart';
import { TrashPart } from './data/TrashPart';
import { Setting } from './Setting';

interface DataSectionProps {
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly actions: DataActions;
  readonly tell: Tell;
}

/** What becomes of the library: its room, its backups, the way back, the trash, the check. Each is found alone. */
export function DataSection({ locale, now, actions, tell }: DataSectionProps) {
  return (
    <div class="data-section">
      <Setting
        words={[i18n.t('data.storage'), i18n.t('data.notPromised'), i18n.t('data.askPromise')].join(' ')}
      >
        <StoragePart locale={locale} askPromise={actions.askPromise} />
      </Setting>
      <Setting
        words={[
          i18n.t('backup.title'),
          i18n.t('backup.now'),
          i18n.t('backup.every'),
          i18n.t('backup.keep'),
        ].join(' ')}
      >
        <BackupPart locale={locale} actions={actions} />
      </Setting>
      <Setting words={i18n.t('backup.restoreTitle')}>
        <RestorePart locale={locale} actions={actions} tell={tell} />
      </Setting>
      <Setting
        words={[
          i18n.t('data.trash'),
          i18n.t('data.trashHint'),
          i18n.t('data.emptyTrash'),
          i18n.t('data.trashAll'),
        ].join(' ')}
      >
        <TrashPart locale={locale} now={now} tell={tell} />
      </Setting>
      <Setting words={[i18n.t('data.check'), i18n.t('data.checkNow')].join(' ')}>
        <CheckPart locale={locale} />
      </Setting>
    </div>
  );
}

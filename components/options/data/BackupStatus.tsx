import { i18n } from '#i18n';
import type { BackupPlan } from '@/utils/article/backup-plan';
import { formatBytes } from '@/utils/text/format-bytes';
import { formatMoment } from '@/utils/text/format-moment';
import { formatNumber } from '@/utils/text/format-number';
import { toKey } from '@/utils/text/to-key';

interface BackupStatusProps {
  readonly plan: BackupPlan;
  readonly locale: string;
  readonly state: 'idle' | 'making' | 'nothing';
}

/** When the last backup was made, or what is in its way. */
export function BackupStatus({ plan, locale, state }: BackupStatusProps) {
  const last = plan.made.at(-1);
  return (
    <div class="data-status" role="status">
      {state === 'making' && <p>{i18n.t('backup.making')}</p>}
      {state === 'nothing' && <p>{i18n.t('backup.nothing')}</p>}
      {plan.failure && <p class="data-problem">{i18n.t(`backup.problem.${toKey(plan.failure.problem)}`)}</p>}
      {last ? (
        <p>
          {i18n.t('backup.last', last.articles, [
            formatMoment(last.at, locale),
            formatNumber(last.articles, locale),
            formatBytes(last.size, locale),
          ])}
        </p>
      ) : (
        <p>{i18n.t('backup.none')}</p>
      )}
      {plan.way === 'folder' && plan.folderName !== '' && (
        <p class="data-hint">{i18n.t('backup.folder', [plan.folderName])}</p>
      )}
    </div>
  );
}

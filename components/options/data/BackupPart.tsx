import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useBackupPlan } from '@/components/hooks/use-backup-plan';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import type { BackupPlan, BackupWay } from '@/utils/article/backup-plan';
import { BackupStatus } from './BackupStatus';
import type { DataActions } from './data-actions';

interface BackupPartProps {
  readonly locale: string;
  readonly actions: DataActions;
}

const TIMES = [
  ['daily', 1],
  ['weekly', 7],
  ['monthly', 30],
] as const;
const KEEPS = [3, 5, 10] as const;

/** Backups that are made by themselves: where to, how often, how many. */
export function BackupPart({ locale, actions }: BackupPartProps) {
  const { plan, change } = useBackupPlan();
  const [state, setState] = useState<'idle' | 'making' | 'nothing'>('idle');
  if (!plan) return null;
  const backUp = async () => {
    setState('making');
    const made = await actions.backUpNow();
    setState(made ? 'idle' : 'nothing');
  };
  const choose = async (way: BackupWay) => {
    if (way === 'folder' && !(await actions.pickFolder())) return;
    if (way === 'downloads' && !(await actions.askDownloads())) return;
    change({ way });
    if (way !== 'none') await backUp();
  };
  return (
    <div class="data-part">
      <h3>{i18n.t('backup.title')}</h3>
      <p class="data-hint">{i18n.t('backup.hint')}</p>
      <Choice
        name="backup-way"
        label={i18n.t('backup.way')}
        options={waysOf(actions.canPickFolder)}
        value={plan.way}
        onChange={(way) => void choose(way)}
      />
      {plan.way !== 'none' && <BackupTimes plan={plan} change={change} />}
      <BackupStatus plan={plan} locale={locale} state={state} />
      {plan.way !== 'none' && (
        <div class="data-buttons">
          <Button
            kind="boxed"
            icon="hard-drive"
            label={i18n.t('backup.now')}
            disabled={state === 'making'}
            onClick={() => void backUp()}
          />
          {plan.way === 'folder' && (
            <Button label={i18n.t('backup.pickOther')} onClick={() => void choose('folder')} />
          )}
        </div>
      )}
    </div>
  );
}

function BackupTimes({
  plan,
  change,
}: {
  plan: BackupPlan;
  change: ReturnType<typeof useBackupPlan>['change'];
}) {
  return (
    <>
      <Choice
        name="backup-every"
        label={i18n.t('backup.every')}
        options={TIMES.map(([value]) => ({ value, label: i18n.t(`backup.times.${value}`) }))}
        value={TIMES.find(([, days]) => days === plan.everyDays)?.[0] ?? 'weekly'}
        onChange={(time) => change({ everyDays: TIMES.find(([known]) => known === time)?.[1] ?? 7 })}
      />
      <Choice
        name="backup-keep"
        label={i18n.t('backup.keep')}
        options={KEEPS.map((count) => ({ value: String(count), label: String(count) }))}
        value={String(plan.keep)}
        onChange={(count) => change({ keep: Number(count) })}
      />
    </>
  );
}

function waysOf(canPickFolder: boolean) {
  const ways = canPickFolder ? (['none', 'downloads', 'folder'] as const) : (['none', 'downloads'] as const);
  return ways.map((value) => ({ value, label: i18n.t(`backup.ways.${value}`) }));
}

import { i18n } from '#i18n';
import type { RestorePreview } from '@/utils/article/restore-preview';
import { formatMoment } from '@/utils/text/format-moment';
import { formatNumber } from '@/utils/text/format-number';

interface RestoreEffectsProps {
  readonly preview: RestorePreview;
  readonly locale: string;
}

/** What restoring a file would do. */
export function RestoreEffects({ preview, locale }: RestoreEffectsProps) {
  const { articles, effects, newestAt } = preview;
  const count = (number: number): [string] => [formatNumber(number, locale)];
  return (
    <>
      <p>{i18n.t('backup.whole', articles, count(articles))}</p>
      <ul class="data-effects">
        {newestAt !== null && <li>{i18n.t('backup.newest', [formatMoment(newestAt, locale)])}</li>}
        {effects.new > 0 && <li>{i18n.t('backup.effectNew', effects.new, count(effects.new))}</li>}
        {effects.merge > 0 && <li>{i18n.t('backup.effectMerge', effects.merge, count(effects.merge))}</li>}
        {effects.deleted > 0 && (
          <li>{i18n.t('backup.effectDeleted', effects.deleted, count(effects.deleted))}</li>
        )}
      </ul>
    </>
  );
}

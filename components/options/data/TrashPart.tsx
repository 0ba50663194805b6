import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { daysLeft, useTrash } from '@/components/hooks/use-trash';
import { Button } from '@/components/ui/Button';
import { formatNumber } from '@/utils/text/format-number';
import { toKey } from '@/utils/text/to-key';
import type { Tell } from './data-actions';

interface TrashPartProps {
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly tell: Tell;
}

/** How many are listed; the rest comes up as they go. */
const SHOWN = 100;

/** The trash: what lies there and how long yet, the way back, and the way out. */
export function TrashPart({ locale, now, tell }: TrashPartProps) {
  const trash = useTrash(SHOWN);
  const [asking, setAsking] = useState<readonly number[] | null>(null);
  const remove = async (ids: readonly number[]) => {
    setAsking(null);
    const problem = await trash.deleteForGood(ids);
    if (problem) tell({ message: i18n.t(`saveError.${toKey(problem)}`), undo: null });
  };
  const takeAll = async () => {
    const { count, undo } = await trash.takeAll();
    tell({ message: i18n.t('data.trashedAll', count, [formatNumber(count, locale)]), undo });
  };
  const articles = trash.articles ?? [];
  return (
    <div class="data-part">
      <h3>{i18n.t('data.trash')}</h3>
      <p class="data-hint">{i18n.t(articles.length > 0 ? 'data.trashHint' : 'data.trashEmpty')}</p>
      <ul class="data-trash">
        {articles.map(({ id, title, deletedAt }) => (
          <li key={id}>
            <span class="data-trash-title">{title}</span>
            <span class="data-hint">
              {i18n.t('data.daysLeft', daysLeft(deletedAt ?? now, now), [
                String(daysLeft(deletedAt ?? now, now)),
              ])}
            </span>
            <Button
              icon="archive-restore"
              iconOnly
              label={i18n.t('data.putBack', [title])}
              onClick={() => void trash.putBack([id])}
            />
            <Button
              icon="trash"
              iconOnly
              label={i18n.t('data.deleteOne', [title])}
              onClick={() => setAsking([id])}
            />
          </li>
        ))}
      </ul>
      {asking && (
        <div class="data-ask" role="alertdialog" aria-label={i18n.t('data.deleteForGood')}>
          <p>{i18n.t('data.sure', asking.length, [formatNumber(asking.length, locale)])}</p>
          <div class="data-buttons">
            <Button kind="main" label={i18n.t('data.deleteForGood')} onClick={() => void remove(asking)} />
            <Button label={i18n.t('data.cancel')} onClick={() => setAsking(null)} />
          </div>
        </div>
      )}
      <div class="data-buttons">
        {articles.length > 0 && (
          <Button
            kind="boxed"
            icon="trash"
            label={i18n.t('data.emptyTrash')}
            onClick={() => setAsking(articles.map(({ id }) => id))}
          />
        )}
        <Button label={i18n.t('data.trashAll')} onClick={() => void takeAll()} />
      </div>
    </div>
  );
}

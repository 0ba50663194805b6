import { i18n } from '#i18n';
import type { ArticleActions } from '@/components/hooks/use-article-actions';
import { Button } from '@/components/ui/Button';
import type { ArticleRecord } from '@/utils/article/article-record';

interface StateButtonsProps {
  readonly record: ArticleRecord;
  readonly actions: ArticleActions;
}

/** Star, archive, delete. */
export function StateButtons({ record, actions }: StateButtonsProps) {
  const { starred, archived, deletedAt } = record;
  return (
    <>
      <Button label={i18n.t('reader.star')} icon="star" iconOnly pressed={starred} onClick={actions.star} />
      <Button
        label={i18n.t('reader.archive')}
        icon="archive"
        iconOnly
        pressed={archived}
        onClick={actions.archive}
      />
      {deletedAt === null && (
        <Button label={i18n.t('reader.trash')} icon="trash" iconOnly onClick={actions.trash} />
      )}
    </>
  );
}

import { i18n } from '#i18n';
import type { ArticleActions } from '@/components/hooks/use-article-actions';
import type { RemovalsInUse } from '@/components/hooks/use-removals';
import type { UnreadNeighbours } from '@/components/hooks/use-unread';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { ArticleRecord } from '@/utils/article/article-record';
import './article-foot.css';

interface ArticleFootProps {
  readonly record: ArticleRecord;
  readonly actions: ArticleActions;
  readonly removals: RemovalsInUse;
  readonly areRemovedShown: boolean;
  readonly onShowRemoved: (shown: boolean) => void;
  readonly unread: UnreadNeighbours;
  readonly hrefOf: (id: number) => string;
}

/** What stands under an article: what was left out of it, and what there is to read next. */
export function ArticleFoot(props: ArticleFootProps) {
  const { record, actions, removals, areRemovedShown, onShowRemoved, unread, hrefOf } = props;
  const { removed, putAllBack } = removals;
  return (
    <footer class="article-foot">
      {removed.length > 0 && (
        <p class="removed-line">
          <Button
            label={i18n.t('removal.count', removed.length)}
            icon={areRemovedShown ? 'chevron-up' : 'chevron-down'}
            pressed={areRemovedShown}
            onClick={() => onShowRemoved(!areRemovedShown)}
          />
          {areRemovedShown && <Button label={i18n.t('removal.putAllBack')} onClick={putAllBack} />}
        </p>
      )}
      <p class="article-foot-actions">
        <Button
          label={record.archived ? i18n.t('reader.unarchive') : i18n.t('reader.archive')}
          icon="archive"
          kind="boxed"
          onClick={actions.archive}
        />
        <Button
          label={record.reading === 'read' ? i18n.t('reader.markUnread') : i18n.t('reader.markRead')}
          icon="check"
          kind="boxed"
          onClick={actions.markRead}
        />
      </p>
      {(unread.next || unread.previous) && (
        <nav class="unread" aria-label={i18n.t('reader.unread')}>
          {unread.previous && (
            <UnreadLink record={unread.previous} label={i18n.t('reader.previousUnread')} hrefOf={hrefOf} />
          )}
          {unread.next && (
            <UnreadLink record={unread.next} label={i18n.t('reader.nextUnread')} hrefOf={hrefOf} />
          )}
        </nav>
      )}
    </footer>
  );
}

interface UnreadLinkProps {
  readonly record: ArticleRecord;
  readonly label: string;
  readonly hrefOf: (id: number) => string;
}

function UnreadLink({ record, label, hrefOf }: UnreadLinkProps) {
  return (
    <a class="unread-link" href={hrefOf(record.id)}>
      <span class="unread-label">
        {label}
        <Icon name="chevron-right" />
      </span>
      <span class="unread-title" lang={record.lang ?? undefined}>
        {record.title}
      </span>
    </a>
  );
}

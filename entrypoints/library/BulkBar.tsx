import { i18n } from '#i18n';
import { SelectionBar } from '@/components/library/SelectionBar';
import { Button, ButtonLink } from '@/components/ui/Button';
import type { Shelf } from '@/utils/library/list-order';
import type { Acts } from './use-acts';
import type { Listing } from './use-listing';

interface BulkBarProps {
  readonly listing: Listing;
  readonly shelf: Shelf;
  readonly selection: ReadonlySet<number>;
  readonly locale: string;
  readonly acts: Acts;
  readonly onSelectAll: () => void;
  readonly onSelectNone: () => void;
  readonly onTag: (ids: readonly number[]) => void;
  readonly onExport: (ids: readonly number[]) => void;
  /** Binds what is unread as today's paper. */
  readonly onIssue: () => void;
}

/** What can be done with the articles chosen, or with the whole list where none is. */
export function BulkBar(props: BulkBarProps) {
  const { listing, shelf, selection, locale, acts, onSelectAll, onSelectNone, onTag, onExport, onIssue } =
    props;
  const chosen = [...selection];
  const hasChosen = chosen.length > 0;
  // In the order of the list; of a search all may be chosen before all are shown.
  const shown = new Set(listing.ids);
  const exported = [
    ...listing.ids.filter((id) => !hasChosen || selection.has(id)),
    ...chosen.filter((id) => !shown.has(id)),
  ];
  return (
    <SelectionBar
      total={listing.total}
      isTotalExact={listing.isTotalExact}
      selected={selection.size}
      locale={locale}
      onSelectAll={onSelectAll}
      onSelectNone={onSelectNone}
    >
      {hasChosen && shelf === 'trash' && (
        <>
          <Button
            icon="archive-restore"
            label={i18n.t('library.restore')}
            onClick={() => void acts.restore(chosen)}
          />
          <Button
            icon="trash"
            label={i18n.t('library.deleteForGood')}
            onClick={() => {
              if (window.confirm(i18n.t('library.confirmDelete', chosen.length)))
                void acts.deleteForGood(chosen);
            }}
          />
        </>
      )}
      {hasChosen && shelf !== 'trash' && (
        <>
          <Button
            icon={shelf === 'archive' ? 'archive-restore' : 'archive'}
            label={i18n.t(shelf === 'archive' ? 'library.unarchive' : 'library.archive')}
            onClick={() => void acts.archive(chosen, shelf !== 'archive')}
          />
          <Button
            icon="check"
            label={i18n.t('library.markRead')}
            onClick={() => void acts.mark(chosen, 'read')}
          />
          <Button
            icon="circle-dot"
            label={i18n.t('library.markUnread')}
            onClick={() => void acts.mark(chosen, 'unread')}
          />
          <Button icon="tag" label={i18n.t('library.tag')} onClick={() => onTag(chosen)} />
          <Button icon="trash" label={i18n.t('library.trash')} onClick={() => void acts.trash(chosen)} />
        </>
      )}
      {shelf !== 'trash' && exported.length > 0 && (
        <Button icon="download" label={i18n.t('export.open')} onClick={() => onExport(exported)} />
      )}
      {shelf !== 'trash' && !hasChosen && (
        <Button icon="newspaper" label={i18n.t('export.issue.open')} onClick={onIssue} />
      )}
      {shelf !== 'trash' && !hasChosen && (
        <ButtonLink icon="upload" label={i18n.t('import.open')} href="import.html" />
      )}
    </SelectionBar>
  );
}

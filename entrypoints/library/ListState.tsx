import { i18n } from '#i18n';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { formatNumber } from '@/utils/text/format-number';
import type { LibraryLocation } from './library-location';
import type { Listing } from './use-listing';

interface ListStateProps {
  readonly listing: Listing;
  readonly location: LibraryLocation;
  readonly locale: string;
  readonly isEmptyLibrary: boolean;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

/** Everything that is to be said of a list instead of its articles, or beside them. */
export function ListState({ listing, location, locale, isEmptyLibrary, onRetry, onClear }: ListStateProps) {
  const { phase, ids, found, search, total, isTotalExact, message } = listing;
  const isBare = location.query.trim() === '';
  if (phase === 'failed') {
    return (
      <Notice
        urgent
        icon="circle-alert"
        title={i18n.t('library.failed')}
        actions={<Button kind="main" icon="refresh-cw" label={i18n.t('library.retry')} onClick={onRetry} />}
      >
        <p>{i18n.t('library.failedText')}</p>
        <p>
          <code>{message}</code>
        </p>
      </Notice>
    );
  }
  if (phase === 'loading') return <p class="library-loading">{i18n.t('library.loading')}</p>;
  const source = search.state.phase === 'ready' ? search.state.source : null;
  const count = formatNumber(total, locale);
  return (
    <>
      <p class="visually-hidden" role="status">
        {found && i18n.t(isTotalExact ? 'search.found' : 'search.foundAtMost', total, [count])}
      </p>
      {found && source?.by === 'scan' && <p class="library-hint">{i18n.t('search.scanning')}</p>}
      {found && source?.by === 'index' && source.unindexed > 128 && (
        <p class="library-hint">{i18n.t('search.catchingUp', [formatNumber(source.unindexed, locale)])}</p>
      )}
      {ids.length === 0 && isEmptyLibrary && (
        <Notice
          icon="library"
          title={i18n.t('library.empty')}
          actions={<ButtonLink kind="boxed" icon="upload" label={i18n.t('import.open')} href="import.html" />}
        >
          <p>{i18n.t('library.emptyText')}</p>
        </Notice>
      )}
      {ids.length === 0 && !isEmptyLibrary && isBare && (
        <Notice icon="inbox" title={i18n.t(`library.emptyShelf.${location.shelf}`)} />
      )}
      {ids.length === 0 && !isEmptyLibrary && !isBare && (
        <Notice
          icon="search"
          title={i18n.t('search.nothing')}
          actions={<Button kind="boxed" label={i18n.t('search.clear')} onClick={onClear} />}
        >
          <p>{i18n.t('search.nothingText')}</p>
        </Notice>
      )}
    </>
  );
}

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useCopies } from '@/components/hooks/use-copies';
import { useListKeys } from '@/components/hooks/use-list-keys';
import { useRowWindow } from '@/components/hooks/use-row-window';
import { useSelection } from '@/components/hooks/use-selection';
import { useSettings } from '@/components/hooks/use-settings';
import { useShelves } from '@/components/hooks/use-shelves';
import { useStableActions } from '@/components/hooks/use-stable-actions';
import { useUndo } from '@/components/hooks/use-undo';
import type { EntryActions } from '@/components/library/ArticleEntry';
import { ArticleList } from '@/components/library/ArticleList';
import { BackupReminder } from '@/components/library/BackupReminder';
import { HelpSheet } from '@/components/library/HelpSheet';
import { LostLibraryNotice } from '@/components/library/LostLibraryNotice';
import { listSuggestions } from '@/components/library/list-suggestions';
import { ManageTagsSheet } from '@/components/library/ManageTagsSheet';
import { QueryChips } from '@/components/library/QueryChips';
import type { ListCommand } from '@/components/library/read-shortcut';
import { SearchBox } from '@/components/library/SearchBox';
import { NavGroup } from '@/components/library/ShelfNav';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import { retryPictures } from '@/utils/browser/retry-pictures';
import { getRecord } from '@/utils/library/get-record';
import { toggleFilter } from '@/utils/search/edit-query';
import type { Settings } from '@/utils/settings/settings';
import { BulkBar } from './BulkBar';
import { CopiesSheet } from './CopiesSheet';
import { ExportSheet } from './ExportSheet';
import { IssueSheet } from './IssueSheet';
import { ListFilters } from './ListFilters';
import { ListState } from './ListState';
import { isIssueWanted } from './library-location';
import { listShelves, listSourceLinks, listTagLinks } from './list-nav';
import { TagArticlesSheet } from './TagArticlesSheet';
import { useActs } from './use-acts';
import { useLibraryLocation } from './use-library-location';
import { useListing } from './use-listing';
import { useLostLibrary } from './use-lost-library';
import { usePlace } from './use-place';
import './library.css';

interface LibraryPageProps {
  /** Locale of the interface. */
  readonly locale: string;
  readonly settings: Settings;
}

type Command = Exclude<ListCommand, 'next' | 'previous'>;

type OpenSheet =
  | { readonly name: 'help' | 'tags' | 'issue' }
  | { readonly name: 'tag' | 'export'; readonly ids: readonly number[] }
  | { readonly name: 'copies'; readonly id: number };

/** The saved articles: shelves, search, the list, and what can be done with it. */
export function LibraryPage({ locale, settings: initial }: LibraryPageProps) {
  const { settings } = useSettings(initial);
  const { location, go } = useLibraryLocation();
  const [attempt, setAttempt] = useState(0);
  const [sheet, setSheet] = useState<OpenSheet | null>(isIssueWanted() ? { name: 'issue' } : null);
  const undoable = useUndo();
  const acts = useActs(undoable.tell);
  const shelves = useShelves();
  const listing = useListing(location, settings, attempt);
  const { ids, parsed, found, search } = listing;
  const rows = useRowWindow(ids.length, found ? 'found' : 'list');
  const { selection, toggle, selectAll, selectNone, select } = useSelection(ids);
  const { countCopies, copiesOf } = useCopies();
  const { lost, dismiss } = useLostLibrary();
  const [now] = useState(() => Date.now());
  usePlace(location, listing.isSettled && ids.length > 0 && (found !== null || listing.isTotalExact));

  const { more } = search;
  const isNearEnd = found !== null && rows.end >= ids.length - 8;
  useEffect(() => {
    if (isNearEnd) more();
  }, [isNearEnd, more]);

  const chosenOr = (id: number | null) => (selection.size > 0 ? [...selection] : id === null ? [] : [id]);
  const trash = (chosen: readonly number[]) =>
    location.shelf === 'trash' ? undefined : void acts.trash(chosen);

  const onCommand = async (command: Command, id: number | null) => {
    const record = id === null ? null : await getRecord(id);
    const chosen = chosenOr(id);
    const commands: Readonly<Record<Command, () => unknown>> = {
      select: () => id !== null && toggle(id, false),
      trash: () => trash(chosen),
      archive: () => acts.archive(chosen, !(record?.archived ?? false)),
      star: () => acts.star(chosen, !(record?.starred ?? false)),
      tag: () => chosen.length > 0 && setSheet({ name: 'tag', ids: chosen }),
      open: () => id !== null && window.location.assign(`reader.html?id=${id}`),
      original: () => record && window.open(record.url, '_blank', 'noreferrer'),
      undo: undoable.undo,
      help: () => setSheet({ name: 'help' }),
      search: () => document.querySelector<HTMLInputElement>('[data-search]')?.select(),
      leave: selectNone,
    };
    commands[command]();
  };
  const { setActive, moveToFirst } = useListKeys({
    ids,
    rows,
    isSettled: listing.isSettled,
    onCommand: (command, id) => void onCommand(command, id),
  });

  const known = useMemo(
    () => ({
      tag: shelves.tags.map(({ name }) => name),
      source: shelves.sources.map(({ value }) => value),
      site: shelves.sites.map(({ value }) => value),
      author: shelves.authors.map(({ value }) => value),
      lang: shelves.languages.map(({ value }) => value),
    }),
    [shelves],
  );
  const closeSheet = useCallback(() => setSheet(null), []);
  const onQuery = (query: string) => {
    window.scrollTo({ top: 0 });
    go({ query }, true);
  };
  const entryActions = useStableActions<EntryActions>({
    onSelect: toggle,
    onFocus: setActive,
    onTrash: ({ id }) => void acts.trash([id]),
    onRestore: ({ id }) => void acts.restore([id]),
    onArchive: ({ id, archived }) => void acts.archive([id], !archived),
    onStar: ({ id, starred }) => void acts.star([id], !starred),
    onTag: (tag) => go({ query: toggleFilter(location.query, 'tag', tag) }),
    onCopies: ({ id }) => setSheet({ name: 'copies', id }),
    onRetryPictures: ({ id }) => retryPictures(id),
  });
  const { start, end, rowSize, listRef } = rows;
  // Not drawn anew at every letter that is typed: what is found draws it anew soon enough.
  const list = useMemo(
    () => (
      <ArticleList
        ids={ids}
        rows={{ start, end, rowSize, listRef }}
        selection={selection}
        found={found}
        countCopies={countCopies}
        locale={locale}
        now={now}
        {...entryActions}
      />
    ),
    [ids, start, end, rowSize, listRef, selection, found, countCopies, locale, now, entryActions],
  );
  const openExport = async (chosen: readonly number[]) => {
    // A search shows its first hits; exported is all that it finds.
    const all = found && selection.size === 0 ? await search.all() : null;
    setSheet({ name: 'export', ids: all ?? chosen });
  };
  const selectMatching = async () => {
    const all = found ? await search.all() : null;
    if (all) select(all);
    else selectAll();
  };

  return (
    <div class="library">
      <header class="library-head">
        <h1>{i18n.t('library.title')}</h1>
        <SearchBox
          value={location.query}
          suggest={(value, caret) => listSuggestions(value, caret, known)}
          onInput={onQuery}
          onDone={moveToFirst}
        />
        <ButtonLink iconOnly icon="chart-column" label={i18n.t('insights.title')} href="insights.html" />
        <ButtonLink iconOnly icon="settings" label={i18n.t('library.options')} href="options.html" />
        <Button
          iconOnly
          icon="keyboard"
          label={i18n.t('library.help.title')}
          onClick={() => setSheet({ name: 'help' })}
        />
      </header>
      <nav aria-label={i18n.t('library.shelves')}>
        <NavGroup title={null} locale={locale} entries={listShelves(location, shelves, go)} />
        {shelves.tags.length > 0 && (
          <NavGroup
            title={i18n.t('library.tagsTitle')}
            locale={locale}
            entries={listTagLinks(location, shelves, go)}
            onManage={() => setSheet({ name: 'tags' })}
          />
        )}
        {shelves.sources.length > 0 && (
          <NavGroup
            title={i18n.t('library.sourcesTitle')}
            locale={locale}
            entries={listSourceLinks(location, shelves, go)}
          />
        )}
      </nav>
      <main>
        <h2 class="visually-hidden">{i18n.t(`library.shelf.${location.shelf}`)}</h2>
        {lost ? (
          <LostLibraryNotice
            articles={lost.articles}
            at={new Date(lost.at)}
            locale={locale}
            href="options.html#data"
            onDismiss={dismiss}
          />
        ) : (
          <BackupReminder href="options.html#data" />
        )}
        <QueryChips query={location.query} parsed={parsed} onChange={onQuery} />
        <ListFilters
          location={location}
          shelves={shelves}
          hasWords={found !== null}
          locale={locale}
          go={go}
        />
        <ListState
          listing={listing}
          location={location}
          locale={locale}
          isEmptyLibrary={shelves.counts.all + shelves.counts.trash === 0}
          onRetry={() => setAttempt(attempt + 1)}
          onClear={() => onQuery('')}
        />
        {ids.length > 0 && (
          <>
            <BulkBar
              listing={listing}
              shelf={location.shelf}
              selection={selection}
              locale={locale}
              acts={acts}
              onSelectAll={() => void selectMatching()}
              onSelectNone={selectNone}
              onTag={(chosen) => setSheet({ name: 'tag', ids: chosen })}
              onExport={(chosen) => void openExport(chosen)}
              onIssue={() => setSheet({ name: 'issue' })}
            />
            {list}
          </>
        )}
      </main>
      <Toast
        message={undoable.deed?.message ?? null}
        serial={undoable.serial}
        undoLabel={i18n.t('library.undo')}
        dismissLabel={i18n.t('library.close')}
        onUndo={undoable.deed?.undo ? undoable.undo : null}
        onDismiss={undoable.dismiss}
      />
      {sheet?.name === 'help' && <HelpSheet onClose={closeSheet} />}
      {sheet?.name === 'export' && <ExportSheet ids={sheet.ids} locale={locale} onClose={closeSheet} />}
      {sheet?.name === 'issue' && <IssueSheet locale={locale} onClose={closeSheet} />}
      {sheet?.name === 'tags' && (
        <ManageTagsSheet
          tags={shelves.tags}
          locale={locale}
          onRename={(from, to) => void acts.renameTag(from, to)}
          onColour={(name, colour) => void acts.colourTag(name, colour)}
          onRemove={(name) => void acts.removeTag(name)}
          onClose={closeSheet}
        />
      )}
      {sheet?.name === 'tag' && (
        <TagArticlesSheet ids={sheet.ids} known={known.tag} acts={acts} onClose={closeSheet} />
      )}
      {sheet?.name === 'copies' && (
        <CopiesSheet ids={copiesOf(sheet.id)} locale={locale} acts={acts} onClose={closeSheet} />
      )}
    </div>
  );
}

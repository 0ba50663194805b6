import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useListKeys } from '@/components/hooks/use-list-keys';
import { useOrder } from '@/components/hooks/use-order';
import { useRowWindow } from '@/components/hooks/use-row-window';
import { useSelection } from '@/components/hooks/use-selection';
import { useSettings } from '@/components/hooks/use-settings';
import { ArticleList } from '@/components/library/ArticleList';
import { HelpSheet } from '@/components/library/HelpSheet';
import { LibraryHead } from '@/components/library/LibraryHead';
import type { ListCommand } from '@/components/library/read-shortcut';
import { SelectionBar } from '@/components/library/SelectionBar';
import { type UndoOffer, UndoToast } from '@/components/library/UndoToast';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { ExportRequest } from '@/utils/exchange/make-export';
import { restoreArticles, trashArticles } from '@/utils/library/trash-articles';
import type { Settings } from '@/utils/settings/settings';
import { exportSelection } from './export-selection';
import './library.css';

interface LibraryPageProps {
  /** Locale of the interface. */
  readonly locale: string;
  readonly settings: Settings;
}

const EXPORT_FAILURES = {
  nothing: 'library.exportFailed.nothing',
  aborted: 'library.exportFailed.aborted',
  'too-large': 'library.exportFailed.tooLarge',
} as const;

let lastOffer = 0;

/** The saved articles: the list, what can be done with it, and its states. */
export function LibraryPage({ locale, settings }: LibraryPageProps) {
  useSettings(settings);
  const [attempt, setAttempt] = useState(0);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [offer, setOffer] = useState<UndoOffer | null>(null);
  const order = useOrder(attempt);
  const ids = order.phase === 'ready' ? order.ids : [];
  const rows = useRowWindow(ids.length);
  const { selection, toggle, selectAll, selectNone } = useSelection(ids);
  const closeToast = useCallback(() => setOffer(null), []);

  const tell = (text: string, undo: (() => void) | null) => {
    lastOffer += 1;
    setOffer({ key: lastOffer, text, undo });
  };

  const trash = async (chosen: readonly number[]) => {
    if (chosen.length === 0) return;
    await trashArticles(chosen);
    selectNone();
    tell(i18n.t('library.trashed', chosen.length), () => {
      closeToast();
      void restoreArticles(chosen);
    });
  };

  const runExport = async (format: ExportRequest['format']) => {
    const chosen = selection.size > 0 ? ids.filter((id) => selection.has(id)) : ids;
    const result = await exportSelection(chosen, format);
    tell(
      result.ok ? i18n.t('library.exported', result.value) : i18n.t(EXPORT_FAILURES[result.error.code]),
      null,
    );
  };

  const onCommand = (command: ListCommand, id: number | null) => {
    if (command === 'select' && id !== null) toggle(id, false);
    else if (command === 'trash') void trash(selection.size > 0 ? [...selection] : id === null ? [] : [id]);
    else if (command === 'open' && id !== null) window.location.assign(`reader.html?id=${id}`);
    else if (command === 'undo') offer?.undo?.();
    else if (command === 'help') setIsHelpOpen(true);
    else if (command === 'leave') selectNone();
  };
  const { setActive } = useListKeys({ ids, rows, onCommand });

  return (
    <div class="library">
      <LibraryHead onHelp={() => setIsHelpOpen(true)} />
      <main>
        <h2 class="visually-hidden">{i18n.t('library.listName')}</h2>
        {order.phase === 'failed' && (
          <Notice
            urgent
            icon="circle-alert"
            title={i18n.t('library.failed')}
            actions={
              <Button
                kind="main"
                icon="refresh-cw"
                label={i18n.t('library.retry')}
                onClick={() => setAttempt(attempt + 1)}
              />
            }
          >
            <p>{i18n.t('library.failedText')}</p>
            <p>
              <code>{order.message}</code>
            </p>
          </Notice>
        )}
        {order.phase === 'loading' && <p class="library-loading">{i18n.t('library.loading')}</p>}
        {order.phase === 'ready' && ids.length === 0 && (
          <Notice icon="library" title={i18n.t('library.empty')}>
            <p>{i18n.t('library.emptyText')}</p>
          </Notice>
        )}
        {ids.length > 0 && (
          <>
            <SelectionBar
              total={ids.length}
              selected={selection.size}
              locale={locale}
              onSelectAll={selectAll}
              onSelectNone={selectNone}
            >
              <Button
                icon="download"
                label={i18n.t('library.exportMarkdown')}
                onClick={() => void runExport('markdown')}
              />
              <Button
                icon="download"
                label={i18n.t('library.exportJson')}
                onClick={() => void runExport('json')}
              />
              {selection.size > 0 && (
                <Button
                  icon="trash"
                  label={i18n.t('library.trash')}
                  onClick={() => void trash([...selection])}
                />
              )}
            </SelectionBar>
            <ArticleList
              ids={ids}
              rows={rows}
              selection={selection}
              locale={locale}
              now={Date.now()}
              onSelect={toggle}
              onTrash={(id) => void trash([id])}
              onFocus={setActive}
            />
          </>
        )}
      </main>
      <UndoToast offer={offer} onClose={closeToast} />
      {isHelpOpen && <HelpSheet onClose={() => setIsHelpOpen(false)} />}
    </div>
  );
}

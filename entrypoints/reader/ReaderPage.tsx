import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleBody } from '@/components/article/ArticleBody';
import { applyStyle } from '@/components/article/apply-style';
import { articleWords } from '@/components/article/article-words';
import { convertMetadata } from '@/components/article/convert-metadata';
import type { ArticleLayout } from '@/components/article/fit-frame';
import { usePrintCopy } from '@/components/article/use-print-copy';
import { useArticle } from '@/components/hooks/use-article';
import { useArticleActions } from '@/components/hooks/use-article-actions';
import { useHighlights } from '@/components/hooks/use-highlights';
import { useKeys } from '@/components/hooks/use-keys';
import { usePictures } from '@/components/hooks/use-pictures';
import { useReadingPlace } from '@/components/hooks/use-reading-place';
import { useReadingStyle } from '@/components/hooks/use-reading-style';
import { useReadingTime } from '@/components/hooks/use-reading-time';
import { useRemovals } from '@/components/hooks/use-removals';
import { useSettings } from '@/components/hooks/use-settings';
import { useSettled } from '@/components/hooks/use-settled';
import { useUndo } from '@/components/hooks/use-undo';
import { useUnread } from '@/components/hooks/use-unread';
import { useVersions } from '@/components/hooks/use-versions';
import { ArticleFoot } from '@/components/reader/ArticleFoot';
import { listHeadings } from '@/components/reader/frame/list-headings';
import { OpenArticle } from '@/components/reader/frame/open-article';
import { KeysSheet } from '@/components/reader/KeysSheet';
import { ListenBar } from '@/components/reader/ListenBar';
import { PageTurner } from '@/components/reader/PageTurner';
import { PrintColophon } from '@/components/reader/PrintColophon';
import { ReaderBar } from '@/components/reader/ReaderBar';
import { ReaderOverlays } from '@/components/reader/ReaderOverlays';
import { ReaderState } from '@/components/reader/ReaderState';
import { ReaderTools } from '@/components/reader/ReaderTools';
import { useListening } from '@/components/reader/speech/use-listening';
import { useArticleEvents } from '@/components/reader/use-article-events';
import { useFirstHighlight } from '@/components/reader/use-first-highlight';
import { useFocusMode } from '@/components/reader/use-focus-mode';
import { useHighlightMenu } from '@/components/reader/use-highlight-menu';
import { useRemovedBlocks } from '@/components/reader/use-removed-blocks';
import { useScriptView } from '@/components/reader/use-script-view';
import { layoutOf, useViewport } from '@/components/reader/use-viewport';
import type { ArticleRecord } from '@/utils/article/article-record';
import { lastPosition } from '@/utils/library/keep-position';
import type { ReadArticle } from '@/utils/library/read-article';
import type { Settings } from '@/utils/settings/settings';
import { factsOf } from './facts-of';
import { ReaderExport } from './ReaderExport';
import { ReaderHead } from './ReaderHead';
import { type ReaderAddress, readerHref } from './read-address';
import { readerKeys } from './reader-keys';
import { usePrintOnOpen } from './use-print-on-open';
import { useSparing } from './use-sparing';

interface ReaderPageProps extends ReaderAddress {
  /** The article as read before the first render; null where it could not be. */
  readonly opened: ReadArticle | null;
  /** Settings as read before the first render. */
  readonly initial: Settings;
  /** Locale of the interface. */
  readonly locale: string;
}

const LIBRARY = '/library.html';
const HIGHLIGHTS = '/highlights.html';
const FIRST = 0;

/** A saved article, whole, from the database alone. */
export function ReaderPage({ id, versionId, highlightId, opened, initial, locale }: ReaderPageProps) {
  const state = useArticle(id, versionId, opened);
  const { article, record, articleId, readId, shownId, html, metadata, lang, dir, characters } =
    factsOf(state);

  const { settings, change } = useSettings(initial);
  const [style, changeStyle] = useReadingStyle(settings, change, lang);
  const layout = layoutOf(style);
  const words = useMemo(() => articleWords('enlarge'), []);
  const done = useUndo();
  const actions = useArticleActions(record, done.tell);

  const main = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<OpenArticle | null>(null);
  // What stands beside the text waits until the text is there.
  const isSettled = useSettled(open);
  const later = <T,>(value: T | null) => (isSettled ? value : null);
  const settledId = later(articleId);
  const pictures = usePictures(later(shownId));
  const versions = useVersions(settledId, record?.versionCount ?? 0);
  const viewport = useViewport(open, layout, main);
  const place = useReadingPlace(open, viewport, record?.position ?? null, readId);
  const { progress, goTo, hold } = place;
  useReadingTime(later(readId), progress.share, characters);

  const removals = useRemovals(settledId, shownId, done.tell);
  const [areRemovedShown, setRemovedShown] = useState(false);
  useRemovedBlocks(open, removals, areRemovedShown, hold);
  const highlights = useHighlights(open, settledId, shownId, done.tell);
  const menu = useHighlightMenu(open, highlights, progress.offset, lang);
  const onRemoval = useSparing(removals, record?.host ?? '', settings, change, done.tell);
  const events = useArticleEvents(open, { goTo, onRemoval });
  const view = useScriptView(open, style.script);
  const listening = useListening(later(open), style, lang, progress.offset, goTo);
  const headings = useMemo(
    () => (open && isSettled ? listHeadings(open, view?.convert) : []),
    [open, isSettled, view],
  );
  const shown = useMemo(
    () => metadata && (view ? convertMetadata(metadata, view) : metadata),
    [metadata, view],
  );
  const unread = useUnread(later(record));

  useLayoutEffect(() => {
    applyStyle(document.documentElement, style, lang);
    document.documentElement.dataset.layout = layout;
  }, [style, lang, layout]);
  useEffect(() => {
    if (metadata) document.title = metadata.title;
  }, [metadata]);
  const onFilled = useCallback(
    (page: Document, frame: HTMLIFrameElement) => setOpen(new OpenArticle(page, frame)),
    [],
  );
  const [areKeysShown, setKeysShown] = useState(false);
  const onKeyDown = useKeys(
    readerKeys({
      actions,
      done,
      style,
      changeStyle,
      settings,
      change,
      layout,
      viewport,
      unread,
      mark: menu.mark,
      listen: listening.speaking ? listening.stop : listening.start,
      help: () => setKeysShown(true),
      url: metadata?.url ?? null,
    }),
  );
  useFirstHighlight(highlights, highlightId, goTo);
  const printPlace = useRef<HTMLDivElement>(null);
  usePrintCopy(open?.page ?? null, printPlace);
  usePrintOnOpen(open);
  const [isExporting, setExporting] = useState(false);
  useFocusMode(open, style.focus, progress.moved);

  return (
    <>
      <ReaderBar
        libraryHref={LIBRARY}
        progress={article ? progress.moved : null}
        title={progress.isAtStart ? null : (shown?.title ?? null)}
      >
        {article && (
          <ReaderTools
            record={article.record}
            actions={actions}
            headings={headings}
            offset={progress.offset}
            onGoTo={goTo}
            onListen={listening.speaking ? listening.stop : listening.start}
            isListening={listening.speaking !== null}
            appearance={{
              theme: settings.theme,
              onTheme: (theme) => change({ theme }),
              style,
              onStyle: changeStyle,
              lang,
              locale,
            }}
            highlights={{ highlights, allHref: HIGHLIGHTS, onGoTo: goTo }}
            more={{
              versions: versions.map((entry) => ({
                ...entry,
                href: readerHref(article.record.id, entry.versionId),
              })),
              shownId: article.version.versionId,
              isRead: article.record.reading === 'read',
              actions,
              onPrint: () => window.print(),
              onExport: () => setExporting(true),
              onKeys: () => setKeysShown(true),
              locale,
            }}
          />
        )}
      </ReaderBar>
      <main ref={main} class="reader-main">
        {!article && <ReaderState state={state} libraryHref={LIBRARY} onRetry={() => location.reload()} />}
        <article class="article-column" hidden={!article} data-page={String(progress.page?.number ?? FIRST)}>
          {article && shown && (
            <ReaderHead
              article={article}
              shown={shown}
              onRestore={actions.restore}
              settings={settings}
              locale={locale}
            />
          )}
          <ArticleBody
            html={html}
            lang={lang}
            dir={dir}
            pictures={pictures}
            theme={settings.theme}
            title={i18n.t('reader.article')}
            words={words}
            fromStart={isFromStart(layout, record, highlightId)}
            style={style}
            layout={layout}
            onFilled={onFilled}
            onKeyDown={onKeyDown}
            onFit={hold}
          />
          <div ref={printPlace} class="print-copy" lang={lang ?? undefined} dir={dir} />
          {article && (
            <PrintColophon
              article={article.version.metadata}
              savedAt={article.version.savedAt}
              locale={locale}
            />
          )}
          {article && open && (
            <ArticleFoot
              record={article.record}
              actions={actions}
              removals={removals}
              areRemovedShown={areRemovedShown}
              onShowRemoved={setRemovedShown}
              unread={unread}
              hrefOf={readerHref}
            />
          )}
        </article>
        {progress.page && <PageTurner {...progress.page} onTurn={(by) => viewport?.turn(by)} />}
      </main>
      {isExporting && article && (
        <ReaderExport id={article.record.id} locale={locale} onClose={() => setExporting(false)} />
      )}
      <ListenBar listening={listening} style={style} onStyle={changeStyle} />
      <ReaderOverlays menu={menu} events={events} done={done} lang={lang} onGoTo={goTo} />
      {areKeysShown && <KeysSheet onClose={() => setKeysShown(false)} />}
    </>
  );
}

/** Whether an article is shown from its beginning: nobody left it elsewhere, and it is not opened for a highlight. */
function isFromStart(
  layout: ArticleLayout,
  record: ArticleRecord | null,
  highlightId: number | null,
): boolean {
  if (layout !== 'scroll' || highlightId !== null) return false;
  return !record || !lastPosition(record.id, record.position)?.quote;
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleBody } from '@/components/article/ArticleBody';
import { applyStyle } from '@/components/article/apply-style';
import { articleWords } from '@/components/article/article-words';
import { useArticle } from '@/components/hooks/use-article';
import { useArticleActions } from '@/components/hooks/use-article-actions';
import { useKeys } from '@/components/hooks/use-keys';
import { usePictures } from '@/components/hooks/use-pictures';
import { useReadingPlace } from '@/components/hooks/use-reading-place';
import { useReadingStyle } from '@/components/hooks/use-reading-style';
import { useSettings } from '@/components/hooks/use-settings';
import { useUndo } from '@/components/hooks/use-undo';
import { AppearancePanel } from '@/components/reader/AppearancePanel';
import { OpenArticle } from '@/components/reader/frame/open-article';
import { PageTurner } from '@/components/reader/PageTurner';
import { ReaderBar } from '@/components/reader/ReaderBar';
import { ReaderState } from '@/components/reader/ReaderState';
import { StateButtons } from '@/components/reader/StateButtons';
import { nextTheme } from '@/components/reader/ThemeChoice';
import { useFocusMode } from '@/components/reader/use-focus-mode';
import { layoutOf, useViewport } from '@/components/reader/use-viewport';
import { Popover } from '@/components/ui/Popover';
import { Toast } from '@/components/ui/Toast';
import { STYLE_LIMITS, stepWithin } from '@/utils/settings/reading-style';
import type { Settings } from '@/utils/settings/settings';
import { ReaderHead } from './ReaderHead';
import type { ReaderAddress } from './read-address';

interface ReaderPageProps extends ReaderAddress {
  /** Settings as read before the first render. */
  readonly initial: Settings;
  /** Locale of the interface. */
  readonly locale: string;
}

const LIBRARY = '/library.html';

/** A saved article, whole, from the database alone. */
export function ReaderPage({ id, versionId, initial, locale }: ReaderPageProps) {
  const state = useArticle(id, versionId);
  const article = state.phase === 'ready' ? state : null;
  const metadata = article?.version.metadata ?? null;
  const lang = metadata?.lang ?? null;
  const isCurrent = article?.version.versionId === article?.record.versionId;

  const { settings, change } = useSettings(initial);
  const [style, changeStyle] = useReadingStyle(settings, change, lang);
  const layout = layoutOf(style);
  const pictures = usePictures(article?.version.versionId ?? null);
  const words = useMemo(articleWords, []);
  const done = useUndo();
  const actions = useArticleActions(article?.record ?? null, done.tell);
  const [panel, setPanel] = useState<'appearance' | null>(null);

  const main = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<OpenArticle | null>(null);
  const viewport = useViewport(open, layout, main);
  const place = useReadingPlace(
    open,
    viewport,
    article?.record.position ?? null,
    isCurrent ? (article?.record.id ?? null) : null,
  );

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
  const onAppearance = useCallback((isOpen: boolean) => setPanel(isOpen ? 'appearance' : null), []);

  const turn = (by: 1 | -1) => (layout === 'scroll' ? undefined : () => viewport?.turn(by));
  const resize = (by: number) => changeStyle({ size: stepWithin(style.size + by, STYLE_LIMITS.size) });
  const onKeyDown = useKeys({
    '+': () => resize(1),
    '=': () => resize(1),
    '-': () => resize(-1),
    t: () => change({ theme: nextTheme(settings.theme) }),
    e: actions.archive,
    s: actions.star,
    u: actions.markRead,
    '#': actions.trash,
    Delete: actions.trash,
    z: done.undo,
    o: () => metadata && window.open(metadata.url, '_blank', 'noreferrer'),
    ' ': turn(1),
    PageDown: turn(1),
    PageUp: turn(-1),
    ArrowRight: turn(layout === 'vertical' ? -1 : 1),
    ArrowLeft: turn(layout === 'vertical' ? 1 : -1),
  });
  useFocusMode(open, style.focus, place.progress.moved);

  return (
    <>
      <ReaderBar
        libraryHref={LIBRARY}
        progress={article ? place.progress.moved : null}
        title={place.progress.isAtStart ? null : (metadata?.title ?? null)}
      >
        {article && (
          <>
            <Popover
              label={i18n.t('reader.appearance')}
              icon="a-large-small"
              open={panel === 'appearance'}
              onToggle={onAppearance}
            >
              <AppearancePanel
                theme={settings.theme}
                onTheme={(theme) => change({ theme })}
                style={style}
                onStyle={changeStyle}
                lang={lang}
                locale={locale}
              />
            </Popover>
            <StateButtons record={article.record} actions={actions} />
          </>
        )}
      </ReaderBar>
      <main ref={main} class="reader-main">
        {!article && <ReaderState state={state} libraryHref={LIBRARY} onRetry={() => location.reload()} />}
        <article class="article-column" hidden={!article}>
          {article && (
            <ReaderHead article={article} onRestore={actions.restore} settings={settings} locale={locale} />
          )}
          <ArticleBody
            html={article?.version.html ?? ''}
            lang={lang}
            dir={metadata?.dir ?? 'ltr'}
            pictures={pictures}
            theme={settings.theme}
            title={i18n.t('reader.article')}
            words={words}
            style={style}
            layout={layout}
            onFilled={onFilled}
            onKeyDown={onKeyDown}
            onFit={place.hold}
          />
        </article>
        {place.progress.page && <PageTurner {...place.progress.page} onTurn={(by) => viewport?.turn(by)} />}
      </main>
      <Toast
        message={done.deed?.message ?? null}
        serial={done.serial}
        undoLabel={i18n.t('reader.undo')}
        dismissLabel={i18n.t('reader.dismiss')}
        onUndo={done.deed?.undo ? done.undo : null}
        onDismiss={done.dismiss}
      />
    </>
  );
}

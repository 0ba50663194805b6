import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ArticleBody } from '@/components/article/ArticleBody';
import { ArticleHead } from '@/components/article/ArticleHead';
import { applyStyle } from '@/components/article/apply-style';
import { articleWords } from '@/components/article/article-words';
import { useArticle } from '@/components/hooks/use-article';
import { usePictures } from '@/components/hooks/use-pictures';
import { useSettings } from '@/components/hooks/use-settings';
import { useUndo } from '@/components/hooks/use-undo';
import { PictureNotice } from '@/components/reader/PictureNotice';
import { ReaderBar } from '@/components/reader/ReaderBar';
import { ReaderState } from '@/components/reader/ReaderState';
import { TrashNotice } from '@/components/reader/TrashNotice';
import { VersionNotice } from '@/components/reader/VersionNotice';
import { Button } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import { restoreArticles, trashArticles } from '@/utils/library/trash-articles';
import { styleFor } from '@/utils/settings/reading-style';
import type { Settings } from '@/utils/settings/settings';
import { readingMinutes } from '@/utils/text/reading-time';
import { type ReaderAddress, readerHref } from './read-address';

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
  const pictures = usePictures(article?.version.versionId ?? null);
  const { settings } = useSettings(initial);
  const done = useUndo();
  const words = useMemo(articleWords, []);
  const metadata = article?.version.metadata ?? null;
  const lang = metadata?.lang ?? null;
  const style = useMemo(() => styleFor(settings.reading, lang), [settings.reading, lang]);

  useEffect(() => applyStyle(document.documentElement, style, lang), [style, lang]);
  useEffect(() => {
    if (metadata) document.title = metadata.title;
  }, [metadata]);

  const moveToTrash = async (articleId: number) => {
    await trashArticles([articleId]);
    done.tell({ message: i18n.t('reader.trashed'), undo: () => restoreArticles([articleId]) });
  };

  return (
    <>
      <ReaderBar libraryHref={LIBRARY} progress={null} title={null}>
        {article && article.record.deletedAt === null && (
          <Button
            label={i18n.t('reader.trash')}
            icon="trash"
            iconOnly
            onClick={() => void moveToTrash(article.record.id)}
          />
        )}
      </ReaderBar>
      <main class="reader-main">
        {!article && <ReaderState state={state} libraryHref={LIBRARY} onRetry={() => location.reload()} />}
        <article class="article-column" hidden={!article}>
          {article && (
            <>
              {article.record.deletedAt !== null && (
                <TrashNotice onRestore={() => void restoreArticles([article.record.id])} />
              )}
              {article.version.versionId !== article.record.versionId && (
                <VersionNotice
                  savedAt={article.version.savedAt}
                  currentHref={readerHref(article.record.id)}
                  locale={locale}
                />
              )}
              <ArticleHead
                article={article.version.metadata}
                minutes={readingMinutes(article.version.metadata.counts, lang)}
                locale={locale}
              />
              {article.version.versionId === article.record.versionId && (
                <PictureNotice
                  counts={article.record.pictureCounts}
                  onRetry={() =>
                    void browser.runtime.sendMessage({ type: 'retry-pictures', articleId: article.record.id })
                  }
                />
              )}
            </>
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
          />
        </article>
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

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleBody } from '@/components/article/ArticleBody';
import { ArticleHead } from '@/components/article/ArticleHead';
import { articleWords } from '@/components/article/article-words';
import { useCarriedPlace } from '@/components/hooks/use-carried-place';
import { usePictures } from '@/components/hooks/use-pictures';
import { useRecord } from '@/components/hooks/use-record';
import { OpenArticle } from '@/components/reader/frame/open-article';
import type { ArticleDraft } from '@/utils/article/article-draft';
import type { SaveState } from '@/utils/messaging/protocol';
import { ownRates } from '@/utils/settings/own-rates';
import { styleFor } from '@/utils/settings/reading-style';
import type { Settings } from '@/utils/settings/settings';
import { readingMinutes } from '@/utils/text/reading-time';

interface ArticleViewProps {
  /** Null until there is one: its frame is made ready meanwhile. */
  readonly draft: ArticleDraft | null;
  readonly save: SaveState;
  readonly settings: Settings;
  readonly locale: string;
  /** Hears the keys that are struck in the article. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The clean view. Its pictures come out of the library as they are kept, or from the copy saved before. */
export function ArticleView({ draft, save, settings, locale, onKeyDown }: ArticleViewProps) {
  const before = useRecord(save.phase === 'unsaved' ? (save.before?.id ?? null) : null);
  const versionId = save.phase === 'saved' ? save.receipt.versionId : (before?.versionId ?? null);
  const pictures = usePictures(versionId);
  const [open, setOpen] = useState<OpenArticle | null>(null);
  const onFilled = useCallback(
    (page: Document, frame: HTMLIFrameElement) => setOpen(new OpenArticle(page, frame)),
    [],
  );
  const articleId = save.phase === 'saved' ? save.receipt.id : (before?.id ?? null);
  useCarriedPlace(open, articleId, before?.position?.fraction ?? 0);
  const isUnsaved = save.phase === 'unsaved' && save.before === null;
  useEffect(() => {
    open?.page.documentElement.toggleAttribute('data-unsaved', isUnsaved);
  }, [open, isUnsaved]);
  const words = useMemo(() => articleWords('save'), []);
  const { reading } = settings;
  const lang = draft?.lang ?? null;
  const style = useMemo(() => styleFor(reading, lang), [reading, lang]);
  return (
    <article hidden={!draft}>
      {draft && (
        <ArticleHead
          article={draft}
          minutes={readingMinutes(draft.counts, lang, ownRates(settings))}
          locale={locale}
        />
      )}
      <ArticleBody
        html={draft?.html ?? ''}
        lang={lang}
        dir={draft?.dir ?? 'ltr'}
        pictures={pictures}
        theme={settings.theme}
        title={draft?.title ?? ''}
        words={words}
        fromStart
        style={style}
        onKeyDown={onKeyDown}
        onFilled={onFilled}
      />
    </article>
  );
}

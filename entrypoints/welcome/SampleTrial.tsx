import { useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ArticleBody } from '@/components/article/ArticleBody';
import { ArticleHead } from '@/components/article/ArticleHead';
import { articleWords } from '@/components/article/article-words';
import type { PictureViews } from '@/components/article/picture-view';
import { Button, ButtonLink } from '@/components/ui/Button';
import type { ArticleDraft } from '@/utils/article/article-draft';
import type { SaveReceipt } from '@/utils/article/save-receipt';
import { writeReceipt } from '@/utils/browser/write-receipt';
import { captureArticle } from '@/utils/capture/capture-article';
import { saveDraft } from '@/utils/library/save-draft';
import { undoSave } from '@/utils/library/undo-save';
import type { ResumePicturesMessage } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/settings';
import { readingMinutes } from '@/utils/text/reading-time';

interface SampleTrialProps {
  readonly settings: Settings;
  readonly locale: string;
}

/** A made-up news page out of our own package, and what Offprint makes of it: by the very code that reads real pages. */
export function SampleTrial({ settings, locale }: SampleTrialProps) {
  const language = locale.startsWith('zh') ? 'zh' : 'en';
  const frame = useRef<HTMLIFrameElement>(null);
  const [draft, setDraft] = useState<ArticleDraft | null>(null);
  const read = () => {
    const page = frame.current?.contentDocument;
    const captured =
      page && captureArticle(page, `https://sample.invalid/${language}`, new Date(), { window });
    if (captured?.ok) setDraft(captured.value);
  };
  return (
    <div class="trial">
      {draft ? (
        <div class="trial-sheet">
          <SampleArticle draft={draft} settings={settings} locale={locale} />
        </div>
      ) : (
        <div class="trial-page">
          <iframe
            ref={frame}
            src={`/sample/${language}.html`}
            sandbox="allow-same-origin"
            title={i18n.t('welcome.samplePage')}
            tabIndex={-1}
          />
        </div>
      )}
      <div class="trial-actions">
        {draft ? (
          <SampleSaving draft={draft} locale={locale} onBack={() => setDraft(null)} />
        ) : (
          <Button kind="main" icon="newspaper" label={i18n.t('welcome.read')} onClick={read} />
        )}
      </div>
    </div>
  );
}

function SampleArticle({ draft, settings, locale }: SampleTrialProps & { readonly draft: ArticleDraft }) {
  const words = useMemo(() => articleWords(), []);
  // The sample's pictures are in its markup itself: nothing has to be fetched.
  const pictures: PictureViews = useMemo(
    () =>
      new Map(
        draft.pictures.map(({ url, width, height }) => [
          url,
          { state: 'shown', src: url, width, height } as const,
        ]),
      ),
    [draft],
  );
  return (
    <article>
      <ArticleHead article={draft} minutes={readingMinutes(draft.counts, draft.lang)} locale={locale} />
      <ArticleBody
        html={draft.html}
        lang={draft.lang}
        dir={draft.dir}
        pictures={pictures}
        theme={settings.theme}
        title={draft.title}
        words={words}
      />
    </article>
  );
}

interface SampleSavingProps {
  readonly draft: ArticleDraft;
  readonly locale: string;
  readonly onBack: () => void;
}

function SampleSaving({ draft, locale, onBack }: SampleSavingProps) {
  const [receipt, setReceipt] = useState<SaveReceipt | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const saved = await saveDraft(draft, new Date());
    if (!saved.ok) {
      setProblem(i18n.t(`saveError.${saved.error.code}`));
      return;
    }
    setReceipt(saved.value);
    const message: ResumePicturesMessage = { type: 'resume-pictures' };
    await browser.runtime.sendMessage(message);
  };
  const undo = async ({ id, versionId }: SaveReceipt) => {
    await undoSave(id, versionId);
    setReceipt(null);
  };
  if (receipt) {
    return (
      <>
        <p role="status">{writeReceipt(receipt, draft, locale)}</p>
        <ButtonLink
          kind="main"
          icon="book-open"
          label={i18n.t('popup.open')}
          href={`/reader.html?id=${receipt.id}`}
          newTab
        />
        <Button icon="undo-2" label={i18n.t('popup.undo')} onClick={() => void undo(receipt)} />
      </>
    );
  }
  return (
    <>
      <p role="status">{problem ?? i18n.t('welcome.readDone')}</p>
      <Button kind="main" icon="bookmark" label={i18n.t('popup.save')} onClick={() => void save()} />
      <Button label={i18n.t('welcome.back')} icon="arrow-left" onClick={onBack} />
    </>
  );
}

import { i18n } from '#i18n';
import type { ArticleState } from '@/components/hooks/use-article';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

interface ReaderStateProps {
  readonly state: ArticleState;
  readonly libraryHref: string;
  readonly onRetry: () => void;
}

/** What stands where the article would: it is coming, it is not here, or it cannot be read. */
export function ReaderState({ state, libraryHref, onRetry }: ReaderStateProps) {
  const back = <ButtonLink label={i18n.t('reader.back')} href={libraryHref} kind="boxed" />;
  if (state.phase === 'absent') {
    return (
      <Notice icon="file-x" title={i18n.t('reader.absent')} actions={back}>
        {i18n.t('reader.absentHint')}
      </Notice>
    );
  }
  if (state.phase === 'failed') {
    const retry = <Button label={i18n.t('reader.retry')} icon="refresh-cw" kind="main" onClick={onRetry} />;
    return (
      <Notice
        icon="circle-alert"
        title={i18n.t('reader.failed')}
        urgent
        actions={
          <>
            {retry}
            {back}
          </>
        }
      >
        {i18n.t('reader.failedHint')}
        <code>{state.message}</code>
      </Notice>
    );
  }
  // Seen only where opening takes longer than a moment: it fades in late.
  return (
    <p class="reader-loading" role="status">
      {i18n.t('reader.loading')}
    </p>
  );
}

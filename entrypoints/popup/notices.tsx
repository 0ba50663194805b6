import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { CaptureErrorCode } from '@/utils/article/capture-error';
import type { BlockedReason } from '@/utils/messaging/protocol';
import { toKey } from '@/utils/text/to-key';

/** A page that no extension may touch, and why. */
export function BlockedNotice({ reason }: { readonly reason: BlockedReason }) {
  return (
    <Notice icon="ban" title={i18n.t('popup.blocked')}>
      <p>{i18n.t(`blocked.${toKey(reason)}`)}</p>
    </Notice>
  );
}

/** A page that is more likely a list, a form or a shop. */
export function NotArticleNotice({ onRead }: { readonly onRead: () => void }) {
  return (
    <Notice
      icon="newspaper"
      title={i18n.t('popup.notArticle')}
      actions={<Button kind="boxed" icon="book-open" label={i18n.t('popup.readAnyway')} onClick={onRead} />}
    >
      <p>{i18n.t('popup.notArticleHint')}</p>
    </Notice>
  );
}

interface FailedNoticeProps {
  readonly code: CaptureErrorCode;
  /** Technical, in English: folded away. */
  readonly message: string;
  readonly onRetry: () => void;
}

/** A page that could not be read, what can be done, and the way to try again. */
export function FailedNotice({ code, message, onRetry }: FailedNoticeProps) {
  return (
    <Notice
      icon="circle-alert"
      title={i18n.t('popup.failed')}
      urgent
      actions={<Button kind="boxed" icon="refresh-cw" label={i18n.t('popup.retry')} onClick={onRetry} />}
    >
      <p>{i18n.t(`captureError.${toKey(code)}`)}</p>
      {code === 'failed' && <p lang="en">{message}</p>}
    </Notice>
  );
}

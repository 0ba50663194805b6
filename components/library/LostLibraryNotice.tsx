import './backup-reminder.css';
import { i18n } from '#i18n';
import { Button, ButtonLink } from '@/components/ui/Button';
import { formatNumber } from '@/utils/text/format-number';
import { dateFormat } from '@/utils/text/intl-formats';

interface LostLibraryNoticeProps {
  /** Articles that were in it. */
  readonly articles: number;
  /** When they were last seen. */
  readonly at: Date;
  readonly locale: string;
  /** Address of the settings where a backup is restored. */
  readonly href: string;
  readonly onDismiss: () => void;
}

/** What the browser has lost, and the way to have it back. */
export function LostLibraryNotice({ articles, at, locale, href, onDismiss }: LostLibraryNoticeProps) {
  const day = dateFormat(locale, { dateStyle: 'long' }).format(at);
  return (
    <div class="backup-reminder" role="alert">
      <p>
        <strong>{i18n.t('library.lost', articles, [formatNumber(articles, locale), day])}</strong>{' '}
        {i18n.t('library.lostText')}
      </p>
      <ButtonLink kind="boxed" icon="upload" label={i18n.t('library.lostRestore')} href={href} />
      <Button label={i18n.t('library.lostDismiss')} onClick={onDismiss} />
    </div>
  );
}

import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { formatMoment } from '@/utils/text/format-moment';
import './reader-note.css';

interface VersionNoticeProps {
  /** When the version shown was saved, milliseconds since the epoch. */
  readonly savedAt: number;
  readonly currentHref: string;
  readonly locale: string;
}

/** Says that an older version is shown, and leads to the current one. */
export function VersionNotice({ savedAt, currentHref, locale }: VersionNoticeProps) {
  return (
    <p class="reader-note">
      <Icon name="clock" />
      <span>{i18n.t('reader.olderVersion', [formatMoment(savedAt, locale)])}</span>
      <a href={currentHref}>{i18n.t('reader.currentVersion')}</a>
    </p>
  );
}

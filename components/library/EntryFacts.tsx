import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import type { ArticleRecord } from '@/utils/article/article-record';
import { formatClock, formatDay } from '@/utils/text/format-day';
import { formatPublished } from '@/utils/text/format-published';
import { readingMinutes } from '@/utils/text/reading-time';

interface EntryFactsProps {
  readonly record: ArticleRecord;
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The line under a title in the list: where it comes from, when, how long it takes. */
export function EntryFacts({ record, locale, now }: EntryFactsProps) {
  const { source, siteName, canonicalUrl, publishedTime, versionSavedAt, counts, lang, pictureCounts } =
    record;
  const origin = source ?? siteName ?? new URL(canonicalUrl).hostname;
  const published = publishedTime ? formatPublished(publishedTime, locale) : null;
  const saved = `${formatDay(versionSavedAt, now, locale)} ${formatClock(versionSavedAt, locale)}`;
  return (
    <p class="entry-facts">
      <span class="entry-origin">{origin}</span>
      {published && <time dateTime={publishedTime ?? ''}>{published}</time>}
      <span>{i18n.t('head.readingTime', readingMinutes(counts, lang))}</span>
      <span class="entry-saved">{i18n.t('library.savedAt', [saved])}</span>
      {pictureCounts.missing > 0 && (
        <span class="entry-missing">
          <Icon name="image-off" />
          {i18n.t('library.picturesMissing', pictureCounts.missing)}
        </span>
      )}
    </p>
  );
}

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useSettings } from '@/components/hooks/use-settings';
import { Icon } from '@/components/ui/Icon';
import type { ArticleRecord } from '@/utils/article/article-record';
import { ownRates } from '@/utils/settings/own-rates';
import { formatShortDay } from '@/utils/text/format-short-day';
import { readingMinutes } from '@/utils/text/reading-time';

interface EntryFactsProps {
  readonly record: ArticleRecord;
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Fetches what is missing of its pictures again; left out where that is not offered. */
  readonly onRetry?: () => void;
  /** Stands at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The line under a title in the list: where it comes from, when, how long it takes. */
export function EntryFacts({ record, locale, now, onRetry, children }: EntryFactsProps) {
  const { kind, source, siteName, host, publishedTime, versionSavedAt, counts, lang } = record;
  const { pictureCounts, highlightCount } = record;
  const { settings } = useSettings();
  const published = publishedTime ? Date.parse(publishedTime) : Number.NaN;
  return (
    <p class="entry-facts">
      <span class="entry-origin">{source ?? siteName ?? host}</span>
      {!Number.isNaN(published) && (
        <time dateTime={publishedTime ?? ''} title={i18n.t('library.published')}>
          {formatShortDay(published, now, locale)}
        </time>
      )}
      {kind === 'article' ? (
        <span>{i18n.t('head.readingTime', readingMinutes(counts, lang, ownRates(settings)))}</span>
      ) : (
        <span>{i18n.t('library.linkOnly')}</span>
      )}
      <span class="entry-saved">
        {i18n.t('library.savedAt', [formatShortDay(versionSavedAt, now, locale)])}
      </span>
      {highlightCount > 0 && <span>{i18n.t('library.highlights', highlightCount)}</span>}
      {pictureCounts.missing > 0 && <MissingPictures count={pictureCounts.missing} onRetry={onRetry} />}
      {children}
    </p>
  );
}

/** How many pictures are missing; a press fetches them again. */
function MissingPictures({ count, onRetry }: { count: number; onRetry: (() => void) | undefined }) {
  const words = (
    <>
      <Icon name="image-off" />
      {i18n.t('library.picturesMissing', count)}
    </>
  );
  if (!onRetry) return <span class="entry-missing">{words}</span>;
  return (
    <button
      type="button"
      class="entry-tag entry-missing"
      title={i18n.t('reader.retryPictures')}
      onClick={onRetry}
    >
      {words}
    </button>
  );
}

import { ArticleHead } from '@/components/article/ArticleHead';
import type { ArticleState } from '@/components/hooks/use-article';
import { PictureNotice } from '@/components/reader/PictureNotice';
import { TrashNotice } from '@/components/reader/TrashNotice';
import { VersionNotice } from '@/components/reader/VersionNotice';
import { retryPictures } from '@/utils/browser/retry-pictures';
import { ownRates } from '@/utils/settings/own-rates';
import type { Settings } from '@/utils/settings/settings';
import { readingMinutes } from '@/utils/text/reading-time';
import { readerHref } from './read-address';

interface ReaderHeadProps {
  readonly article: Extract<ArticleState, { phase: 'ready' }>;
  readonly onRestore: () => void;
  readonly settings: Settings;
  readonly locale: string;
}

/** What stands above the text: what there is to know of this copy, and the article's own head. */
export function ReaderHead({ article, onRestore, settings, locale }: ReaderHeadProps) {
  const { record, version } = article;
  const { metadata } = version;
  const isCurrent = version.versionId === record.versionId;
  return (
    <div class="reader-front">
      {record.deletedAt !== null && <TrashNotice onRestore={onRestore} />}
      {!isCurrent && (
        <VersionNotice savedAt={version.savedAt} currentHref={readerHref(record.id)} locale={locale} />
      )}
      <ArticleHead
        article={metadata}
        minutes={readingMinutes(metadata.counts, metadata.lang, ownRates(settings))}
        locale={locale}
      />
      {isCurrent && <PictureNotice counts={record.pictureCounts} onRetry={() => retryPictures(record.id)} />}
    </div>
  );
}

import { ArticleHead } from '@/components/article/ArticleHead';
import type { ArticleState } from '@/components/hooks/use-article';
import { PictureNotice } from '@/components/reader/PictureNotice';
import { TrashNotice } from '@/components/reader/TrashNotice';
import { VersionNotice } from '@/components/reader/VersionNotice';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { retryPictures } from '@/utils/browser/retry-pictures';
import { ownRates } from '@/utils/settings/own-rates';
import type { Settings } from '@/utils/settings/settings';
import { readingMinutes } from '@/utils/text/reading-time';
import { readerHref } from './read-address';

interface ReaderHeadProps {
  readonly article: Extract<ArticleState, { phase: 'ready' }>;
  /** What the head says, in the characters that the text is shown in. */
  readonly shown: ArticleMetadata;
  readonly onRestore: () => void;
  readonly settings: Settings;
  readonly locale: string;
}

/** What stands above the text: what there is to know of this copy, and the article's own head. */
export function ReaderHead({ article, shown, onRestore, settings, locale }: ReaderHeadProps) {
  const { record, version } = article;
  const isCurrent = version.versionId === record.versionId;
  return (
    <div class="reader-front">
      {record.deletedAt !== null && <TrashNotice onRestore={onRestore} />}
      {!isCurrent && (
        <VersionNotice savedAt={version.savedAt} currentHref={readerHref(record.id)} locale={locale} />
      )}
      <ArticleHead
        article={shown}
        minutes={readingMinutes(shown.counts, shown.lang, ownRates(settings))}
        locale={locale}
      />
      {isCurrent && <PictureNotice counts={record.pictureCounts} onRetry={() => retryPictures(record.id)} />}
    </div>
  );
}

import { i18n } from '#i18n';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { formatMoment } from '@/utils/text/format-moment';

interface PrintColophonProps {
  readonly article: ArticleMetadata;
  /** When the copy was saved, milliseconds since the epoch. */
  readonly savedAt: number;
  readonly locale: string;
}

/** Under a printed article: its address and when this copy was made. */
export function PrintColophon({ article, savedAt, locale }: PrintColophonProps) {
  return (
    <div class="print-colophon">
      <span>{article.canonicalUrl}</span>
      <span>{i18n.t('reader.savedOn', [formatMoment(savedAt, locale)])}</span>
    </div>
  );
}

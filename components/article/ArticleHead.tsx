import { i18n } from '#i18n';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { formatList } from '@/utils/text/format-list';
import { formatPublished } from '@/utils/text/format-published';
import './article-head.css';
import { Credits } from './Credits';
import { Headline } from './Headline';

interface ArticleHeadProps {
  readonly article: ArticleMetadata;
  /** Whole minutes. */
  readonly minutes: number;
  /** Locale that dates and lists are written in. */
  readonly locale: string;
}

/** Everything that stands above an article: where it comes from, its title, who wrote it, when, and how long it takes. */
export function ArticleHead({ article, minutes, locale }: ArticleHeadProps) {
  const { title, authors, byline, source, siteName, publishedTime, canonicalUrl, credits } = article;
  const origin = source ?? siteName ?? new URL(canonicalUrl).hostname;
  const written = authors.length > 0 ? formatList(authors, locale) : byline;
  const published = publishedTime ? formatPublished(publishedTime, locale) : null;
  return (
    <header class="article-head" lang={article.lang ?? undefined} dir={article.dir}>
      <p class="article-origin">
        <span>{origin}</span>
        {siteName && siteName !== origin && <span class="article-site">{siteName}</span>}
      </p>
      <h1>
        <Headline text={title} lang={article.lang} />
      </h1>
      <p class="article-facts" lang={locale}>
        {written && <span class="article-authors">{written}</span>}
        {published && (
          <time dateTime={publishedTime ?? ''} title={publishedTime ?? ''}>
            {published}
          </time>
        )}
        <span>{i18n.t('head.readingTime', minutes)}</span>
        <a href={article.url} target="_blank" rel="noreferrer">
          {i18n.t('head.original')}
        </a>
      </p>
      {credits.length > 0 && <Credits credits={credits} locale={locale} />}
    </header>
  );
}

import type { ArticleState } from '@/components/hooks/use-article';
import type { ArticleMetadata, ArticleRecord } from '@/utils/article/article-record';

/** What the page asks of its article all the time; nulls while there is none. */
interface Facts {
  readonly article: Extract<ArticleState, { phase: 'ready' }> | null;
  readonly record: ArticleRecord | null;
  readonly articleId: number | null;
  /** The article where it is being read; null where an older version is only looked at. */
  readonly readId: number | null;
  readonly shownId: number | null;
  readonly html: string;
  readonly metadata: ArticleMetadata | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly characters: number;
}

const NOTHING: Facts = {
  article: null,
  record: null,
  articleId: null,
  readId: null,
  shownId: null,
  html: '',
  metadata: null,
  lang: null,
  dir: 'ltr',
  characters: 0,
};

/** The facts of an article, as soon as it is there. */
export function factsOf(state: ArticleState): Facts {
  if (state.phase !== 'ready') return NOTHING;
  const { record, version } = state;
  const { metadata, versionId, html } = version;
  return {
    article: state,
    record,
    articleId: record.id,
    readId: versionId === record.versionId ? record.id : null,
    shownId: versionId,
    html,
    metadata,
    lang: metadata.lang,
    dir: metadata.dir,
    characters: metadata.counts.characters,
  };
}

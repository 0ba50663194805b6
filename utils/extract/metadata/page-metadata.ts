import type { ArticleDraft } from '@/utils/article/article-draft';

/** What can be told of an article without its text. */
export type PageMetadata = Pick<
  ArticleDraft,
  | 'url'
  | 'canonicalUrl'
  | 'title'
  | 'authors'
  | 'byline'
  | 'source'
  | 'siteName'
  | 'publishedTime'
  | 'modifiedTime'
  | 'lang'
  | 'dir'
  | 'description'
  | 'section'
  | 'keywords'
  | 'leadPicture'
  | 'credits'
  | 'paywalled'
  | 'partOf'
>;

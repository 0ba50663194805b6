import type { ArticleMetadata } from '@/utils/article/article-record';
import { documentWords } from './document-words';

/** What stands above an article in a document of its own; every text as it is, nothing escaped. */
export interface DocumentHead {
  /** Never empty. */
  readonly title: string;
  /** Language tag that is well-formed: `und` where unknown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Authors, source, site, day: what the page says of it, each once. */
  readonly facts: readonly string[];
  /** People in other roles, a line each: `责任编辑：李四`. */
  readonly credits: readonly string[];
  readonly url: string;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
/** What shows nothing: a title of these alone is none. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;

export function documentHead(metadata: ArticleMetadata): DocumentHead {
  const { title, authors, source, siteName, publishedTime, credits, url, dir } = metadata;
  const lang = languageOf(metadata.lang);
  const isCjk = /^(?:zh|ja|ko)\b/i.test(lang);
  const facts = [authors.join(isCjk ? '、' : ', '), source, siteName, dayOf(publishedTime)];
  const shown = facts.map((fact) => (fact ?? '').trim()).filter((fact) => fact !== '');
  return {
    title: isVisible(title) ? title.trim() : documentWords(lang).untitled,
    lang,
    dir,
    facts: [...new Set(shown)],
    credits: credits.map(
      ({ role, names }) => `${role}${isCjk ? '：' : ': '}${names.join(isCjk ? '、' : ', ')}`,
    ),
    url,
  };
}

/** A language tag that every program takes; `und` where there is none. */
export function languageOf(lang: string | null): string {
  return lang !== null && LANGUAGE_TAG.test(lang) ? lang : 'und';
}

/** The day of an ISO 8601 time, or null where there is none or it is no day. */
export function dayOf(time: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0];
  return day && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** True where there is something to be seen in a text. */
export function isVisible(text: string): boolean {
  return text.replace(INVISIBLE, '') !== '';
}

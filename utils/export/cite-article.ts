import type { ArticleMetadata } from '@/utils/article/article-record';
import { dayOf } from './document-head';

/** Forms that an article can be cited in. */
export type CitationStyle = 'gbt7714' | 'apa' | 'bibtex';

const HAN = /\p{Script=Han}/u;

/**
 * An article as a reference: GB/T 7714-2015 (electronic resource, `[EB/OL]`), APA (7th edition, news
 * on a website) or BibTeX (`@online` of biblatex).
 *
 * @param read - when it was read: the standards ask for it.
 */
export function citeArticle(article: ArticleMetadata, style: CitationStyle, read: Date): string {
  if (style === 'gbt7714') return citeGbt(article, read);
  return style === 'apa' ? citeApa(article) : citeBibtex(article, read);
}

/** GB/T 7714-2015, 4.6: three authors at most, then 等; 更新日期 in round, 引用日期 in square brackets. */
function citeGbt(article: ArticleMetadata, read: Date): string {
  const { authors, title, canonicalUrl } = article;
  const rest = isChinese(article) ? '等' : 'et al';
  const named = authors.length > 3 ? [...authors.slice(0, 3), rest] : authors;
  const responsible = named.length > 0 ? named.join(', ') : (article.source ?? article.siteName ?? '');
  const lead = responsible === '' ? '' : `${responsible}. `;
  const published = dayOf(article.publishedTime);
  return `${lead}${oneLine(title)}[EB/OL]. ${published === null ? '' : `(${published})`}[${isoDay(read)}]. ${canonicalUrl}.`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function citeApa(article: ArticleMetadata): string {
  const { authors, title, siteName, source, canonicalUrl } = article;
  const names = authors.map(nameForApa);
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
  const site = siteName ?? source ?? '';
  const [year, month, day] = (dayOf(article.publishedTime) ?? '').split('-');
  const date = year ? `(${year}, ${MONTHS[Number(month) - 1]} ${Number(day)})` : '(n.d.)';
  // Without an author the title takes its place.
  const lead =
    listed === '' ? `${oneLine(title)}. ${date}.` : `${withStop(listed)} ${date}. ${oneLine(title)}.`;
  return `${lead}${site === '' ? '' : ` ${withStop(site)}`} ${canonicalUrl}`;
}

/** `Ann B. Smith` is `Smith, A. B.`; a Han name stays as it is, because its parts cannot be told. */
function nameForApa(name: string): string {
  const parts = name.trim().split(/\s+/);
  const last = parts.at(-1) ?? name;
  if (parts.length < 2 || HAN.test(name)) return name.trim();
  const initials = parts.slice(0, -1).map((part) => `${[...part][0]?.toUpperCase()}.`);
  return `${last}, ${initials.join(' ')}`;
}

function citeBibtex(article: ArticleMetadata, read: Date): string {
  const published = dayOf(article.publishedTime);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', article.authors.map((name) => `{${escapeTex(name)}}`).join(' and ') || null],
    ['title', `{${escapeTex(article.title)}}`],
    ['organization', article.siteName ?? article.source],
    ['date', published],
    ['url', article.canonicalUrl.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', isoDay(read)],
    ['langid', /^[\w-]+$/.test(article.lang ?? '') ? article.lang : null],
  ];
  const lines = fields.flatMap(([key, value]) => {
    if (value === null || value === '') return [];
    const isPlain = key === 'author' || key === 'title' || key === 'url';
    return [`  ${key} = {${isPlain ? value : escapeTex(value)}},`];
  });
  return [`@online{${keyOf(article, published)},`, ...lines, '}'].join('\n');
}

/** Letters and digits alone, so that every program takes it. */
function keyOf({ canonicalUrl }: ArticleMetadata, published: string | null): string {
  const host = URL.canParse(canonicalUrl) ? new URL(canonicalUrl).hostname.replace(/^www\./, '') : 'article';
  const path = URL.canParse(canonicalUrl) ? new URL(canonicalUrl).pathname : '';
  const slug = /[a-z0-9]+(?=[^a-z0-9]*$)/i.exec(path.replace(/\.\w{2,5}$/, ''))?.[0] ?? '';
  return `${host.split('.')[0]}${(published ?? '').replaceAll('-', '')}${slug}`.replace(/[^a-z0-9]/gi, '');
}

function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}]/g, (sign) => ({ '\\': '\\textbackslash ', '{': '\\{', '}': '\\}' })[sign] ?? '')
    .replace(/[%&#$_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ');
}

function isChinese({ lang, title }: ArticleMetadata): boolean {
  return lang ? /^(?:zh|ja)\b/i.test(lang) : HAN.test(title);
}

function withStop(text: string): string {
  return /[.。!?！？]$/.test(text) ? text : `${text}.`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

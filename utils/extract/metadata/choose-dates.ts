import { MOST_LINE, readDateline, readLabelled, readNear, UPDATED } from './dates-in-lines';
import { isApart } from './is-apart';
import { firstTag } from './meta-tags';
import { once } from './once';
import type { PageFacts } from './page-facts';
import { type DateContext, parseDate } from './parse-date';

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'pubdate',
  'publicationdate',
  'published_time',
  'bt:pubdate',
  'article.published',
  'published-date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'apub:time',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.created',
  'dc.date',
  'date',
  'weibo:article:create_at',
  'og:release_date',
  'datecreated',
  'citation_publication_date',
  'displaydate',
  'rnews:datepublished',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'weibo:article:update_at',
];
/** Parts of names without their first letters, as in `read-marked-names.ts`. */
const MARKED =
  '[itemprop~="datePublished"], time[pubdate], .published[datetime], .entry-date[datetime], time[datetime], [class*="ubdate"], [class*="ubDate"], [class*="ublish"][datetime], [data-published], abbr.published[title]';
const MOST_MARKED = 60;
const APART = 'aside, nav, footer, [class*="related" i], [class*="comment" i], [id*="comment" i]';
/** Length of a date without a time: 2019-03-06. */
const DAY_ALONE = 10;

/** When the piece was published and last changed, as far as the page tells. */
export function readDates(
  facts: PageFacts,
  now: Date,
): { publishedTime: string | null; modifiedTime: string | null } {
  const context = contextOf(facts, now);
  const parse = (text: string | null | undefined) => (text ? parseDate(text, context) : null);
  const { tags, described } = facts;
  const said =
    parse(described?.published) ?? PUBLISHED.map((name) => parse(firstTag(tags, name))).find(Boolean) ?? null;
  const near = once(() => readNear(facts, parse));
  const published =
    // With a time it is the last word, and what the page shows need not be read.
    (hasTime(said) ? said : settle(said, readMarked(facts, parse) ?? near().published, near().published)) ??
    near().updated ??
    readLabelled(facts, parse) ??
    readDateline(facts, parse) ??
    readPath(facts.url, context);
  const modified =
    parse(described?.modified) ??
    MODIFIED.map((name) => parse(firstTag(tags, name))).find(Boolean) ??
    near().updated;
  return {
    publishedTime: published ?? modified ?? null,
    modifiedTime: modified && modified !== published ? modified : null,
  };
}

/** What machines are told wins where it has a time; a bare date gives way to the same day with a time. */
function settle(said: string | null, marked: string | null, near: string | null): string | null {
  const days = [said, marked, near].filter((date) => date !== null);
  const first = days[0];
  return days.find((date) => hasTime(date) && first?.slice(0, 10) === date.slice(0, 10)) ?? first ?? null;
}

function hasTime(date: string | null): boolean {
  return date !== null && date.length > DAY_ALONE;
}

function contextOf({ url, isChinese, document, tags }: PageFacts, now: Date): DateContext {
  const lang = document.documentElement.getAttribute('lang') ?? firstTag(tags, 'og:locale') ?? '';
  return dateContext({ url, isChinese, lang }, now);
}

/** What dates of a page are read with, by its language and its country. */
export function dateContext(
  { url, isChinese, lang }: { readonly url: string; readonly isChinese: boolean; readonly lang: string },
  now: Date,
): DateContext {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return {
    now,
    isYearFirst: isChinese,
    zone: isChinese ? '+08:00' : null,
    isMonthFirst: /^en(?:[-_]us)?$/i.test(lang) && !/\.(?:uk|au|nz|ie|in|za|ca|de|fr|eu|ng|ke)$/.test(host),
  };
}

/** Elements made for dates: the first in the article around the headline, or else the first that follows it. */
function readMarked(
  { document, headline }: PageFacts,
  parse: (text: string | null) => string | null,
): string | null {
  const own = headline?.closest('article, main') ?? headline?.parentElement?.parentElement;
  const isOwn = (element: Element) => own?.contains(element) === true;
  let following: string | null = null;
  let first: string | null = null;
  let count = 0;
  for (const element of [...document.querySelectorAll(MARKED)].slice(0, MOST_MARKED)) {
    const follows = headline !== null && (headline.compareDocumentPosition(element) & 4) !== 0;
    // A second date outside the article can change nothing, unless there is no headline to go by.
    if (headline && !isOwn(element) && (follows ? following : first)) continue;
    const date = isApart(element, APART, headline) ? null : readMarkedDate(element, parse);
    if (!date) continue;
    if (isOwn(element)) return date;
    if (follows) following ??= date;
    first ??= date;
    count += 1;
  }
  return headline ? (following ?? first) : count === 1 ? first : null;
}

function readMarkedDate(element: Element, parse: (text: string | null) => string | null): string | null {
  const text = element.textContent ?? '';
  if (UPDATED.test(text.slice(0, MOST_LINE))) return null;
  const said =
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
  return (said === null ? null : parse(said)) ?? parse(text);
}

/** The day that the address names: the last resort, because some name the day of the event or of the upload. */
function readPath(url: string, context: DateContext): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /(?:^|[/_-])((?:19|20)\d\d)[-/_]?(\d{1,2})[-/_]?(\d{1,2})(?=[/_.-]|t|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/.exec(path);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`, context) : null;
}

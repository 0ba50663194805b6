import { isApart } from './is-apart';
import { LETTER } from './letter-ranges';
import { firstTag } from './meta-tags';
import { once } from './once';
import type { PageFacts } from './page-facts';
import type { PageLine } from './page-lines';
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
/** Lines this close to the headline can be its dateline. */
const BEFORE = 5;
const AFTER = 14;
/** Within so many lines of the time of the last change stands that of publication, if anywhere. */
const CLOSE = 3;
/** The line that tells when the piece was put there may stand this far below its end. */
const BEHIND = 6;
/** A linked line of this length is a teaser of another piece. */
const LEAST_LINKED = 40;
const MOST_LINE = 160;
/** Length of a date without a time: 2019-03-06. */
const DAY_ALONE = 10;
const UPDATED =
  /更新|修改|updated?|modified|aktualisiert|stand:|mis à jour|actualizado|atualizado|aggiornat|обновлен|수정|last changed|zuletzt/iu;
const LABEL =
  /(?:发布|發布|发表|發表|发稿|刊发|更新)?(?:日期|时间|時間)\s*[:：]|发布于|发表于|^(?:published|date|datum|veröffentlicht|publié|publicado|pubblicato)\b|(?:veröffentlicht|gepostet|erschienen|publiziert|aktualisiert|published|posted|publicad[oa]|opublikowano|geplaatst|publicerad|опубликовано)(?: am| on| op| el| em| il| le)?:? \d/iu;
/** A word and a full stop, not an abbreviation: the end of a sentence. */
const FULL_STOP = /[a-zß-öø-ÿα-ωа-я]{4}[.!?]$/;
/** Only a line with a digit, or with one of these words, can have a date. */
const MAYBE =
  /[\d０-９]|[〇○]|二零|今|昨|刚|剛|today|yesterday|heute|gestern|hoy|ayer|hier|hoje|ontem|oggi|ieri|сегодня|вчера|just now|오늘|어제/i;
/** Lines with a date that is another thing's. */
const OTHER = /copyright|©|icp|备案|版权|举报|许可证|comments?:|kommentare/iu;

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

/** The dateline: a short line with a date beside the headline, after it by preference. */
function readNear(facts: PageFacts, parse: (text: string) => string | null) {
  const { lines, headlineAt } = facts;
  const dates: { published: string | null; updated: string | null } = { published: null, updated: null };
  const at = headlineAt < 0 ? firstProse(lines) : headlineAt;
  if (at < 0) return dates;
  let updatedAt = Number.POSITIVE_INFINITY;
  const order = [...lines.slice(at, at + AFTER), ...lines.slice(Math.max(0, at - BEFORE), at).reverse()];
  for (const [index, { text, linked }] of order.entries()) {
    if (dates.updated && index > updatedAt + CLOSE) break;
    if (
      text.length > MOST_LINE ||
      !MAYBE.test(text) ||
      (linked > 0.8 && text.length > LEAST_LINKED) ||
      OTHER.test(text) ||
      isSentence(text)
    )
      continue;
    const date = parse(text);
    if (!date) continue;
    if (UPDATED.test(text) && !/发布|published|veröffentlicht|publi[ée]/iu.test(text)) {
      dates.updated ??= date;
      updatedAt = Math.min(updatedAt, index);
    } else {
      dates.published = date;
      break;
    }
  }
  return dates;
}

/** Where the running text begins: on a page without a headline the dateline stands above it. */
function firstProse(lines: readonly PageLine[]): number {
  return lines.findIndex((line) => line.weight > 150 && line.linked < 0.3);
}

/** A date in running text is when something happened. */
function isSentence(text: string): boolean {
  if (text.length > 60 && FULL_STOP.test(text) && !LABEL.test(text)) return true;
  return (
    (text.match(/[。；]|[,，](?=\s?[^\d\s])|[a-zß-öø-ÿα-ωа-я]{2}\.\s/g)?.length ?? 0) >
    (text.length > 60 ? 1 : 2)
  );
}

/** Text before the dateline's place and day is no longer. */
const MOST_DATELINE = 60;
/** The day, after a place or without, and the sign that parts it from the sentence: Bern, 17.08.2007 – The … */
const DATELINE = new RegExp(
  `^\\(?(?:${LETTER}[^,.:]{1,24}, ?(?:den |le |il )?)?(\\d{1,2}\\. ?\\d{1,2}\\. ?(?:19|20)?\\d\\d|\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.? (?:de )?${LETTER}{3,10},? (?:de )?(?:19|20)\\d\\d|${LETTER}{3,9}\\.? \\d{1,2}, (?:19|20)\\d\\d)\\s?(?:[-–—:)|/„“"«]|\\. )`,
);
/** Press releases and small papers begin their first sentence with the day. */
const MOST_OPENING = 3;

/** The day that the text itself opens with, set off from its sentence by a dash or in brackets. */
function readDateline(
  { lines, headlineAt, endAt }: PageFacts,
  parse: (text: string) => string | null,
): string | null {
  const piece = lines.slice(Math.max(0, headlineAt), endAt).filter(({ weight }) => weight > MOST_DATELINE);
  for (const { text } of piece.slice(0, MOST_OPENING)) {
    const day = /\d/.test(text.slice(0, MOST_DATELINE)) ? DATELINE.exec(text)?.[1] : undefined;
    const date = day ? parse(day) : null;
    if (date) return date;
  }
  return null;
}

/** A line of its own at the end of the piece: 发布日期：2019-03-06. */
function readLabelled(
  { lines, headlineAt, endAt }: PageFacts,
  parse: (text: string) => string | null,
): string | null {
  const line = lines
    .slice(Math.max(0, headlineAt), endAt + BEHIND)
    .find(({ text }) => text.length < 70 && MAYBE.test(text) && LABEL.test(text) && parse(text) !== null);
  return line ? parse(line.text) : null;
}

/** The day that the address names: the last resort, because some name the day of the event or of the upload. */
function readPath(url: string, context: DateContext): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /(?:^|[/_-])((?:19|20)\d\d)[-/_]?(\d{1,2})[-/_]?(\d{1,2})(?=[/_.-]|t|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/.exec(path);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`, context) : null;
}

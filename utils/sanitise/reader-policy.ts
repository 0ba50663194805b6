import type { Config } from 'dompurify';

/** Everything that a printed article needs, and nothing that loads, submits, runs or styles. */
export const READER_TAGS: readonly string[] = [
  ...['p', 'br', 'hr', 'div', 'section', 'span', 'blockquote', 'pre', 'code', 'kbd', 'samp', 'var'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['figure', 'figcaption', 'img', 'a', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'mark'],
  ...['small', 'sub', 'sup', 'abbr', 'cite', 'q', 'dfn', 'time', 'bdi', 'bdo', 'wbr'],
  ...['ruby', 'rb', 'rt', 'rp', 'rtc', 'aside', 'details', 'summary'],
];

/** On whichever element; what their values may be, and where they mean something, the hooks say. */
export const READER_ATTRIBUTES: readonly string[] = [
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'lang', 'dir', 'id', 'class'],
  ...['colspan', 'rowspan', 'scope', 'start', 'reversed', 'value', 'type', 'datetime', 'cite'],
];

/**
 * The reader-shaped allow-list. `class` and `id` get through DOMPurify only to be narrowed by the
 * hooks: classes to the article's own vocabulary, ids to footnote targets with a prefix.
 */
export const READER_POLICY: Config = {
  ALLOWED_TAGS: [...READER_TAGS],
  ALLOWED_ATTR: [...READER_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  SANITIZE_DOM: true,
  // Ids get a prefix of our own, which links to them get as well; names are not allowed at all.
  SANITIZE_NAMED_PROPS: false,
  KEEP_CONTENT: true,
};

/** Put before every id of an article, so that no id of a page can name a thing of ours (clobbering). */
export const ID_PREFIX = 'offprint-';

/**
 * Classes that our own markup uses and a style sheet may know. Kept small: each one is a promise.
 * `embed`: a quotation that stands for an embedded post or film; `pull-quote`: repeats the text;
 * `page-mark`: where a page of a joined article begins; `maths`: a formula, with its TeX as its title.
 */
export const ARTICLE_CLASSES: ReadonlySet<string> = new Set([
  'embed',
  'pull-quote',
  'page-mark',
  'standfirst',
  'maths',
]);

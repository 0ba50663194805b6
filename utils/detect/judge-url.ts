/** What the shape of an address says of the page behind it. */
export type UrlShape = 'home' | 'list' | 'article' | 'plain';

const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w+)?\/?)?$/i;
const LIST =
  /\/(?:tags?|topics?|categor(?:y|ies)|search|page|archives?|authors?|users?|members?|forums?|threads?|products?|shop|cart|login|signin|questions?|wiki|docs?|discussions?|kategorie|rubrik|list)(?:\/|$|\.)|[?&](?:q|s|search|query|page|paged)=/i;
/** A date, a long number, a slug of four words, an identifier. */
const ARTICLE =
  /\/(?:19|20)\d\d[-/]?\d\d(?:[-/]?\d\d)?\/|\d{6,}|\/[^/]*[^/-]+(?:[-_][^/_-]+){3,}|[/_](?:content|article|story|news|t20\d\d)[_-]\w+\.\w+$/i;

/** Judges the path and the query; a route behind `#` counts as path. */
export function judgeUrl(address: string): UrlShape {
  if (!URL.canParse(address)) return 'plain';
  const { pathname, search, hash } = new URL(address);
  const route = /^#!?\//.test(hash) ? hash : '';
  const shape = `${pathname}${search}${route}`;
  if (HOME.test(pathname) && !/\d{4,}/.test(search) && route === '') return 'home';
  if (LIST.test(shape)) return ARTICLE.test(pathname) && !/[?&]/.test(search) ? 'plain' : 'list';
  return ARTICLE.test(shape) ? 'article' : 'plain';
}

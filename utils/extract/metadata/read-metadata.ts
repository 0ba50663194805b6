import { collapseSpace } from '@/utils/text/collapse-space';
import { weighText } from '@/utils/text/weigh-text';
import { readAuthors } from './choose-authors';
import { readDates } from './choose-dates';
import { chooseTitle } from './choose-title';
import { readDescribedArticle } from './described-article';
import { findEnd } from './find-end';
import { letters } from './letters';
import { measureScripts } from './measure-scripts';
import { firstTag, readMetaTags } from './meta-tags';
import { once } from './once';
import { ownAddress, resolveAddress, withoutFragment } from './page-address';
import type { PageFacts } from './page-facts';
import { readDirection, readLanguage } from './page-language';
import { listPageLines, type PageLine } from './page-lines';
import type { PageMetadata } from './page-metadata';
import { listMarked } from './read-marked-names';
import { readPartOf } from './read-part-of';
import { readSiteNames } from './site-names';
import { readSiteAtEnd } from './strip-site-name';
import { StructuredData } from './structured-data';
import { leadsHome, TitleSearch } from './title-element';

/** A page longer than this is read to here for its lines of date and names. */
const MOST_LINES = 3000;
const MOST_KEYWORDS = 30;
/** So many characters tell in what language a page is written. */
const MOST_TELLING = 3000;

/**
 * Reads what can be told of an article without its text: from what the page says to machines, and
 * from what stands around the headline and at the end of the piece. Neither is believed alone.
 *
 * @param document - a snapshot of the page; it is not changed.
 * @param url - the address the reader visited.
 * @param now - when the page is read.
 */
export function readMetadata(document: Document, url: string, now: Date): PageMetadata {
  const facts = gatherFacts(document, url);
  const { tags, described } = facts;
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const address = (raw: string | null) => resolveAddress(raw, resolveAddress(base, url) ?? url);
  const people = readAuthors(facts);
  return {
    url: withoutFragment(url),
    canonicalUrl: ownAddress(facts),
    title: chooseTitle(facts) || withoutFragment(url),
    ...people,
    siteName:
      facts.site.name ??
      readSiteAtEnd(collapseSpace(document.querySelector('title')?.textContent ?? ''), facts.site.spellings),
    ...readDates(facts, now),
    lang: readLanguage(facts),
    dir: readDirection(document),
    description:
      firstTag(tags, 'description', 'og:description', 'twitter:description', 'dc.description') ??
      described?.description ??
      null,
    section: firstTag(tags, 'article:section', 'parsely-section', 'section') ?? described?.section ?? null,
    keywords: readKeywords(facts),
    leadPicture: address(
      firstTag(
        tags,
        'og:image',
        'og:image:url',
        'og:image:secure_url',
        'twitter:image',
        'twitter:image:src',
        'parsely-image-url',
      ) ??
        described?.picture ??
        document.querySelector('link[rel="image_src" i]')?.getAttribute('href') ??
        null,
    ),
    paywalled:
      described?.isFree === false ||
      /locked|metered|premium/.test(firstTag(tags, 'article:content_tier') ?? ''),
    partOf: readPartOf(facts),
  };
}

function gatherFacts(document: Document, url: string): PageFacts {
  const tags = readMetaTags(document);
  const data = new StructuredData(document);
  const called = [document.querySelector('title')?.textContent, ...TITLES.map((name) => firstTag(tags, name))]
    .map((text) => collapseSpace(text ?? ''))
    .filter((text) => text !== '');
  const shown = [...document.querySelectorAll('h1')].slice(0, 5).map((heading) => heading.textContent ?? '');
  const described = readDescribedArticle(data, [...called, ...shown]);
  const site = readSiteNames(tags, described?.publisher ?? null, url);
  const names = described?.headline ? [...called, described.headline] : called;
  const search = new TitleSearch(names, site.spellings);
  const lines = document.body
    ? listPageLines(document.body, MOST_LINES, (raw, parent) => search.see(raw, parent))
    : [];
  const headline = search.found ?? firstHeading(document, site.spellings);
  const inHeadline = new Set(headline ? [headline, ...headline.querySelectorAll('*')] : []);
  const headlineAt = lines.findIndex(({ element }) => inHeadline.has(element));
  const scripts = measureScripts(`${called[0] ?? ''} ${beginOf(lines)}`);
  return {
    document,
    url,
    tags,
    described,
    site,
    headline,
    lines,
    headlineAt,
    endAt: findEnd(lines, headlineAt),
    scripts,
    marked: once(() => listMarked(document)),
    isChinese: (scripts.of.han ?? 0) > 0.2 && !scripts.hasKanaRun,
  };
}

/** So much text as tells how the page is written. */
function beginOf(lines: readonly PageLine[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length > MOST_TELLING) break;
    text += ` ${line.text}`;
  }
  return text;
}

/** The first `h1` that is not the site's name: what stands around it is the piece's head all the same. */
function firstHeading(document: Document, spellings: readonly string[]): Element | null {
  const headings = [...document.querySelectorAll('h1')].filter(
    (heading) => !leadsHome(heading) && !heading.closest('nav, footer, aside'),
  );
  const own = headings.find((heading) => !spellings.includes(letters(heading.textContent ?? '')));
  return own ?? firstProminent(document);
}

/** Pages of old have neither title nor heading: their headline is the first heavy line. */
function firstProminent(document: Document): Element | null {
  if (document.querySelector('title')?.textContent?.trim()) return null;
  const elements = [...document.querySelectorAll('h2, h3, [class*="title" i], b, strong, font[size], big')];
  const found = elements.slice(0, 60).find((element) => {
    const text = collapseSpace(element.textContent ?? '');
    return weighText(text) > 25 && text.length < 100 && !element.closest('a, nav, footer');
  });
  return found ?? null;
}

const TITLES = ['og:title', 'twitter:title', 'title', 'dc.title', 'parsely-title', 'sailthru.title'];

function readKeywords({ tags, described }: PageFacts): string[] {
  const said = [
    ...(tags.get('article:tag') ?? []),
    ...['news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags'].flatMap((name) => tags.get(name) ?? []),
  ];
  const words =
    said.length > 0 ? said.flatMap((text) => text.split(/\s*[,，;；、|]\s*/)) : (described?.keywords ?? []);
  return [...new Set(words.map(collapseSpace).filter((word) => word !== '' && word.length <= 60))].slice(
    0,
    MOST_KEYWORDS,
  );
}

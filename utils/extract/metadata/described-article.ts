import { decodeText } from './decode-text';
import { letters } from './letters';
import { isThing, listOf, type StructuredData, type Thing, typesOf } from './structured-data';

/** What structured data says of the article; empty and null where it says nothing. */
export interface DescribedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly description: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly picture: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  readonly isFree: boolean | null;
}

const ARTICLE =
  /(?:Article|Posting|Report|Review|ReportageNewsArticle|LiveBlogPosting|SatiricalArticle|Recipe)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|CreativeWork|MediaObject|VideoObject)$/;

/**
 * Finds the node that describes the page's article and reads it. A node whose headline has nothing
 * of the page's own title describes another article and is not believed.
 *
 * @param titles - what the page is called elsewhere.
 */
export function readDescribedArticle(
  data: StructuredData,
  titles: readonly string[],
): DescribedArticle | null {
  const known = titles.map(letters).filter((title) => title !== '');
  const articles = data.things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const ranked = articles
    .map((thing) => ({ thing, likeness: likenessOf(textOf(thing.headline ?? thing.name), known) }))
    .sort((one, other) => other.likeness - one.likeness);
  const best = ranked[0];
  if (best && (best.likeness > 0.15 || (articles.length === 1 && !best.thing.headline))) {
    return describe(best.thing, data);
  }
  const page = data.things.find(
    (thing) => typesOf(thing).some((type) => PAGE.test(type)) && (thing.datePublished || thing.author),
  );
  return page ? describe(page, data) : null;
}

function describe(thing: Thing, data: StructuredData): DescribedArticle {
  return {
    headline: textOf(thing.headline) ?? textOf(thing.name),
    authors: namesOf(thing.author ?? thing.creator, data),
    publisher: namesOf(thing.publisher, data)[0] ?? null,
    published: textOf(thing.datePublished) ?? textOf(thing.dateCreated) ?? textOf(thing.uploadDate),
    modified: textOf(thing.dateModified),
    description: textOf(thing.description) ?? textOf(thing.abstract),
    section: textOf(thing.articleSection),
    keywords: listOf(thing.keywords).flatMap((keyword) => textOf(keyword)?.split(/\s*[,，;；]\s*/) ?? []),
    picture: pictureOf(thing.image ?? thing.thumbnailUrl, data),
    lang: textOf(thing.inLanguage),
    url: textOf(thing.url) ?? urlOf(thing.mainEntityOfPage),
    isFree: freedomOf(thing, data),
  };
}

function textOf(value: unknown): string | null {
  const first = listOf(value)[0];
  if (typeof first === 'string') return decodeText(first) || null;
  if (typeof first === 'number') return String(first);
  if (isThing(first)) return textOf(first['@value'] ?? first.name);
  return null;
}

function namesOf(value: unknown, data: StructuredData): string[] {
  return listOf(value).flatMap((entry) => {
    if (typeof entry === 'string') return [decodeText(entry)];
    return data.thingsOf(entry).flatMap((thing) => listOf(thing.name).flatMap((name) => textOf(name) ?? []));
  });
}

function urlOf(value: unknown): string | null {
  const first = listOf(value)[0];
  if (typeof first === 'string') return first;
  return isThing(first) ? textOf(first['@id'] ?? first.url) : null;
}

function pictureOf(value: unknown, data: StructuredData): string | null {
  const first = listOf(value)[0];
  if (typeof first === 'string') return first.trim() || null;
  const thing = data.thingsOf(first)[0];
  return thing ? textOf(thing.url ?? thing.contentUrl ?? thing['@id']) : null;
}

/** `isAccessibleForFree` as a boolean, a word or an address, on the article or on a part of it. */
function freedomOf(thing: Thing, data: StructuredData): boolean | null {
  const said = [thing, ...data.thingsOf(thing.hasPart)].map(({ isAccessibleForFree }) =>
    String(isAccessibleForFree ?? '').toLowerCase(),
  );
  if (said.some((word) => /false$|^no$|^0$/.test(word))) return false;
  return said.some((word) => /true$|^yes$|^1$/.test(word)) ? true : null;
}

/** From 0 to 1: how much of the shorter text's pairs of letters the longer one has; 1 where there is nothing to compare with. */
function likenessOf(headline: string | null, titles: readonly string[]): number {
  const own = letters(headline ?? '');
  if (own === '') return 0.1;
  if (titles.length === 0) return 1;
  return Math.max(...titles.map((title) => shareOfPairs(own, title)));
}

function shareOfPairs(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.includes(short)) return 1;
  const pairs = new Set(Array.from({ length: long.length - 1 }, (_, at) => long.slice(at, at + 3)));
  let shared = 0;
  for (let at = 0; at < short.length - 1; at += 1) if (pairs.has(short.slice(at, at + 3))) shared += 1;
  return shared / Math.max(1, short.length - 1);
}

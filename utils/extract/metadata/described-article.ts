import { decodeText } from './decode-text';
import { likenessOf } from './letters';
import { isThing, listOf, type StructuredData, type Thing, typesOf } from './structured-data';

/** What structured data says of the article; empty and null where it says nothing. */
export interface DescribedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  /** Those of the authors that are described as persons. */
  readonly persons: readonly string[];
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
  /** Names of what it is said to be part of, the site and its pages left out. */
  readonly partOf: readonly string[];
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
  const articles = data.things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const ranked = articles
    .map((thing) => ({ thing, likeness: likenessOfAny(textOf(thing.headline ?? thing.name), titles) }))
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
    persons: namesOf(
      data.thingsOf(thing.author ?? thing.creator).filter((author) => typesOf(author).includes('Person')),
      data,
    ),
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
    partOf: data.thingsOf(thing.isPartOf).flatMap((whole) => seriesOf(whole)),
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
    return data.thingsOf(entry).flatMap((thing) => {
      const parts = [textOf(thing.givenName), textOf(thing.familyName)].filter(Boolean).join(' ');
      return thing.name ? listOf(thing.name).flatMap((name) => textOf(name) ?? []) : parts || [];
    });
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

/**
 * What `isPartOf` names, if it is a series or a collection. Mostly it is the site, the page or its print edition, and
 * with paywalls the subscription that the piece is sold in.
 */
function seriesOf(whole: Thing): string[] {
  const types = typesOf(whole);
  const isSeries = types.some((type) => /Series$|^Collection$|^(?:Dossier|SpecialReport)$/.test(type));
  const isPlain = types.length === 1 && types[0] === 'CreativeWork' && !whole.productID;
  const name = isSeries || isPlain ? textOf(whole.name) : null;
  return name === null ? [] : [name];
}

/** `isAccessibleForFree` as a boolean, a word or an address, on the article or on a part of it. */
function freedomOf(thing: Thing, data: StructuredData): boolean | null {
  const said = [thing, ...data.thingsOf(thing.hasPart)].map(({ isAccessibleForFree }) =>
    String(isAccessibleForFree ?? '').toLowerCase(),
  );
  if (said.some((word) => /false$|^no$|^0$/.test(word))) return false;
  return said.some((word) => /true$|^yes$|^1$/.test(word)) ? true : null;
}

/** A node without a headline, or a page without a title, proves nothing either way. */
function likenessOfAny(headline: string | null, titles: readonly string[]): number {
  if (headline === null) return 0.1;
  return titles.length === 0 ? 1 : Math.max(...titles.map((title) => likenessOf(headline, title)));
}

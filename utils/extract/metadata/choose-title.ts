import { collapseSpace } from '@/utils/text/collapse-space';
import { weighText } from '@/utils/text/weigh-text';
import { decodeText } from './decode-text';
import { letters, likenessOf } from './letters';
import { firstTag } from './meta-tags';
import type { PageFacts } from './page-facts';
import { readShown } from './read-shown';
import { splitTitle, stripSiteName } from './strip-site-name';
import { leadsHome } from './title-element';

/** A headline shown is believed from this share of the title in the head on. */
const LEAST_SHARE = 0.55;
/** An `h1` less like the title than this is no headline where another element is. */
const LEAST_LIKENESS = 0.3;
const MOST_HEADINGS = 30;
const MOST_LENGTH = 300;
/** Lighter than this (Latin letters), a part of a title is a section's name. */
const LEAST_PART = 12;
/** No rubric before a headline is longer. */
const MOST_KICKER = 40;

/**
 * The headline without the site's or the section's name. What the page shows to its readers comes
 * first: `og:title` and the document's title are often written for search engines and for other
 * sites, or cut off at a quotation mark. Then what the head says, without the site.
 */
export function chooseTitle(facts: PageFacts): string {
  // A break after a full-width sign is no space.
  return findTitle(facts).replace(/([：，；、。！？]) (?=[\u3400-\u9fff“《])/gu, '$1');
}

function findTitle(facts: PageFacts): string {
  const { document, tags, described, site, headline } = facts;
  const strip = (title: string) => stripSiteName(collapseSpace(title), site.spellings);
  const inHead = strip(document.querySelector('title')?.textContent ?? '');
  const said = [
    firstTag(tags, 'og:title'),
    described?.headline,
    firstTag(tags, 'twitter:title', 'dc.title', 'title'),
  ]
    .map((title) => strip(decodeText(title ?? '')))
    .filter((title) => title !== '' && !site.spellings.includes(letters(title)));
  const references = [...said, inHead].filter((title) => title !== '');
  const heading = mainHeading(facts, references);
  if (heading) return withoutTail(withoutKicker(withoutDay(strip(heading)), references), references);
  const shown = headline ? withoutDay(strip(readShown(headline, references))) : '';
  if (shown !== '' && (isEnough(shown, references) || isPartOfTitle(shown, inHead))) return shown;
  if (said[0] !== undefined) return said[0];
  const isBare = headline === null && weightOfTitle(inHead) < LEAST_TITLE;
  return (isBare && readNamedTitle(facts)) || inHead || shown || (headline ? readShown(headline) : '');
}

/** Lighter (Latin letters), a document's title that the page shows nowhere is the site's name or 新闻详情 (news, in detail). */
const LEAST_TITLE = 20;
const NAMED =
  'h1, h2, h3, [class*="title" i], [id*="title" i], [class*="headline" i], [class*="biaoti" i], .bt';
/** So many lines before the first paragraph a headline may stand. */
const MOST_BEFORE = 12;

function weightOfTitle(title: string): number {
  return title === '' ? 0 : weighText(title);
}

/** The line shortly before the first paragraph whose element is called a title, where the head does not name the piece. */
function readNamedTitle({ lines }: PageFacts): string {
  const first = lines.findIndex((line) => line.weight > 100 && line.linked < 0.4);
  const named = lines.slice(Math.max(0, first - MOST_BEFORE), Math.max(0, first)).filter((line) => {
    const isTitle = line.element.closest(NAMED) !== null && !line.element.closest('li, nav, aside, footer');
    return isTitle && line.linked < 0.5 && line.weight >= LEAST_PART && line.text.length <= MOST_LENGTH;
  });
  // A section's heading may be called a title as well; it stands further up.
  return named.reduce((most, { text }) => (weighText(text) > weightOfTitle(most) ? text : most), '');
}

/** The `h1` that is most like the title, or the only one: not the site's name, not in a part for other things. */
function mainHeading({ document, site, headline }: PageFacts, references: readonly string[]): string | null {
  const headings = [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS).flatMap((heading) => {
    const text = readShown(heading, references);
    const isOther =
      text.length > MOST_LENGTH ||
      weighText(text) < 3 ||
      site.spellings.includes(letters(text)) ||
      leadsHome(heading) ||
      heading.closest('nav, footer, aside') !== null;
    return isOther
      ? []
      : [{ text, likeness: Math.max(0, ...references.map((title) => likenessOf(text, title))) }];
  });
  const best = headings.reduce<(typeof headings)[number] | null>(
    (most, heading) => (most === null || heading.likeness > most.likeness ? heading : most),
    null,
  );
  if (!best || (headline && best.likeness < LEAST_LIKENESS)) return null;
  // A section's or a rubric's name is in the title, too; the headline that the title is longer by is another element.
  const isPart = headline && letters(readShown(headline)).length > 1.5 * letters(best.text).length;
  return isPart || (headings.length > 1 && best.likeness < LEAST_LIKENESS) ? null : best.text;
}

/** True where what is shown is not just a part of the title, such as a section's name in it. */
function isEnough(shown: string, references: readonly string[]): boolean {
  const shortest = Math.min(...references.map((text) => letters(text).length));
  return letters(shown).length >= LEAST_SHARE * shortest;
}

/** A heading that is all that stands at one end of the document's title: behind the separator is a site whose name nothing else tells. */
function isPartOfTitle(shown: string, inHead: string): boolean {
  const own = letters(shown);
  const parts = splitTitle(inHead).map(({ text }) => letters(text));
  return weighText(shown) >= LEAST_PART && parts.length > 1 && (parts[0] === own || parts.at(-1) === own);
}

const DAY = /^\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d\s*[-–—:|]\s+/;

const DAY_AFTER = /\s+\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\s*[•|·].*$/;

/** A day before the headline is that of publication; so is one after it, with what the page files it under. */
function withoutDay(title: string): string {
  return title.replace(DAY, '').replace(DAY_AFTER, '');
}

const DATE_BEHIND = /^\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/;
/** No word of a button is longer. */
const MOST_BUTTON = 6;

/** Takes off a date or a button in an element of its own behind a Chinese headline, where the head calls the page without it. */
function withoutTail(heading: string, references: readonly string[]): string {
  if (!/[\u3400-\u9fff]/.test(heading)) return heading;
  const whole = references.find((title) => {
    const rest = heading.startsWith(title) ? heading.slice(title.length) : '';
    return (
      weighText(title) > LEAST_TITLE &&
      (/^\s\S/.test(rest) ? rest.trim().length <= MOST_BUTTON || DATE_BEHIND.test(rest) : false)
    );
  });
  return whole ?? heading;
}

/**
 * Takes off what stands before the headline in the same heading, where what the head calls the page begins after it:
 * a rubric in an element without a name of its own. What a colon or a dash joins to the headline is of it.
 */
function withoutKicker(heading: string, references: readonly string[]): string {
  const own = letters(heading);
  for (const reference of references) {
    const title = letters(reference);
    const begins = heading.length - reference.length;
    const isKicker =
      begins > 0 &&
      begins <= MOST_KICKER &&
      title.length > own.length / 2 &&
      own !== title &&
      own.endsWith(title);
    const rest = heading.slice(begins);
    if (isKicker && /[^\s:：|–—-]\s+$/.test(heading.slice(0, begins)) && letters(rest) === title) return rest;
  }
  return heading;
}

import type { Credit } from '@/utils/article/credit';
import { collapseSpace } from '@/utils/text/collapse-space';
import { type LineCredits, readBrackets, readLabelled, readReporterLine } from './chinese-credits';
import { decodeText } from './decode-text';
import { letters } from './letters';
import { firstTag } from './meta-tags';
import type { PageFacts } from './page-facts';
import { isMedium, isName } from './person-names';
import { readByline, splitWesternNames } from './western-byline';

/** Who made the piece, by role. */
export interface People {
  readonly authors: readonly string[];
  readonly byline: string | null;
  readonly source: string | null;
  readonly credits: readonly Credit[];
}

const MARKED =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]:not([class*="authority" i]), [id*="author" i], [class*="autor" i], [data-testid*="author" i]';
const APART =
  'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="teaser" i]';
const MOST_MARKED = 40;
const BEFORE = 6;
const AFTER = 14;

/** Reads authors, source and credits; nobody is named where the page names none. */
export function readAuthors(facts: PageFacts): People {
  const labelled = facts.isChinese ? readChineseLines(facts) : NOTHING;
  const authors = keepPeople(facts.isChinese ? chooseChinese(facts, labelled) : chooseWestern(facts), facts);
  return {
    authors,
    byline: authors.length > 0 ? findByline(facts, authors) : null,
    source:
      labelled.source ??
      (facts.isChinese ? firstTag(facts.tags, 'source', 'mediaid', 'og:article:source') : null),
    credits: labelled.credits,
  };
}

const NOTHING: LineCredits = { authors: [], source: null, credits: [] };

/** Takes off what is the site, the channel or a word for nobody, and doubles. */
function keepPeople(names: readonly string[], { site, described }: PageFacts): string[] {
  const others = new Set([...site.spellings, letters(described?.publisher ?? '')]);
  const seen = new Set<string>();
  return names
    .map((name) => collapseSpace(name).replace(/^[\s,;|·•-]+|[\s,;|·•-]+$/gu, ''))
    .filter((name) => {
      const key = letters(name);
      if (!isName(name) || others.has(key) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** All labelled credits between the headline and the end of the piece. */
function readChineseLines({ lines, headlineAt, endAt }: PageFacts): LineCredits {
  const authors: string[] = [];
  const credits: Credit[] = [];
  let source: string | null = null;
  for (const { text } of lines.slice(Math.max(0, headlineAt - BEFORE), endAt)) {
    if (text.length > 160) continue;
    const found = readLabelled(text);
    if (/图片来源|资料图|供图|[摄攝]/u.test(text)) continue;
    authors.push(...found.authors);
    source ??= found.source;
    credits.push(...found.credits.filter(({ role }) => !credits.some((credit) => credit.role === role)));
  }
  return { authors, source, credits };
}

function chooseChinese(facts: PageFacts, labelled: LineCredits): string[] {
  if (labelled.authors.length > 0) return [...new Set(labelled.authors)];
  const piece = facts.lines.slice(facts.headlineAt + 1, facts.endAt);
  const prose = piece.filter((line) => line.weight > 60 && line.linked < 0.4);
  const readers: (() => string[])[] = [
    () => piece.map((line) => readReporterLine(line.text)).find((names) => names.length > 0) ?? [],
    () =>
      prose
        .slice(0, 3)
        .map((line) => readBrackets(line.text, false))
        .find((names) => names.length > 0) ?? [],
    () =>
      prose
        .slice(-2)
        .map((line) => readBrackets(line.text, true))
        .find((names) => names.length > 0) ?? [],
    () => readMarked(facts),
    () => facts.described?.authors.filter((name) => !isMedium(name)) ?? [],
    () => readUnlabelled(facts),
  ];
  for (const read of readers) {
    const names = read();
    if (names.length > 0) return names;
  }
  return [];
}

/** A name that shares its line with the date, or stands between it and the headline, on pages where everybody can publish. */
function readUnlabelled({ lines, headlineAt }: PageFacts): string[] {
  if (headlineAt < 0) return [];
  const near = lines.slice(headlineAt + 1, headlineAt + 5);
  const at = near.findIndex((line) =>
    /(?:\d{4}|\d\d)[-年/.]\d{1,2}[-月/.]\d{1,2}|\d{1,2}-\d{1,2} \d{1,2}:\d\d/.test(line.text),
  );
  if (at < 0) return [];
  const rest = (near[at]?.text ?? '')
    .replace(/(?:发布时间|发表于|原创|首发|来源)\s*[:：]?/gu, ' ')
    .replace(/[\d:：/.年月日·|-]+/gu, ' ')
    .trim();
  const candidate = rest !== '' ? rest : (near[at - 1]?.text ?? '');
  const isShort = candidate.length >= 2 && candidate.length <= 12 && !/[，。！？、：:\s]/u.test(candidate);
  return isShort && !isMedium(candidate) && isName(candidate) ? [candidate] : [];
}

function chooseWestern(facts: PageFacts): string[] {
  const { described, tags } = facts;
  const said = (described?.authors ?? []).flatMap(splitSaid);
  const people = keepPeople(said, facts);
  if (people.length > 0) return people;
  const inTags = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'byline',
    'twitter:data1',
  ]
    .flatMap((name) => tags.get(name)?.slice(0, name === 'twitter:data1' ? 0 : 6) ?? [])
    .filter((text) => !/^https?:|\//.test(text));
  const tagged = keepPeople([...new Set(inTags)].flatMap(splitSaid), facts);
  const readers = [() => readMarked(facts), () => tagged, () => readBylines(facts)];
  for (const read of readers) {
    const names = keepPeople(read(), facts);
    if (names.length > 0) return names;
  }
  return [];
}

function splitSaid(text: string): string[] {
  const plain = decodeText(text);
  const byline = readByline(plain);
  return byline.length > 0 ? byline : splitWesternNames(plain);
}

/** Elements that the page's makers call author or byline, near the headline. */
function readMarked(facts: PageFacts): string[] {
  const { document, headline, isChinese } = facts;
  const scope = headline?.closest('article, main') ?? document.body;
  const marked = [...(scope?.querySelectorAll(MARKED) ?? [])].slice(0, MOST_MARKED);
  for (const element of marked) {
    if (element.closest(APART)) continue;
    const text = collapseSpace(element.textContent ?? element.getAttribute('content') ?? '');
    if (text === '' || text.length > 120) continue;
    const names = isChinese ? readChineseMarked(text) : readWesternMarked(element, text);
    if (names.length > 0) return names;
  }
  return [];
}

function readChineseMarked(text: string): string[] {
  const { authors } = readLabelled(text);
  if (authors.length > 0) return [...authors];
  return text.length <= 12 && !/[\d，。：:]/u.test(text) && !isMedium(text) && isName(text) ? [text] : [];
}

function readWesternMarked(element: Element, text: string): string[] {
  const links = [...element.querySelectorAll('a, [itemprop~="name"]')].map((link) =>
    collapseSpace(link.textContent ?? ''),
  );
  const linked = [...new Set(links)].filter(
    (name) => name.split(' ').length >= 2 && name.length < 40 && isName(name) && /^\p{Lu}/u.test(name),
  );
  const byline = readByline(text);
  if (byline.length > 0) return byline;
  if (linked.length > 0) return linked;
  return text.split(' ').length <= 6 && isName(text) && text.split(' ').length >= 2
    ? splitWesternNames(text)
    : [];
}

/** Lines beside the headline that begin with By, Von, Par … */
function readBylines({ lines, headlineAt }: PageFacts): string[] {
  if (headlineAt < 0) return [];
  const near = lines.slice(Math.max(0, headlineAt - BEFORE), headlineAt + AFTER);
  return near.map((line) => readByline(line.text)).find((names) => names.length > 0) ?? [];
}

/** The line that names the authors, as the page words it. */
function findByline({ lines, headlineAt, endAt }: PageFacts, authors: readonly string[]): string {
  const [first = ''] = authors;
  const line = lines
    .slice(Math.max(0, headlineAt - BEFORE), endAt)
    .find(({ text }) => text.length <= 120 && text.includes(first));
  return line?.text ?? authors.join(', ');
}

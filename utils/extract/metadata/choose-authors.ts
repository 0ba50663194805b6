import type { Credit } from '@/utils/article/credit';
import { collapseSpace } from '@/utils/text/collapse-space';
import { type LineCredits, readBrackets, readLabelled, readReporterLine } from './chinese-credits';
import { decodeText } from './decode-text';
import { isApart } from './is-apart';
import { beginsBig } from './letter-ranges';
import { letters } from './letters';
import { firstTag } from './meta-tags';
import { once } from './once';
import type { PageFacts } from './page-facts';
import type { PageLine } from './page-lines';
import { isChineseName, isMedium, isName } from './person-names';
import { cutByline, readByline, splitWesternNames, withoutOpening } from './western-byline';

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
  'aside, nav, footer, figure, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="teaser" i]';
/** Elements that hold a name and nothing else, so that one word is one. */
const ONE_WORD =
  '[rel~="author"], .vcard, .fn, [itemprop~="author"], [class*="author-name" i], [class*="authorname" i], span.author, [class*="by-author" i]';
/** Words of the button beside a name. */
const FOLLOW =
  /\s+\+?\s?(?:フォロー(?:する)?|팔로우|구독|follow(?:ing)?|folgen|suivre|seguir|segui|volgen|följ|подписаться)$/i;
/** A name alone is no longer. */
const MOST_TWIN = 40;
/** Words of an account's name. */
const MOST_ACCOUNT = 3;
const MOST_MARKED = 40;
const MOST_LABELLED = 160;
const BEFORE = 6;
const AFTER = 14;
/** Among so many lines at the end of a piece its writer may be named. */
const MOST_CLOSING = 25;
const LONGEST_CLOSING = 90;
const LABEL_ALONE =
  /^(?:text|texte|texto|testo|autor(?:in|innen|en)?|authors?|auteurs?|verfasser(?:in)?)\s*:?$/i;
const CLOSING =
  /^[\s–—-]*(?:(?:text|texte|texto|testo|words|story|autor|autor(?:in|innen|en)|author|auteur|verfasser(?:in)?)\s*:|autor(?:in|innen|en)\s)/;

/** Reads authors, source and credits; nobody is named where the page names none. */
export function readAuthors(facts: PageFacts): People {
  const labelled = facts.isChinese ? readChineseLines(facts) : NOTHING;
  const authors = facts.isChinese ? keepPeople(chooseChinese(facts, labelled), facts) : chooseWestern(facts);
  return {
    authors,
    byline: authors.length > 0 ? authors.join(facts.isChinese ? '、' : ', ') : null,
    source:
      labelled.source ??
      (facts.isChinese ? firstTag(facts.tags, 'source', 'mediaid', 'og:article:source') : null),
    credits: labelled.credits,
  };
}

const NOTHING: LineCredits = { authors: [], source: null, credits: [] };

/** Takes off words for nobody, doubles, and by default the names of the site and its publisher. */
function keepPeople(names: readonly string[], { site, described }: PageFacts, isSiteMeant = false): string[] {
  const publisher = described?.publisher ?? null;
  const isOwnPublisher = publisher !== null && described?.persons.includes(publisher);
  const others = isSiteMeant
    ? []
    : [...site.spellings, letters(publisher ?? '')].filter(
        (name) => !isOwnPublisher || name !== letters(publisher ?? ''),
      );
  const seen = new Set<string>(others);
  return names
    .map((name) => collapseSpace(name).replace(/^[\s,;|·•-]+|[\s,;|·•-]+$/gu, ''))
    .filter((name) => {
      const key = letters(name);
      if (!isName(name) || seen.has(key)) return false;
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
    // A long paragraph may end with them.
    const found = readLabelled(text.length > MOST_LABELLED ? text.slice(-60) : text);
    if (found.authors.length + found.credits.length === 0 && found.source === null) continue;
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
  const isProse = (line: PageLine | undefined) => line !== undefined && line.weight > 60 && line.linked < 0.4;
  const isNewsroom =
    labelled.source !== null ||
    facts.lines.some(({ text }) => text.includes('编') && /(?:责任?编[辑辑]?|编辑)\s*[:：]/.test(text));
  const prose = piece.filter(isProse);
  const closing = piece.filter((line, index) => isProse(line) && !isProse(piece[index + 1]));
  return first([
    () => first(near(facts).map((line) => () => readUncoloned(line.text))),
    () => first(piece.map((line) => () => readReporterLine(line.text))),
    () => first(prose.slice(0, 3).map((line) => () => readBrackets(line.text, false))),
    () => first(closing.reverse().map((line) => () => readBrackets(line.text, true))),
    () => readMarked(facts),
    () => facts.described?.authors.filter((name) => !isMedium(name)) ?? [],
    // Where somebody is responsible for editing, the author's tag is the editor, and the name beside
    // the date a newspaper's: both are a writer's only where everybody can publish.
    () => (isNewsroom ? [] : (facts.tags.get('author') ?? []).filter(isChineseName)),
    () => (isNewsroom ? [] : readUnlabelled(facts)),
  ]);
}

/** The first answer that names somebody. */
function first(readers: readonly (() => readonly string[])[]): string[] {
  for (const read of readers) {
    const names = read();
    if (names.length > 0) return [...names];
  }
  return [];
}

/** Lines right after the headline. */
function near({ lines, headlineAt }: PageFacts): readonly PageLine[] {
  return headlineAt < 0 ? [] : lines.slice(headlineAt + 1, headlineAt + AFTER);
}

/** A label without its colon (作者 魏星), and a writer before the newspaper (石佳/中国青年报). */
function readUncoloned(line: string): string[] {
  const text = line.length < 120 ? line.normalize('NFKC') : '';
  const name =
    /(?:^|[\s|])作者 ([\u3005-\u3007\u3400-\u9fff·]{2,4})(?=[\s|]|$)/u.exec(text)?.[1] ??
    /^([\u3005-\u3007\u3400-\u9fff·]{2,4})\/[\u3005-\u3007\u3400-\u9fff]{2,10}$/u.exec(text)?.[1];
  return name && isChineseName(name) ? [name] : [];
}

/** A name that shares its line with the date, or stands between it and the headline, on pages where everybody can publish. */
function readUnlabelled({ lines, headlineAt }: PageFacts): string[] {
  if (headlineAt < 0) return [];
  const beside = lines.slice(headlineAt + 1, headlineAt + 5);
  const at = beside.findIndex((line) =>
    /(?:\d{4}|\d\d)[-年/.]\d{1,2}[-月/.]\d{1,2}|\d{1,2}-\d{1,2} \d{1,2}:\d\d/.test(line.text),
  );
  if (at < 0 || /来源/.test(beside[at]?.text ?? '')) return [];
  const rest = (beside[at]?.text ?? '')
    .replace(/(?:发布时间|发表于|原创|首发)\s*[:：]?/gu, ' ')
    .replace(/[\d:：/.年月日·|-]+/gu, ' ')
    .trim();
  const candidate = isLone(rest) ? rest : (beside[at - 1]?.text ?? '').replace(/^原创\s*/u, '');
  return isLone(candidate) && !isMedium(candidate) && isName(candidate) ? [candidate] : [];
}

function isLone(text: string): boolean {
  return text.length >= 2 && text.length <= 12 && !/[，。！？、：:\s>»]/u.test(text);
}

function chooseWestern(facts: PageFacts): string[] {
  const { described, tags } = facts;
  const inTags = TAGS.flatMap((name) => tags.get(name)?.slice(0, 6) ?? []).filter(
    (text) => !/^https?:|\/|^@|^\d+$/.test(text),
  );
  const persons = (described?.persons ?? []).flatMap((name) => splitSaid(name, true));
  const marked = once(() => readMarked(facts));
  const bylines = once(() => readBylines(facts));
  const strict = (names: readonly string[]) => keepPeople(names, facts);
  const lenient = (names: readonly string[]) => keepPeople(names, facts, true);
  const said = strict(
    persons.length > 0 ? persons : (described?.authors ?? []).flatMap((name) => splitSaid(name, false)),
  );
  return first([
    () => (said.length > 0 ? withOthers(said, strict(marked())) : []),
    () => strict(marked()),
    () => strict(bylines()),
    () => strict(readClosing(facts)),
    () => strict([...new Set(inTags)].flatMap((name) => splitSaid(name, false))),
    // A page that says of a person or in a byline that the newsroom wrote it means it; so does a writer's own site.
    () => lenient(persons),
    () => lenient(marked()),
    () => lenient(bylines()),
    () => readNewsroom(facts),
    // An organisation that the page describes as its author is: agencies, newsrooms, ministries.
    () => lenient(described?.authors ?? []),
  ]);
}

const TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
];

/** Names in structured data and `meta`; of a person a single word will do. */
function splitSaid(text: string, isPerson: boolean): string[] {
  const plain = decodeText(text);
  const byline = readByline(plain);
  if (byline.length > 0) return byline;
  const names = splitWesternNames(plain);
  return names.length === 0 && isPerson && isName(plain) ? [plain] : names;
}

/** Elements that the page's makers call author or byline, near the headline. */
function readMarked(facts: PageFacts): string[] {
  const { document, headline, isChinese } = facts;
  const scope = headline?.closest('article, main') ?? document.body;
  const all = [...document.querySelectorAll(MARKED)];
  const inside = all.filter((element) => scope?.contains(element)).slice(0, MOST_MARKED);
  // The head of the piece may lie outside the element that holds its text.
  const marked = new Set([...inside, ...all.slice(0, MOST_MARKED)]);
  for (const element of marked) {
    if (element.localName === 'body' || isApart(element, APART, headline)) continue;
    const text = collapseSpace(element.textContent ?? element.getAttribute('content') ?? '');
    if (text === '' || text.length > 120) continue;
    const names = isChinese ? readChineseMarked(text) : readWesternMarked(element, text.replace(FOLLOW, ''));
    if (names.length > 0) return isChinese ? names : [...names, ...readTwins(element, marked)];
  }
  return [];
}

/** Names in elements of the same kind beside one that has named somebody: each author has his own. */
function readTwins(element: Element, marked: Iterable<Element>): string[] {
  const shape = (one: Element) => `${one.localName} ${one.getAttribute('class')} ${one.getAttribute('rel')}`;
  const around = element.parentElement;
  return [...marked].flatMap((other) => {
    const isBeside =
      other !== element &&
      shape(other) === shape(element) &&
      (other.parentElement === around || other.parentElement?.parentElement === around?.parentElement);
    const text = collapseSpace(other.textContent ?? '');
    return isBeside && text.length <= MOST_TWIN ? readWesternMarked(other, text.replace(FOLLOW, '')) : [];
  });
}

function readChineseMarked(whole: string): string[] {
  const { authors } = readLabelled(whole);
  if (authors.length > 0) return [...authors];
  const text = whole.replace(/^原创\s*|\s*\+?\s*(?:关注|订阅)$/gu, '');
  return text.length <= 12 && !/[\d，。：:]/u.test(text) && !isMedium(text) && isName(text) ? [text] : [];
}

function readWesternMarked(element: Element, text: string): string[] {
  const links = [...element.querySelectorAll('a, [itemprop~="name"]')].map((link) =>
    withoutOpening(collapseSpace(link.textContent ?? '')).replace(FOLLOW, ''),
  );
  const linked = [...new Set(links)].filter(
    (name) => isWholeName(name) && name.length < 40 && isName(name) && beginsBig(name),
  );
  const byline = readByline(text);
  if (byline.length > 0) return byline;
  if (linked.length > 0) return linked;
  const words = text.split(' ').length;
  if (words >= 2 && words <= 8) {
    const names = splitWesternNames(cutByline(text));
    if (names.length > 0) return names;
  }
  // Where an element holds a name and nothing else, it may be an account's, in whatever case.
  const account = withoutOpening(text);
  const isAccount = words <= MOST_ACCOUNT && account.length <= 25 && element.matches(ONE_WORD);
  return isAccount && isName(account) ? [account] : [];
}

/** Structured data often names the first author only: those that are shown with him are authors, too. */
function withOthers(said: readonly string[], shown: readonly string[]): readonly string[] {
  const names = new Set(shown.map(letters));
  return shown.length > said.length && said.every((name) => names.has(letters(name))) ? shown : said;
}

/** What newsrooms call themselves where a name would stand. */
const NEWSROOM =
  /^(?:die |la |the )?(?:[\p{L}.]{1,14}[- ])?(?:redaktion|rédaction|redacción|redação|redazione|redactie|news ?desk|editorial (?:team|staff)|newsroom)$/iu;

/** The newsroom, where a page puts the word for it in the author's place: it names nobody, and means to. */
function readNewsroom({ document, described, headline }: PageFacts): string[] {
  const marked = [...document.querySelectorAll(MARKED)]
    .slice(0, MOST_MARKED)
    .filter((element) => !isApart(element, APART, headline))
    .map((element) => cutByline(collapseSpace(element.textContent ?? '')).replace(/[\s–-]+$/, ''));
  const found = [...(described?.authors ?? []), ...marked].find(
    (text) => text.length < 40 && NEWSROOM.test(text),
  );
  return found ? [found] : [];
}

/** Lines at the end of the piece that name the writer behind a label. */
function readClosing({ lines, headlineAt, endAt }: PageFacts): string[] {
  const closing = lines.slice(Math.max(headlineAt + 1, endAt - MOST_CLOSING), endAt);
  const labelled = closing.flatMap(({ text }, index) => {
    // The label may be a heading, and the name the line below it.
    const whole = LABEL_ALONE.test(text)
      ? `${text.replace(/\s*:?$/, ':')} ${closing[index + 1]?.text ?? ''}`
      : text;
    return whole.length <= LONGEST_CLOSING && CLOSING.test(whole.toLowerCase()) ? [whole] : [];
  });
  return first(labelled.reverse().map((line) => () => readByline(line)));
}

/** Two words and more; of languages that do not part family and given name, one of a few characters. */
function isWholeName(name: string): boolean {
  return name.includes(' ') || /^(?:[\u3400-\u9fff]{2,6}|[가-힣]{2,4})$/.test(name);
}

/** Lines beside the headline that begin with By, Von, Par … */
function readBylines({ lines, headline, headlineAt }: PageFacts): string[] {
  if (headlineAt < 0) return [];
  const beside = lines.slice(Math.max(0, headlineAt - BEFORE), headlineAt + AFTER);
  return first(
    beside.map((line) => () => (isApart(line.element, APART, headline) ? [] : readByline(line.text))),
  );
}

import type { Credit } from '@/utils/article/credit';
import { collapseSpace } from '@/utils/text/collapse-space';
import { type LineCredits, readBrackets, readLabelled, readReporterLine } from './chinese-credits';
import { decodeText } from './decode-text';
import { firstNamed } from './first-named';
import { letters } from './letters';
import { firstTag } from './meta-tags';
import { once } from './once';
import type { PageFacts } from './page-facts';
import type { PageLine } from './page-lines';
import { isChineseName, isMedium, isName } from './person-names';
import { readBylines, readClosing, readEastAsian } from './read-byline-lines';
import { readMarked, readNewsroom } from './read-marked-names';
import { readByline, splitWesternNames } from './western-byline';

/** Who made the piece, by role. */
export interface People {
  readonly authors: readonly string[];
  readonly byline: string | null;
  readonly source: string | null;
  readonly credits: readonly Credit[];
}

const MOST_LABELLED = 160;
const BEFORE = 6;
const AFTER = 14;
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
function keepPeople(
  names: readonly string[],
  { site, described, tags }: PageFacts,
  isSiteMeant = false,
): string[] {
  const publisher = described?.publisher ?? null;
  const isOwnPublisher = publisher !== null && described?.persons.includes(publisher);
  const others = isSiteMeant
    ? []
    : [...site.spellings, letters(publisher ?? ''), letters(firstTag(tags, 'dc.publisher') ?? '')].filter(
        (name) => !isOwnPublisher || name !== letters(publisher ?? ''),
      );
  const seen = new Set<string>(others);
  return names
    .map((name) => collapseSpace(name).replace(/^[\s,;|·•-]+|[\s,;|·•-]+$/gu, ''))
    .map((name) => withoutSite(name, site.spellings))
    .filter((name) => {
      const key = letters(name);
      if (!isName(name) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** A person's name without the site's behind it: Ann Field HarbourPaper. */
function withoutSite(name: string, spellings: readonly string[]): string {
  const words = name.split(' ');
  const isSite = words.length > 2 && spellings.includes(letters(words.at(-1) ?? ''));
  return isSite ? words.slice(0, -1).join(' ') : name;
}

/** All labelled credits between the headline and the end of the piece. */
function readChineseLines({ lines, headline, headlineAt, endAt }: PageFacts): LineCredits {
  const authors: string[] = [];
  const credits: Credit[] = [];
  let source: string | null = null;
  for (const { text, element } of lines.slice(Math.max(0, headlineAt - BEFORE), endAt)) {
    // A headline may begin like a label: 图文：…, 记者：….
    if (headline?.contains(element)) continue;
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
  const isBracket = (line: PageLine) => /^[(（].{2,30}[)）]$/u.test(line.text);
  const closing = piece.filter((line, index) =>
    isProse(line) ? !isProse(piece[index + 1]) : isBracket(line) && isProse(piece[index - 1]),
  );
  return firstNamed([
    () => firstNamed(near(facts).map((line) => () => readUncoloned(line.text))),
    () => firstNamed(piece.map((line) => () => readReporterLine(line.text))),
    () => firstNamed(prose.slice(0, 3).map((line) => () => readBrackets(line.text, false))),
    () => firstNamed(closing.reverse().map((line) => () => readBrackets(line.text, true))),
    () => readMarked(facts),
    () => facts.described?.authors.filter((name) => !isMedium(name)) ?? [],
    // Where somebody is responsible for editing, the author's tag is the editor, and the name beside
    // the date a newspaper's: both are a writer's only where everybody can publish.
    () => (isNewsroom ? [] : (facts.tags.get('author') ?? []).filter(isChineseName)),
    () => (isNewsroom ? [] : readUnlabelled(facts)),
  ]);
}

/** Lines right after the headline. */
function near({ lines, headlineAt }: PageFacts): readonly PageLine[] {
  return headlineAt < 0 ? [] : lines.slice(headlineAt + 1, headlineAt + AFTER);
}

/** A label without its colon (作者 魏星), a writer before the newspaper (石佳/中国青年报), and names after a sign (■ 魏星). */
function readUncoloned(line: string): string[] {
  const text = line.length < 120 ? line.normalize('NFKC') : '';
  const name =
    /(?:^|[\s|])作者 ([\u3005-\u3007\u3400-\u9fff·]{2,4})(?=[\s|]|$)/u.exec(text)?.[1] ??
    /^([\u3005-\u3007\u3400-\u9fff·]{2,4})\s*\/\s*(?:文|[\u3005-\u3007\u3400-\u9fff]{2,10})$/u.exec(
      text,
    )?.[1];
  if (name && isChineseName(name)) return [name];
  const marked = /^[□■◎●◇◆▲△]\s*([\u3400-\u9fff·]{2,4}(?:[\s、]+[\u3400-\u9fff·]{2,4})*)$/u.exec(text)?.[1];
  const names = marked?.split(/[\s、]+/) ?? [];
  return names.every(isChineseName) ? names : [];
}

/** A name that shares its line with the date, or stands between it and the headline, on pages where everybody can publish. */
function readUnlabelled({ lines, headline, headlineAt }: PageFacts): string[] {
  if (headlineAt < 0) return [];
  const beside = lines.slice(headlineAt + 1, headlineAt + 5);
  const at = beside.findIndex((line) =>
    /(?:\d{4}|\d\d)[-年/.]\d{1,2}[-月/.]\d{1,2}|\d{1,2}-\d{1,2} \d{1,2}:\d\d/.test(line.text),
  );
  if (at < 0 || /来源/.test(beside[at]?.text ?? '')) return [];
  const rest = (beside[at]?.text ?? '')
    .replace(
      /(?:发布|发表|更新|出版|编辑|上传)(?:时间|日期|于)?\s*[:：]?|原创|首发|(?:星期|周)[一二三四五六日天]/gu,
      ' ',
    )
    .replace(/[\d:：/.年月日·|-]+/gu, ' ')
    .trim();
  const before = beside[at - 1];
  const isTitle =
    before === undefined || headline?.contains(before.element) || before.element.closest('h1, h2, h3, h4');
  const candidate = isLone(rest) || isTitle ? rest : before.text.replace(/^原创\s*/u, '');
  return isLone(candidate) && !isMedium(candidate) && isName(candidate) ? [candidate] : [];
}

function isLone(text: string): boolean {
  return text.length >= 2 && text.length <= 12 && !/^[—–-]|[，。！？、：:\s>»]/u.test(text);
}

function chooseWestern(facts: PageFacts): string[] {
  const { described, tags } = facts;
  const inTags = TAGS.flatMap((name) => tags.get(name)?.slice(0, 6) ?? []).filter(
    (text) => !/^https?:|\/|^@|^\d+$/.test(text),
  );
  const persons = (described?.persons ?? []).flatMap((name) => splitSaid(name, true));
  // Beside a person an agency or a newsroom is an author, too.
  const together = persons.length > 0 ? (described?.authors ?? []) : [];
  const marked = once(() => readMarked(facts));
  const bylines = once(() => readBylines(facts));
  const strict = (names: readonly string[]) => keepPeople(names, facts);
  const lenient = (names: readonly string[]) => keepPeople(names, facts, true);
  const said = strict(
    persons.length > 0
      ? together.flatMap((name) => splitSaid(name, true))
      : (described?.authors ?? []).flatMap((name) => splitSaid(name, false)),
  );
  const tagged = once(() => strict([...new Set(inTags)].flatMap((name) => splitSaid(name, false))));
  return firstNamed([
    () => (said.length > 0 ? withOthers(said, strict(marked())) : []),
    () => (areShown(tagged(), facts) ? withOthers(tagged(), strict(marked())) : []),
    () => strict(marked()),
    () => strict(bylines()),
    () => strict(readEastAsian(facts)),
    () => strict(readClosing(facts)),
    tagged,
    // A page that says of a person or in a byline that the newsroom wrote it means it; so does a writer's own site.
    () => lenient(persons),
    () => lenient(marked()),
    () => lenient(bylines()),
    () => readNewsroom(facts),
    // An organisation that the page describes as its author is: agencies, newsrooms, ministries.
    () => lenient(described?.authors ?? []),
  ]);
}

/** Whether each of the names stands in a line of its own, or nearly, beside the headline or at the end of the piece. */
function areShown(names: readonly string[], { lines, headlineAt, endAt }: PageFacts): boolean {
  const places = [
    ...lines.slice(Math.max(0, headlineAt - BEFORE), headlineAt + AFTER),
    ...lines.slice(Math.max(0, endAt - AFTER), endAt),
  ].filter(({ text }) => text.length < MOST_LABELLED);
  return names.length > 0 && names.every((name) => places.some(({ text }) => text.includes(name)));
}

const TAGS = [
  'author',
  'article:author',
  'articleauthor',
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

/** Structured data often names the first author only: those that are shown with him are authors, too. */
function withOthers(said: readonly string[], shown: readonly string[]): readonly string[] {
  const names = new Set(shown.map(letters));
  return shown.length > said.length && said.every((name) => names.has(letters(name))) ? shown : said;
}

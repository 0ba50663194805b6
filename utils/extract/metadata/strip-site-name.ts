import { weighText } from '@/utils/text/weigh-text';
import { LETTER } from './letter-ranges';
import { letters } from './letters';

/** What stands between a headline and what follows it. Dashes want space around them, or they join words. */
const SEPARATOR =
  /\s*[|｜_»«‹›丨∣·•]+\s*|\s+[-–—:/\\]+\s+|\s*(?:--+|——|::)\s*|(?<=[\u3400-\u9fff！？”）)】])-(?=[\u3400-\u9fff])/gu;
/** Words of Chinese sites and sections at the end of titles. */
const SECTION =
  /(?:网|網|频道|頻道|新闻|新聞|资讯|資訊|门户|在线|日报|晚报|时报|早报|中心|栏目|首页|客户端)$/u;
/** A headline weighs at least this (Latin letters). */
const LEAST_HEADLINE = 18;
/** Beside the site's own name a word is enough. */
const LEAST_BESIDE_SITE = 3;

const WORDS = new RegExp(`^(?:${LETTER}|[\\s&])+$`);

/** What stands between two separators. */
export interface Part {
  readonly text: string;
  /** What stood before it. */
  readonly separator: string;
}

/**
 * Takes the site's and the section's names off a title: parts that spell the site, and the short
 * tail after the headline. A subtitle after a dash stays.
 */
export function stripSiteName(title: string, spellings: readonly string[]): string {
  const parts = splitTitle(title);
  let first = 0;
  let last = parts.length - 1;
  const isSite = (part: Part | undefined) => isSpelled(letters(part?.text ?? ''), spellings);
  const rest = (from: number, to: number) =>
    weighText(
      parts
        .slice(from, to + 1)
        .map(({ text }) => text)
        .join(''),
    );
  while (last > first && isTail(parts[last]) && rest(first, last - 1) >= least(parts[last])) last -= 1;
  while (first < last && isSite(parts[first]) && rest(first + 1, last) >= LEAST_BESIDE_SITE) first += 1;
  // A section before a bar: Politics | …
  if (
    first < last &&
    isSection(parts[first], parts[first + 1]) &&
    rest(first + 1, last) >= 2 * LEAST_HEADLINE
  )
    first += 1;
  return join(parts.slice(first, last + 1));

  function least(part: Part | undefined): number {
    return isSite(part) ? LEAST_BESIDE_SITE : LEAST_HEADLINE;
  }

  function isTail(part: Part | undefined): boolean {
    if (!part) return false;
    if (isSite(part)) return true;
    const weight = weighText(part.text);
    if (/[|｜_丨∣]|--/.test(part.separator)) return weight < 40 && !/[，。！？]/.test(part.text);
    return SECTION.test(part.text) && weight < 40;
  }
}

/** Names of parts of a Chinese site, and of what its pages are. */
const NO_SITE = /(?:频道|頻道|栏目|首页|正文|新闻中心|资讯中心|专题|客户端)$/;
const MOST_SITE = 40;

/**
 * The site's name at the end of a document's title: after a bar or an underscore, which headlines do
 * not have, or after a dash where the host's name is like it. Null where the title ends on no such part.
 */
export function readSiteAtEnd(title: string, spellings: readonly string[]): string | null {
  const parts = splitTitle(title);
  const last = parts.at(-1);
  const headline = parts.slice(0, -1).reduce((sum, { text }) => sum + weighText(text), 0);
  if (!last || headline < LEAST_HEADLINE) return null;
  const name = last.text.trim();
  const isName =
    name !== '' && weighText(name) < MOST_SITE && !/[，。！？!?:：\d]/.test(name) && !NO_SITE.test(name);
  const isMarked = /[|｜_丨∣]/.test(last.separator) || isSpelled(letters(name), spellings);
  return isName && isMarked ? name : null;
}

function isSection(part: Part | undefined, next: Part | undefined): boolean {
  const text = part?.text ?? '';
  return /\|/.test(next?.separator ?? '') && WORDS.test(text) && weighText(text) < 20;
}

/** True where a part is the site's name, a part of it, or hardly more than it. */
function isSpelled(own: string, spellings: readonly string[]): boolean {
  return (
    own === '' ||
    spellings.some(
      (name) =>
        name === own ||
        (own.length > 3 && name.includes(own)) ||
        (name.length > 3 && own.startsWith(name) && own.length < 2 * name.length) ||
        (name.length > 5 && own.includes(name) && own.length < 2 * name.length) ||
        // A host that spells the end of the name: European Games Town 2022, town2022.com.
        (name.length > 7 && own.endsWith(name)),
    )
  );
}

/** The parts of a title, each with the separator before it. */
export function splitTitle(title: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let separator = '';
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(at, match.index), separator });
    separator = match[0];
    at = match.index + match[0].length;
  }
  parts.push({ text: title.slice(at), separator });
  return parts;
}

function join(parts: readonly Part[]): string {
  return parts
    .map(({ text, separator }, index) => (index === 0 ? text : separator + text))
    .join('')
    .trim();
}

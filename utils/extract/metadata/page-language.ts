import { firstTag } from './meta-tags';
import type { PageFacts } from './page-facts';

/** Letters that only one of the languages has, or by far most often. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];
/** So much of a text tells its script. */
const MOST_CHARACTERS = 5000;
/** Characters that are written so in traditional Chinese only. */
const TRADITIONAL = /[們這個來說對時為會國學後與過還發當經產業實點開關於從應將無萬億電視報]/g;

/**
 * The language of the piece as a BCP 47 tag. What the page says of itself counts, unless its text is
 * in another script: templates say `en` on Chinese pages.
 */
export function readLanguage({ document, tags, described, lines }: PageFacts): string | null {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .slice(0, MOST_CHARACTERS);
  const said = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    described?.lang ?? null,
    firstTag(tags, 'content-language', 'og:locale', 'language', 'dc.language', 'inlanguage'),
  ]
    .map(toTag)
    .find((tag) => tag !== null);
  const written = scriptOf(text);
  if (!written) return said ?? null;
  if (
    said?.startsWith(written.slice(0, 2)) ||
    (written === 'ru' && said && /^(?:uk|bg|sr|be|mk|kk)/.test(said))
  )
    return said ?? null;
  if (said && written === 'ar' && /^(?:fa|ur|ps|ckb)/.test(said)) return said;
  return written;
}

function toTag(raw: string | null): string | null {
  const tag =
    raw
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return null;
  const [language = '', ...rest] = tag.split('-');
  return [
    language.toLowerCase(),
    ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join('-');
}

/** The language that the script alone tells, or null for Latin. */
function scriptOf(text: string): string | null {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(1, all);
  for (const [pattern, language] of SCRIPTS)
    if (share(pattern) > (language === 'ja' ? 0.15 : 0.4)) return language;
  if (share(/\p{Script=Han}/gu) < 0.4) return null;
  return share(TRADITIONAL) > 0.04 ? 'zh-TW' : 'zh-CN';
}

/** Base direction: what the page says, or its language's. */
export function readDirection(document: Document): 'ltr' | 'rtl' {
  const said = document.body?.getAttribute('dir') ?? document.documentElement.getAttribute('dir');
  if (said) return said.trim().toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  const lang = document.documentElement.getAttribute('lang') ?? '';
  return /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|ckb)\b/i.test(lang) ? 'rtl' : 'ltr';
}

import { canonicalTag, languageAlone } from '@/utils/text/language-tag';
import type { Script, ScriptShares } from './measure-scripts';
import { firstTag } from './meta-tags';
import type { PageFacts } from './page-facts';

/** Scripts that tell a language by themselves, or by far most often. */
const SCRIPTS: readonly (readonly [Script, string])[] = [
  ['kana', 'ja'],
  ['hangul', 'ko'],
  ['cyrillic', 'ru'],
  ['arabic', 'ar'],
  ['hebrew', 'he'],
  ['greek', 'el'],
  ['thai', 'th'],
  ['devanagari', 'hi'],
];

/**
 * The language of the piece as a BCP 47 tag. What the page says of itself counts, unless its text is
 * in another script: templates say `en` on Chinese pages.
 */
export function readLanguage({ document, tags, described, scripts }: PageFacts): string | null {
  const said = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    described?.lang ?? null,
    firstTag(tags, 'content-language', 'og:locale', 'language', 'dc.language', 'inlanguage'),
  ]
    .map(toTag)
    .find((tag) => tag !== null);
  const written = languageOf(scripts);
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
  const [tag = ''] = (raw ?? '').trim().split(/[,;\s]/);
  return languageAlone(tag) === null ? null : canonicalTag(tag);
}

/** The language that the script alone tells, or null for Latin. */
function languageOf({ of, traditional }: ScriptShares): string | null {
  for (const [script, language] of SCRIPTS)
    if ((of[script] ?? 0) > (language === 'ja' ? 0.15 : 0.4)) return language;
  if ((of.han ?? 0) < 0.4) return null;
  return traditional > 0.04 ? 'zh-TW' : 'zh-CN';
}

/** Base direction: what the page says, or its language's. */
export function readDirection(document: Document): 'ltr' | 'rtl' {
  const said = document.body?.getAttribute('dir') ?? document.documentElement.getAttribute('dir');
  if (said) return said.trim().toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  const lang = document.documentElement.getAttribute('lang') ?? '';
  return /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|ckb)\b/i.test(lang) ? 'rtl' : 'ltr';
}

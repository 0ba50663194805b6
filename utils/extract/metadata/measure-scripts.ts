/** A writing system that tells a language, or a group of them. */
export type Script =
  | 'han'
  | 'kana'
  | 'hangul'
  | 'cyrillic'
  | 'arabic'
  | 'hebrew'
  | 'greek'
  | 'thai'
  | 'devanagari';

/** How a text is written: shares from 0 to 1 of its letters. */
export interface ScriptShares {
  readonly of: Readonly<Partial<Record<Script, number>>>;
  /** Whether three kana follow each other: Japanese, however much of it is in Chinese characters. */
  readonly hasKanaRun: boolean;
  /** Share of characters that are written so in traditional Chinese only. */
  readonly traditional: number;
}

const SIGNS =
  /[\s\d\u0021-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u303f\uff00-\uffef]+/g;
/** From Greek on, accents of Latin in two parts left out. */
const BEYOND_LATIN = /[\u0370-\u1dff\u1f00-\uffff]+/g;
/**
 * Ranges and not the names of scripts: those take the engine longer to make than all this to run.
 */
const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['han', /[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff]+/g],
  ['kana', /[\u3040-\u30ff]+/g],
  ['hangul', /[\u1100-\u11ff\uac00-\ud7af]+/g],
  ['cyrillic', /[\u0400-\u052f]+/g],
  ['arabic', /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]+/g],
  ['hebrew', /[\u0590-\u05ff]+/g],
  ['greek', /[\u0370-\u03ff\u1f00-\u1fff]+/g],
  ['thai', /[\u0e00-\u0e7f]+/g],
  ['devanagari', /[\u0900-\u097f]+/g],
];
const TRADITIONAL = /[們這個來說對時為會國學後與過還發當經產業實點開關於從應將無萬億電視報]+/g;
/** A page is in Latin letters whatever is named in another script up to this share. */
const LEAST_SHARE = 0.05;

/** Measures the scripts of a text; those of hardly any letters are left out. */
export function measureScripts(text: string): ScriptShares {
  const written = text.replace(SIGNS, '');
  const share = (pattern: RegExp) =>
    written === '' ? 0 : (written.length - written.replace(pattern, '').length) / written.length;
  if (share(BEYOND_LATIN) < LEAST_SHARE) return { of: {}, hasKanaRun: false, traditional: 0 };
  const of: Partial<Record<Script, number>> = {};
  let rest = 1;
  for (const [script, pattern] of SCRIPTS) {
    if (rest < LEAST_SHARE) break;
    const found = share(pattern);
    of[script] = found;
    rest -= found;
  }
  return {
    of,
    hasKanaRun: /[\u3040-\u30ff]{3}/.test(written),
    traditional: of.han ? share(TRADITIONAL) : 0,
  };
}

import { languageAlone } from '@/utils/text/language-tag';

/** How articles of one language are set. Plain data: nothing in it is CSS. */
export interface ReadingStyle {
  /** 宋 / 黑 / 楷 in Chinese; a book serif, a sans and an old-style serif in Latin script. */
  readonly face: 'serif' | 'sans' | 'brush';
  /** Latin letters and figures inside Chinese: in the face that goes with it, or in the other kind. */
  readonly latin: 'match' | 'serif' | 'sans';
  /** Size of the text in CSS pixels at the browser's usual size, 16. */
  readonly size: number;
  /** CSS weight of the text. */
  readonly weight: number;
  /** Line height as a multiple of the size. */
  readonly leading: number;
  /** Length of a line: 字 where the script is Han or kana, average characters elsewhere. */
  readonly measure: number;
  /** How a paragraph is told from the last: its first line moved in, or space before it. */
  readonly paragraphs: 'indent' | 'space';
  readonly pictures: boolean;
  readonly writing: 'horizontal' | 'vertical';
  /** One column that scrolls, or pages that turn. */
  readonly layout: 'scroll' | 'pages';
  /** Everything but the paragraph being read steps back. */
  readonly focus: boolean;
  /** Chinese in its own characters, or shown in simplified or traditional ones. */
  readonly script: 'own' | 'hans' | 'hant';
  /** `voiceURI` of the voice that reads aloud; null for the browser's first local one. */
  readonly voice: string | null;
  /** Speed of reading aloud, 1 being the voice's own. */
  readonly speed: number;
}

/** Styles that were chosen, by language: the key is that of {@link styleLanguage}. */
export type ReadingStyles = Readonly<Record<string, ReadingStyle>>;

/** Least, most and step of what can be dragged. */
export const STYLE_LIMITS = {
  size: { least: 13, most: 32, step: 1 },
  weight: { least: 300, most: 700, step: 50 },
  leading: { least: 1.3, most: 2.4, step: 0.05 },
  speed: { least: 0.5, most: 3, step: 0.1 },
} as const;

/** A value brought between its limits. */
export function stepWithin(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, value));
}

/** Limits of the measure: whole characters in Chinese and Japanese, average ones elsewhere. */
export function measureLimits(language: string): { least: number; most: number; step: number } {
  return isSquare(language) ? { least: 24, most: 44, step: 1 } : { least: 45, most: 90, step: 1 };
}

/** Language that a style is kept for: the first part of a BCP 47 tag, `und` where there is none. */
export function styleLanguage(lang: string | null): string {
  return languageAlone(lang) ?? 'und';
}

/** Whether a language is written in characters that fill a square each. */
export function isSquare(language: string): boolean {
  return language === 'zh' || language === 'ja';
}

/**
 * The style of a language before anything is chosen: 34 字 or 66 characters a line (Bringhurst, "The
 * Elements of Typographic Style": 45 to 75, 66 the ideal; Chinese books run from 26 to 40 字), more
 * space between lines the fuller the characters are.
 */
export function defaultStyle(language: string): ReadingStyle {
  const square = isSquare(language);
  return {
    face: 'serif',
    latin: 'match',
    size: 18,
    weight: 400,
    leading: square ? 1.85 : language === 'ko' ? 1.75 : 1.65,
    measure: square ? 34 : 66,
    paragraphs: square ? 'indent' : 'space',
    pictures: true,
    writing: 'horizontal',
    layout: 'scroll',
    focus: false,
    script: 'own',
    voice: null,
    speed: 1,
  };
}

/** The style that articles of a language are shown in. */
export function styleFor(styles: ReadingStyles, lang: string | null): ReadingStyle {
  const language = styleLanguage(lang);
  return styles[language] ?? defaultStyle(language);
}

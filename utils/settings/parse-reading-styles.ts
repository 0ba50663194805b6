import {
  defaultStyle,
  measureLimits,
  type ReadingStyle,
  type ReadingStyles,
  STYLE_LIMITS,
} from './reading-style';

/** No reader has articles in more languages than this; what is more was not written by us. */
const MOST_LANGUAGES = 200;

/** Styles out of whatever lies in the storage: what is missing or makes no sense is the language's default. */
export function parseReadingStyles(stored: unknown): ReadingStyles {
  if (typeof stored !== 'object' || stored === null) return {};
  const styles = Object.entries(stored).filter(([language]) => /^[a-z]{2,8}$/.test(language));
  return Object.fromEntries(
    styles.slice(0, MOST_LANGUAGES).map(([language, style]) => [language, parseStyle(style, language)]),
  );
}

function parseStyle(stored: unknown, language: string): ReadingStyle {
  const values: Partial<Record<keyof ReadingStyle, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const usual = defaultStyle(language);
  return {
    face: oneOf(values.face, ['serif', 'sans', 'brush'], usual.face),
    latin: oneOf(values.latin, ['match', 'serif', 'sans'], usual.latin),
    size: within(values.size, STYLE_LIMITS.size, usual.size),
    weight: within(values.weight, STYLE_LIMITS.weight, usual.weight),
    leading: within(values.leading, STYLE_LIMITS.leading, usual.leading),
    measure: within(values.measure, measureLimits(language), usual.measure),
    paragraphs: oneOf(values.paragraphs, ['indent', 'space'], usual.paragraphs),
    pictures: typeof values.pictures === 'boolean' ? values.pictures : usual.pictures,
    writing: oneOf(values.writing, ['horizontal', 'vertical'], usual.writing),
    layout: oneOf(values.layout, ['scroll', 'pages'], usual.layout),
    focus: typeof values.focus === 'boolean' ? values.focus : usual.focus,
    script: oneOf(values.script, ['own', 'hans', 'hant'], usual.script),
    voice: typeof values.voice === 'string' ? values.voice : null,
    speed: within(values.speed, STYLE_LIMITS.speed, usual.speed),
  };
}

function oneOf<T extends string>(value: unknown, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

function within(value: unknown, limits: { least: number; most: number }, fallback: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fallback;
  return Math.min(limits.most, Math.max(limits.least, value));
}

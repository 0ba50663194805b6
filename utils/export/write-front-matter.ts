/** A value of the front matter: text, a number, or a list of texts. Null and empty lists leave the key out. */
export type FrontMatterValue = string | number | null | readonly string[];

/**
 * What YAML 1.1 and 1.2 do not take literally between double quotes: controls, line separators,
 * the byte order mark and non-characters.
 */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Writes YAML front matter, its keys in the order given; nothing where there is no key.
 *
 * Texts are double-quoted always, dates and numbers never: nothing has to be guessed, and a title
 * such as `no` or `12:30` stays a text in YAML 1.1 as in 1.2. The `yaml` library would do the same
 * for 52 kB (18 kB gzipped) in every page that exports; this subset is checked against it instead.
 */
export function writeFrontMatter(
  entries: readonly (readonly [key: string, value: FrontMatterValue])[],
): string {
  const lines = entries.flatMap(([key, value]) => writeEntry(key, value));
  return lines.length === 0 ? '' : ['---', ...lines, '---', ''].join('\n');
}

function writeEntry(key: string, value: FrontMatterValue): string[] {
  if (value === null || value === '') return [];
  if (typeof value === 'number') return [`${key}: ${value}`];
  if (typeof value === 'string') return [`${key}: ${ISO_DATE.test(value) ? value : quote(value)}`];
  return value.length === 0 ? [] : [`${key}:`, ...value.map((item) => `  - ${quote(item)}`)];
}

function quote(text: string): string {
  const escaped = text.toWellFormed().replace(/["\\]/g, '\\$&').replace(UNPRINTABLE, escapeUnit);
  return `"${escaped}"`;
}

function escapeUnit(character: string): string {
  if (character === '\n') return '\\n';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

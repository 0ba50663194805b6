/** Words whose last s is no plural. */
const WHOLE = new Set(
  'always analysis basis crisis gas his its lens news series species texas this thus was yes'.split(' '),
);
const LATIN = /^[a-z]+$/;

/**
 * The form that a folded word of a Latin script is searched by: English plurals become singular, and
 * nothing more, so that a word never finds another word. A text and a query are folded alike.
 */
export function stemWord(word: string): string {
  if (word.length < 4 || !LATIN.test(word) || WHOLE.has(word)) return word;
  if (/(?:ch|sh|[xz]|ss)es?$/.test(word)) return word.replace(/es?$/, '');
  if (!word.endsWith('s') || /(?:ss|us|is|as)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.slice(0, -1);
}

/** Becomes two characters in lower case, of which a pattern would take the first for an `i`. */
const KEPT_CASE = 'İ';
/** An escape, which stays as it is, or anything else. */
const PIECE = /\\(?:p\{[^}]*\}|.)|[^\\]+/gisu;
/** Kinds of letters: which case they have matters, but for all letters and all numbers. */
const BY_KIND = /\\p\{(?![LN]\})/iu;

const folded = new WeakMap<RegExp, RegExp | null>();

/** Text in lower case, character for character. */
export function foldCase(text: string): string {
  if (!text.includes(KEPT_CASE)) return text.toLowerCase();
  return text
    .split(KEPT_CASE)
    .map((piece) => piece.toLowerCase())
    .join(KEPT_CASE);
}

/**
 * The pattern to try on folded text instead of one that ignores case: compiling for any case takes
 * three times as long, and in a page just opened every pattern has yet to be compiled.
 *
 * @returns null where the pattern has to be tried as it is, on the text as it is.
 */
export function foldPattern(pattern: RegExp): RegExp | null {
  const known = folded.get(pattern);
  if (known !== undefined) return known;
  const isFoldable = pattern.ignoreCase && !BY_KIND.test(pattern.source);
  const made = isFoldable ? new RegExp(foldSource(pattern.source), pattern.flags.replace('i', '')) : null;
  folded.set(pattern, made);
  return made;
}

function foldSource(source: string): string {
  if (source === source.toLowerCase()) return source;
  return source.replace(PIECE, (piece) => (piece.startsWith('\\') ? piece : piece.toLowerCase()));
}

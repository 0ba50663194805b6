/** Becomes two characters in lower case, of which a pattern would take the first for an `i`. */
const KEPT_CASE = /[^İ]+/gu;
/** An escape, which stays as it is, or any other character. */
const PIECE = /\\.|[^\\]+/gsu;
/** Classes of letters by case mean something else where case is ignored. */
const BY_PROPERTY = /\\p\{/iu;

const folded = new WeakMap<RegExp, RegExp | null>();

/** Text in lower case, character for character. */
export function foldCase(text: string): string {
  return text.replace(KEPT_CASE, (piece) => piece.toLowerCase());
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
  const made =
    pattern.ignoreCase && !BY_PROPERTY.test(pattern.source)
      ? new RegExp(
          pattern.source.replace(PIECE, (piece) => (piece.startsWith('\\') ? piece : piece.toLowerCase())),
          pattern.flags.replace('i', ''),
        )
      : null;
  folded.set(pattern, made);
  return made;
}

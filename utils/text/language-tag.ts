/** Extended languages behind the language that they belong to (RFC 5646, section 2.2.2): `cmn` in `zh-cmn-Hans`. */
const EXTENDED = /^([a-z]{2,3})(?:-[a-z]{3})+(?=-|$)/i;

/**
 * A language tag in its canonical form, as `Intl` takes it. Extended languages, which Chinese pages
 * like to name and `Intl` refuses, are left out: `zh-cmn-Hans` is `zh-Hans`.
 *
 * @param tag - as a page gives it; its parts may be joined by `_`.
 * @returns null where it is no tag.
 */
export function canonicalTag(tag: string): string | null {
  const plain = tag.trim().replaceAll('_', '-').replace(EXTENDED, '$1');
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? null;
  } catch (error) {
    // A page may call its language anything.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The language alone, without script and region (`zh`); null where there is none that `Intl` takes. */
export function languageAlone(tag: string | null): string | null {
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag ?? '')?.[0].toLowerCase() ?? null;
}

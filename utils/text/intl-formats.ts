/** Formats made so far: to make one takes a hundred times as long as to use it, and a list has many of a kind. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The format of moments in a locale; one and the same for the same options. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));
}

/** The format of numbers in a locale; one and the same for the same options. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remember(numbers, locale, options, () => new Intl.NumberFormat(locale, options));
}

function remember<Format>(
  known: Map<string, Format>,
  locale: string,
  options: object,
  make: () => Format,
): Format {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = known.get(key) ?? make();
  known.set(key, format);
  return format;
}

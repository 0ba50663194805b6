/** The first and the last moment that anything can have been saved: the web's beginning, and a date's end. */
const FIRST = Date.UTC(1990, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

/**
 * A date as other programs write it, in milliseconds since the epoch; null where it is none.
 *
 * Numbers are seconds, milliseconds or microseconds by their size. Texts are ISO 8601, also with a
 * blank for the `T` or without a colon in the offset, `2020年05月26日 10:09`, or `26/05/2020 10:09:00`
 * (wallabag: day before month; its twelve hours cannot be told apart, so they are taken as written).
 */
export function readMoment(value: unknown): number | null {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{9,17}(?:\.\d+)?$/.test(text)) return fromNumber(Number(text));
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日\D*(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (chinese) return fromParts(chinese.slice(1));
  const european = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (european) {
    const [, day, month, year, ...time] = european;
    return fromParts([year, month, day, ...time]);
  }
  const iso = text.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T').replace(/ ?([+-]\d{2})(\d{2})$/, '$1:$2');
  return within(Date.parse(iso.replace(/ UTC$/, 'Z')));
}

function fromNumber(value: number): number | null {
  if (value > 1e14) return within(Math.round(value / 1000));
  return within(Math.round(value > 1e11 ? value : value * 1000));
}

function fromParts(parts: readonly (string | undefined)[]): number | null {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return within(Date.UTC(year, month - 1, day, hour, minute, second));
}

function within(moment: number): number | null {
  return moment >= FIRST && moment <= LAST ? moment : null;
}

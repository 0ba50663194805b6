const DAY_MS = 86_400_000;

/**
 * The day of a moment as seen from now: "today", "yesterday", else its date, with the year only
 * where it is another.
 *
 * @param time - milliseconds since the epoch.
 * @param now - milliseconds since the epoch.
 * @param timeZone - IANA name; the reader's own where it is left out.
 */
export function formatDay(time: number, now: number, locale: string, timeZone?: string): string {
  const days = dayNumber(now, timeZone) - dayNumber(time, timeZone);
  if (days === 0 || days === 1) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
    return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  }
  const isSameYear = yearOf(time, timeZone) === yearOf(now, timeZone);
  return new Intl.DateTimeFormat(locale, {
    ...(isSameYear ? { weekday: 'long' } : { year: 'numeric' }),
    month: 'long',
    day: 'numeric',
    ...(timeZone ? { timeZone } : {}),
  }).format(time);
}

/** The hour and minute of a moment. */
export function formatClock(time: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(time);
}

/** Days since the epoch of the calendar day that a moment falls on in a zone. */
function dayNumber(time: number, timeZone?: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    dateStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(time);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / DAY_MS);
}

function yearOf(time: number, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', ...(timeZone ? { timeZone } : {}) }).format(
    time,
  );
}

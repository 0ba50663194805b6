/**
 * A moment in full: day and time, in the reader's zone.
 *
 * @param time - milliseconds since the epoch.
 * @param timeZone - IANA name; the reader's own where it is left out.
 */
export function formatMoment(time: number, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(time);
}

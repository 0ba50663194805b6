/** `2022-11-09`: a day and no more. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A time that names its zone, so that it is the same moment everywhere. */
const ZONED = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * A published time as its reader would say it: the day, and the hour where the page gives one, in
 * the reader's own zone. A time without a zone is shown as the page wrote it.
 *
 * @param iso - as in `ArticleDraft.publishedTime`.
 * @param timeZone - IANA name; the reader's own where it is left out.
 * @returns null for what is no time at all.
 */
export function formatPublished(iso: string, locale: string, timeZone?: string): string | null {
  const isDay = DAY.test(iso);
  // A time without a zone is taken and shown as UTC: nothing is added or taken away.
  const isZoned = ZONED.test(iso);
  const moment = new Date(isDay ? `${iso}T00:00:00Z` : isZoned ? iso : `${iso}Z`);
  if (Number.isNaN(moment.getTime())) return null;
  const format: Intl.DateTimeFormatOptions = {
    dateStyle: 'long',
    ...(isDay ? {} : { timeStyle: 'short' }),
    ...(isZoned ? (timeZone ? { timeZone } : {}) : { timeZone: 'UTC' }),
  };
  return new Intl.DateTimeFormat(locale, format).format(moment);
}

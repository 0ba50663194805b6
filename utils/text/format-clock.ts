import { dateFormat } from './intl-formats';

/**
 * The hour and minute of a moment.
 *
 * @param time - milliseconds since the epoch.
 * @param timeZone - IANA name; the reader's own where it is left out.
 */
export function formatClock(time: number, locale: string, timeZone?: string): string {
  return dateFormat(locale, {
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  }).format(time);
}

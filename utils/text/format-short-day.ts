import { formatClock } from './format-clock';
import { dateFormat } from './intl-formats';

const DAY_MS = 86_400_000;

/**
 * A moment as briefly as it can be said from now: the hour of the last day, the day of this year,
 * else the date.
 *
 * @param time - milliseconds since the epoch.
 * @param now - milliseconds since the epoch.
 * @param timeZone - IANA name; the reader's own where it is left out.
 */
export function formatShortDay(time: number, now: number, locale: string, timeZone?: string): string {
  const zone = timeZone ? { timeZone } : {};
  const year = (moment: number) => dateFormat('en', { year: 'numeric', ...zone }).format(moment);
  if (time <= now && now - time < DAY_MS) return formatClock(time, locale, timeZone);
  return dateFormat(locale, {
    month: 'short',
    day: 'numeric',
    ...(year(time) === year(now) ? {} : { year: 'numeric' }),
    ...zone,
  }).format(time);
}

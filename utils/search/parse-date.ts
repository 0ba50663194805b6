const DAY = 86_400_000;
const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };
const CALENDAR = /^(\d{4})(?:[-/.年](\d{1,2}))?(?:[-/.月](\d{1,2}))?[月日]?$/;
const AGO = /^(\d{1,4})\s*([dwmy])$/i;

/**
 * A day as people type it: `2024`, `2024-03`, `2024-03-05`, `2024年3月`, or `7d`, `2w`, `6m`, `1y` for
 * so long ago.
 *
 * @param now - milliseconds since the epoch.
 * @returns its first moment in the reader's own zone, milliseconds since the epoch; null where it is no day.
 */
export function parseDate(text: string, now: number): number | null {
  const ago = AGO.exec(text);
  if (ago) return now - Number(ago[1]) * (DAYS[(ago[2] ?? '').toLowerCase()] ?? 0) * DAY;
  const [, year, month = '1', day = '1'] = CALENDAR.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const isReal = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return isReal ? date.getTime() : null;
}

/**
 * Lists that cut times and lengths into ranges, so that "since March" and "over ten minutes" are
 * lists like any other, sorted by saving: a range is a few of them put together. At its ends they may
 * hold more than is wanted; whoever reads them looks at the rows.
 */

/** Whole minutes at which a list of lengths begins: where the filters of the page cut, and beyond. */
const LENGTHS = [0, 5, 11, 16, 21, 31, 61] as const;
const [FIRST_YEAR, LAST_YEAR] = [1000, 9999];
const YEAR = /^in:(\d{4})$/;
const MONTH = /^in:(\d{4})-(\d{2})$/;

/** What every name of a list of times, or of lengths, begins with. */
export const TIMES = 'in:';
export const LENGTH = 'min:';

/** The lists of a moment: its year and its month, in UTC. */
export function timeLists(time: number): readonly [year: string, month: string] {
  const date = new Date(time);
  const year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, date.getUTCFullYear()));
  return [`${TIMES}${year}`, `${TIMES}${year}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`];
}

/** The list of a reading time in minutes. */
export function lengthList(minutes: number): string {
  return `${LENGTH}${LENGTHS.findLast((least) => least <= minutes) ?? 0}`;
}

/**
 * The fewest lists that hold everything from one moment to another.
 *
 * @param names - lists of times that there are.
 * @param to - the first moment that is not wanted.
 */
export function listsBetween(names: readonly string[], from: number, to: number): readonly string[] {
  const inside = (start: number, end: number) => start >= from && end <= to;
  const touches = (start: number, end: number) => start < to && end > from;
  const years = names.filter((name) => {
    const year = Number(YEAR.exec(name)?.[1] ?? Number.NaN);
    return inside(startOf(year), startOf(year + 1));
  });
  const months = names.filter((name) => {
    const [, year, month] = MONTH.exec(name) ?? [];
    if (year === undefined || years.includes(`${TIMES}${year}`)) return false;
    return touches(startOf(Number(year), Number(month) - 1), startOf(Number(year), Number(month)));
  });
  return [...years, ...months];
}

/** Lists that hold everything of so many minutes, both ends inclusive. */
export function listsOfLength(least: number, most: number): readonly string[] {
  return LENGTHS.filter(
    (start, at) => start <= most && (LENGTHS[at + 1] ?? Number.POSITIVE_INFINITY) > least,
  ).map(lengthList);
}

/** The first moment of a month; the first and the last year hold everything beyond them too. */
function startOf(year: number, month = 0): number {
  if (year > LAST_YEAR || (year === LAST_YEAR && month > 11)) return Number.POSITIVE_INFINITY;
  return year === FIRST_YEAR && month === 0 ? Number.NEGATIVE_INFINITY : Date.UTC(year, month);
}

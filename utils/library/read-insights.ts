import { readFacets } from '@/utils/storage/facets';
import type { ActivityRow } from '@/utils/storage/rows';
import { dayOf } from '@/utils/text/day-of';
import { countArticles } from './count-articles';
import { listActivity } from './list-activity';

const DAY = 86_400_000;
const WEEK_DAYS = 7;

/** What was done in one week. */
export interface Week {
  /** Its Monday, milliseconds since the epoch. */
  readonly start: number;
  readonly saved: number;
  readonly read: number;
  readonly seconds: number;
}

/** What a library tells about its reader. */
export interface Insights {
  /** The oldest first, none left out. */
  readonly weeks: readonly Week[];
  readonly articles: number;
  /** Of the time that `weeks` covers. */
  readonly saved: number;
  readonly read: number;
  readonly seconds: number;
  /** Characters taken away with what is not the article, and characters kept. */
  readonly noise: number;
  readonly kept: number;
  readonly sources: readonly { readonly name: string; readonly articles: number }[];
}

/** Sources shown. */
const MOST_SOURCES = 10;

/** What was saved and read in so many weeks, this one included. */
export async function readInsights(weeks: number, now: Date): Promise<Insights> {
  const monday = mondayOf(now);
  const starts = Array.from({ length: weeks }, (_, index) =>
    addDays(monday, (index - weeks + 1) * WEEK_DAYS),
  );
  const from = dayOf(starts[0] ?? monday);
  const [activity, articles, facets] = await Promise.all([
    listActivity(from, dayOf(now)),
    countArticles(),
    readFacets('source:'),
  ]);
  const sum = (of: (row: ActivityRow) => number, rows = activity) =>
    rows.reduce((all, row) => all + of(row), 0);
  return {
    weeks: starts.map((start) => {
      const days = activity.filter(
        ({ day }) => day >= dayOf(start) && day < dayOf(addDays(start, WEEK_DAYS)),
      );
      return {
        start: start.getTime(),
        saved: sum(({ saved }) => saved, days),
        read: sum(({ read }) => read, days),
        seconds: sum(({ seconds }) => seconds, days),
      };
    }),
    articles,
    saved: sum(({ saved }) => saved),
    read: sum(({ read }) => read),
    seconds: sum(({ seconds }) => seconds),
    noise: sum(({ noiseCharacters }) => noiseCharacters),
    kept: sum(({ keptCharacters }) => keptCharacters),
    sources: facets
      .map(({ name, articles: count }) => ({ name: name.slice('source:'.length), articles: count }))
      .sort((a, b) => b.articles - a.articles)
      .slice(0, MOST_SOURCES),
  };
}

function mondayOf(now: Date): Date {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return addDays(midnight, -((midnight.getDay() + 6) % WEEK_DAYS));
}

/** By the calendar: a day of a change of the clock is not 24 hours long. */
function addDays(day: Date, days: number): Date {
  const moved = new Date(day.getTime() + days * DAY + DAY / 2);
  return new Date(moved.getFullYear(), moved.getMonth(), moved.getDate());
}

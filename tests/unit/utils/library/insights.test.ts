import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeState } from '@/utils/library/change-state';
import { noteReading } from '@/utils/library/note-reading';
import { readInsights } from '@/utils/library/read-insights';
import { trashArticles } from '@/utils/library/trash-articles';
import { keep, startFresh } from './fresh-library';

startFresh();

/** A Wednesday, at noon in the reader's own zone. */
const NOW = new Date(2026, 10, 25, 12);
const daysAgo = (days: number) => new Date(2026, 10, 25 - days, 12);

async function save(n: number, days: number, source = '新华社'): Promise<number> {
  return (await keep({ canonicalUrl: `https://a.example/${n}`, source }, daysAgo(days))).id;
}

test('an empty library has weeks without anything in them', async () => {
  const insights = await readInsights(4, NOW);
  expect(insights.weeks.map(({ saved, read, seconds }) => [saved, read, seconds])).toEqual(
    Array.from({ length: 4 }, () => [0, 0, 0]),
  );
  expect(insights).toMatchObject({ articles: 0, noise: 0, kept: 0, sources: [] });
});

test('weeks begin on Monday, the last one is this one, and what is older than all of them is left out', async () => {
  await save(1, 0);
  await save(2, 2); // Monday of this week
  await save(3, 3); // Sunday of the last one
  await save(4, 60);
  const { weeks, saved, articles } = await readInsights(3, NOW);
  expect(weeks.map((week) => week.saved)).toEqual([0, 1, 2]);
  expect(new Date(weeks.at(-1)?.start ?? 0)).toEqual(new Date(2026, 10, 23));
  expect(saved).toBe(3);
  expect(articles).toBe(4);
});

test('reading counts on its day: time always, an article when it is finished for the first time', async () => {
  const id = await save(1, 9);
  await noteReading(id, { seconds: 90, charactersRead: 300, finished: false }, daysAgo(8));
  await noteReading(id, { seconds: 30, charactersRead: 100, finished: true }, daysAgo(1));
  await noteReading(id, { seconds: 10, charactersRead: 0, finished: true }, daysAgo(0));
  const { weeks, read, seconds } = await readInsights(2, NOW);
  expect(weeks.map((week) => [week.read, week.seconds])).toEqual([
    [0, 90],
    [1, 40],
  ]);
  expect([read, seconds]).toEqual([1, 130]);
});

test('the sources with most articles come first, and the trash counts for none', async () => {
  await save(1, 0, '财新网');
  await save(2, 0);
  await save(3, 0);
  const gone = await save(4, 0, '财新网');
  await changeState([gone], { archived: true });
  await trashArticles([gone]);
  const { sources, noise, kept } = await readInsights(1, NOW);
  expect(sources).toEqual([
    { name: '新华社', articles: 2 },
    { name: '财新网', articles: 1 },
  ]);
  expect(noise).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(noise);
});

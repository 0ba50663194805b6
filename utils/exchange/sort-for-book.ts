import { getRecord } from '@/utils/library/get-record';

/** Articles by where they came from and by day, the sources in the order in which they first appear. */
export async function sortForBook(ids: readonly number[]): Promise<readonly number[]> {
  const groups = new Map<string, { id: number; day: string }[]>();
  for (const id of ids) {
    const record = await getRecord(id);
    if (!record) continue;
    const source = record.source ?? record.siteName ?? record.host;
    const group = groups.get(source) ?? [];
    group.push({ id, day: record.publishedTime ?? record.capturedAt });
    groups.set(source, group);
  }
  const byDay = (a: { day: string }, b: { day: string }) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
  return [...groups.values()].flatMap((group) => group.sort(byDay).map(({ id }) => id));
}

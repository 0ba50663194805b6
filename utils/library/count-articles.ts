import { readCounts } from '@/utils/storage/counts';

/** How many articles the library holds, without the trash. A number that is kept, not counted. */
export async function countArticles(): Promise<number> {
  return (await readCounts()).articles;
}

/** How many articles the library holds, with the trash. */
export async function countAll(): Promise<number> {
  const { articles, trashed } = await readCounts();
  return articles + trashed;
}

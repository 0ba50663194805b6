/** What the place of a chapter is told by. */
export interface OrderedChapter {
  /** Where the article came from. */
  readonly source: string;
  /** ISO 8601: when it was published, else captured. */
  readonly time: string;
}

/** Chapters by where they came from and by time, the sources in the order in which they first appear. */
export function orderChapters<Chapter extends OrderedChapter>(
  chapters: readonly Chapter[],
): readonly Chapter[] {
  const groups = new Map<string, Chapter[]>();
  for (const chapter of chapters) {
    const group = groups.get(chapter.source);
    if (group) group.push(chapter);
    else groups.set(chapter.source, [chapter]);
  }
  const byTime = (a: Chapter, b: Chapter) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0);
  return [...groups.values()].flatMap((group) => group.sort(byTime));
}

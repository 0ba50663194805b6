import { cleanTags } from '@/utils/article/clean-tag';
import type { PortableArticle, PortableTimes } from '@/utils/article/portable-article';
import type { ArticleRow } from '@/utils/storage/rows';

type State = Pick<
  ArticleRow,
  | 'savedAt'
  | 'deletedAt'
  | 'reading'
  | 'archived'
  | 'starred'
  | 'tags'
  | 'lastReadAt'
  | 'secondsRead'
  | 'position'
  | 'updatedAt'
>;

/**
 * State of an article that is here and in the file: the earliest date, the tags of both, a star where
 * either has one, and of the rest, group by group, what was changed last.
 *
 * @param isOwn - the file's times can be compared with ours. Else our reading state and trash stay.
 */
export function mergeState(here: State, there: PortableArticle, isOwn: boolean): State {
  const state = isOwn && there.updatedAt.state > here.updatedAt.state ? there : here;
  const trash = isOwn && there.updatedAt.trash > here.updatedAt.trash ? there : here;
  return {
    savedAt: Math.min(here.savedAt, there.savedAt),
    deletedAt: trash.deletedAt,
    reading: state.reading,
    archived: state.archived,
    position: state.position,
    starred: here.starred || there.starred,
    tags: cleanTags([...here.tags, ...there.tags]),
    lastReadAt: latest(here.lastReadAt, there.lastReadAt),
    secondsRead: Math.max(here.secondsRead, there.secondsRead),
    updatedAt: isOwn ? latestTimes(here.updatedAt, there.updatedAt) : here.updatedAt,
  };
}

/** True where merging changed nothing that is stored. */
export function isSameState(before: State, after: State): boolean {
  return (Object.keys(after) as (keyof State)[]).every(
    (key) => JSON.stringify(before[key]) === JSON.stringify(after[key]),
  );
}

function latest(here: number | null, there: number | null): number | null {
  if (here === null || there === null) return here ?? there;
  return Math.max(here, there);
}

function latestTimes(here: PortableTimes, there: PortableTimes): PortableTimes {
  return {
    content: Math.max(here.content, there.content),
    trash: Math.max(here.trash, there.trash),
    state: Math.max(here.state, there.state),
    tags: Math.max(here.tags, there.tags),
  };
}

import type { ArticleDraft } from '@/utils/article/article-draft';
import type { Filled } from '../library/library-side.ts';

/** A made-up article of the gallery's library: enough of it for a list. */
interface Entry {
  readonly title: string;
  readonly source: string;
  /** Which sample lends its text and pictures. */
  readonly like: 'zh' | 'en';
  /** Which of the sample's pictures it keeps; none for an article of text alone. */
  readonly picture: number | null;
  readonly daysAgo: number;
  readonly tags: readonly string[];
}

const DAY = 86_400_000;

/** Titles of every length, with and without pictures, tags and sources, of today and long ago. */
const ENTRIES: readonly Entry[] = [
  {
    title: '早市的灯',
    source: '晨报',
    like: 'zh',
    picture: null,
    daysAgo: 1,
    tags: ['城市'],
  },
  {
    title: 'The slow return of the night train, and the people who never stopped asking for it',
    source: 'The Harbour Review',
    like: 'en',
    picture: 1,
    daysAgo: 2,
    tags: ['railways', 'long reads'],
  },
  {
    title: '“把图书馆开到村口”：一辆旧班车和它的三万名读者',
    source: '江城晚报',
    like: 'zh',
    picture: 1,
    daysAgo: 4,
    tags: ['图书馆', '城市'],
  },
  {
    title: 'Why bakers wake at three',
    source: 'Morning Courier',
    like: 'en',
    picture: null,
    daysAgo: 9,
    tags: [],
  },
  {
    title: '河口湿地二十年：候鸟为什么又回来了',
    source: '东州日报',
    like: 'zh',
    picture: 0,
    daysAgo: 23,
    tags: ['自然'],
  },
  {
    title: 'A county counts its hedgerows',
    source: 'The Harbour Review',
    like: 'en',
    picture: 0,
    daysAgo: 61,
    tags: ['nature'],
  },
];

/** Gives each article of the shelf to `save`, the oldest first, and its tags to `tag`. */
export async function fillShelf(
  samples: Readonly<Record<'zh' | 'en', ArticleDraft>>,
  save: (draft: ArticleDraft, savedAt: number) => Promise<Filled>,
  tag: (id: number, tags: readonly string[]) => Promise<void>,
): Promise<void> {
  for (const [n, entry] of [...ENTRIES.entries()].reverse()) {
    const sample = samples[entry.like];
    const savedAt = Date.now() - entry.daysAgo * DAY;
    const url = `http://paper${n}.example/${entry.like}/${n}`;
    const picture = entry.picture === null ? undefined : sample.pictures[entry.picture];
    const { id } = await save(
      {
        ...sample,
        url,
        canonicalUrl: url,
        title: entry.title,
        source: entry.source,
        publishedTime: new Date(savedAt - DAY / 3).toISOString(),
        // Long enough to differ: the same text under six titles would be one story in six places.
        text: `${entry.title}\n${[...entry.title].reverse().join('').repeat(8)}\n`.repeat(3 + n),
        html: `<p>${entry.title}</p>${picture ? `<figure><img src="${picture.url}" alt=""></figure>` : ''}`,
        leadPicture: picture?.url ?? null,
        pictures: picture ? [picture] : [],
      },
      savedAt,
    );
    if (entry.tags.length > 0) await tag(id, entry.tags);
  }
}

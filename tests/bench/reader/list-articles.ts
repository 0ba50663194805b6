import type { ArticleDraft } from '@/utils/article/article-draft';
import { type GivenPictures, readPicture } from '../../../scripts/library/fill-library.ts';
import { makeLongDraft } from '../../e2e/harness/make-long-draft.ts';

/** An article to open, with its pictures. */
export interface BenchArticle {
  readonly name: string;
  readonly draft: ArticleDraft;
  readonly pictures: GivenPictures;
}

const PICTURES = ['harbour', 'notebook', 'reading-room', 'shipyard'];

/** An article of the length of the sample, and one of 30,000 characters with 40 pictures. */
export async function listArticles(): Promise<readonly BenchArticle[]> {
  const files = await Promise.all(
    PICTURES.map((name) =>
      readPicture(new URL(`../../../scripts/sample/pictures/${name}.jpg`, import.meta.url).pathname),
    ),
  );
  const fill = (draft: ArticleDraft): GivenPictures =>
    Object.fromEntries(draft.pictures.map(({ url }, index) => [url, files[index % files.length] ?? null]));
  const short = makeLongDraft({
    title: '一篇短文',
    paragraphs: 14,
    pictures: 2,
    url: 'http://news.example/short.html',
  });
  const long = makeLongDraft({ title: '一篇长文', paragraphs: 330, pictures: 40 });
  return [
    { name: '1,200 characters, 2 pictures', draft: short, pictures: fill(short) },
    { name: '30,000 characters, 40 pictures', draft: long, pictures: fill(long) },
  ];
}

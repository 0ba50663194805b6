import type { PortableArticle } from '@/utils/article/portable-article';
import { countText } from '@/utils/text/count-text';

/** Bytes of the one picture of each article: they do not compress. */
const PICTURE_BYTES = 12_000;
const SENTENCES = [
  '清晨六点，菜市场的灯一盏接一盏亮了起来，第一批豆腐刚刚出锅。',
  '负责人介绍，改造以来摊位数量没有减少，通道却宽了将近一米。',
  'The first freighter was moored before the fog had lifted from the new quay.',
  '下一步，当地还将为早市增设雨棚和座椅，方便来得早的人歇一歇。',
];

/** A number from 0 to 1 that is the same for the same n. */
function noise(n: number): number {
  const value = Math.sin(n * 12.9898) * 43758.5453;
  return value - Math.floor(value);
}

/** Made articles, one at a time, the same on every run: about 2,500 characters and a picture each. */
export async function* makePortables(count: number): AsyncGenerator<PortableArticle> {
  for (let n = 0; n < count; n += 1) yield makePortable(n);
}

function makePortable(n: number): PortableArticle {
  const paragraphs = Array.from({ length: 20 }, (_, line) =>
    Array.from({ length: 4 }, (_each, at) => SENTENCES[Math.floor(noise(n * 97 + line * 7 + at) * 4)]).join(
      '',
    ),
  );
  const text = paragraphs.join('\n');
  const url = `https://news.example/${n}`;
  const picture = `https://pictures.example/${n}.jpg`;
  const savedAt = Date.UTC(2026, 0, 1) + n * 60_000;
  const bytes = Uint8Array.from({ length: PICTURE_BYTES }, (_, at) => noise(n * 31 + at) * 256);
  const uid = (kind: number) => `0000000${kind}-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return {
    uid: uid(1),
    savedAt,
    deletedAt: null,
    reading: 'unread',
    archived: false,
    starred: false,
    tags: [],
    lastReadAt: null,
    secondsRead: 0,
    position: null,
    updatedAt: { content: savedAt, trash: savedAt, state: savedAt, tags: savedAt },
    highlights: [],
    versions: [
      {
        uid: uid(2),
        kind: 'article',
        savedAt,
        metadata: {
          ...{ url, canonicalUrl: url, title: `第${n}篇：早市`, authors: ['张三'], byline: null },
          ...{ source: `晨报${n % 9}`, siteName: '晨报网', publishedTime: '2026-01-01', modifiedTime: null },
          ...{ lang: 'zh-CN', dir: 'ltr', description: null, section: null, keywords: [], leadPicture: null },
          ...{
            credits: [],
            paywalled: false,
            counts: countText(text),
            capturedAt: '2026-01-01T00:00:00.000Z',
          },
          ...{ extractorVersion: '1', pageCount: 1, pagesMissing: 0, originalHash: null },
        },
        html: `${paragraphs.map((line) => `<p>${line}</p>`).join('')}<img src="${picture}" alt="早市">`,
        text,
        removals: [],
        pictures: [
          {
            url: picture,
            alt: '早市',
            width: 640,
            height: 360,
            state: 'saved',
            type: 'image/jpeg',
            bytes,
            problem: null,
          },
        ],
        thumbnail: null,
        original: null,
      },
    ],
  };
}

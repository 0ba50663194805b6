import type { ArticleDraft } from '@/utils/article/article-draft';
import { countText } from '@/utils/text/count-text';

const SENTENCES = [
  '清晨六点，码头的灯一盏接一盏亮了起来，第一批货轮刚刚靠岸。',
  '负责人介绍，改造以来泊位数量没有减少，航道却宽了将近二十米。',
  '住在附近的老人说，最大的变化是夜里再也听不到卡车的声音。',
  'The basin is fifteen metres deep and can handle twenty million tonnes a year.',
  '下一步，当地还将为渡轮增设候船室和座椅，方便来得早的人歇一歇。',
];

/** A draft of a page written for the tests, another one for each number; 1 to 40 KB of text. */
export function madeDraft(number: number, pictures: number): ArticleDraft {
  const paragraphs = 3 + ((number * 7) % 60);
  const lines = Array.from({ length: paragraphs }, (_, index) => `(${number}.${index}) ${paragraph(index)}`);
  const text = lines.join('\n');
  const url = `https://news.example/${number}`;
  return {
    url,
    canonicalUrl: url,
    title: `第${number}号码头`,
    authors: ['张三'],
    byline: null,
    source: null,
    siteName: '海港日报',
    publishedTime: '2026-11-01',
    modifiedTime: null,
    lang: 'zh-CN',
    dir: 'ltr',
    description: null,
    section: null,
    keywords: [],
    leadPicture: null,
    credits: [],
    paywalled: false,
    html: lines.map((line) => `<p>${line}</p>`).join(''),
    text,
    counts: countText(text),
    pictures: Array.from({ length: pictures }, (_, n) => ({
      url: `https://img.example/${number}-${n}.png`,
      alt: '',
      width: null,
      height: null,
    })),
    removals: [],
    pages: null,
    pageCount: 1,
    pagesMissing: 0,
    capturedAt: '2026-11-01T00:00:00.000Z',
    extractorVersion: '1',
    originalHash: null,
  };
}

function paragraph(index: number): string {
  const start = index % SENTENCES.length;
  return [...SENTENCES.slice(start), ...SENTENCES.slice(0, start)].slice(0, 3).join('');
}

/** Bytes that stand for a picture: no two alike, none compressible. */
export function madeBytes(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}

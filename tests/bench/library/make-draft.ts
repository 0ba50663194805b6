import type { ArticleDraft } from '@/utils/article/article-draft';
import { countText } from '@/utils/text/count-text';
import { makeRandom, pick, type Random, zipf } from './make-random.ts';
import type { WordModel } from './word-model.ts';
import { writeText } from './write-text.ts';

/** What the articles of a made library are made of. */
export interface Models {
  readonly zh: WordModel;
  readonly en: WordModel;
}

const SOURCES =
  '新华社 人民日报 央视新闻 澎湃新闻 财新网 南方都市报 新京报 北京青年报 第一财经 界面新闻'.split(' ');
const PAPERS = ['The Guardian', 'Reuters', 'Associated Press', 'BBC News', 'Financial Times', 'The Atlantic'];
const AUTHORS_ZH = '王小雨 李明远 张思齐 陈一鸣 刘海燕 赵文博 周子涵 吴静怡'.split(' ');
const AUTHORS_EN = ['Ann Porter', 'James Lee', 'Maria Gómez', 'Tom Becker', 'Olivia Hart'];
const HOSTS = 300;
const DAY = 86_400_000;
/** Every library begins here, so that two runs are the same. */
export const EPOCH = Date.parse('2026-11-01T08:00:00Z');

/** The nth article of the made library: 60 % Chinese, 30 % English, 10 % mixed; the same on every run. */
export function makeDraft(n: number, { zh, en }: Models, brevity = 1): ArticleDraft {
  const random = makeRandom(n + 1);
  const kind = random();
  const isChinese = kind < 0.6 || kind >= 0.9;
  const length = Math.ceil((300 + Math.floor(random() ** 2 * 2400)) * brevity);
  const body = isChinese
    ? writeText(zh, length, random, '') + (kind >= 0.9 ? `\n${writeText(en, length / 4, random, ' ')}` : '')
    : writeText(en, length, random, ' ');
  const title = cutTitle(writeText(isChinese ? zh : en, isChinese ? 14 : 9, random, isChinese ? '' : ' '));
  const host = `news${zipf(random, HOSTS)}.example`;
  const published = EPOCH - Math.floor(random() * 900) * DAY;
  return {
    ...blank(),
    url: `https://${host}/a/${n}`,
    canonicalUrl: `https://${host}/a/${n}`,
    title: title || `第${n}篇`,
    authors: writers(random, isChinese),
    source: random() < 0.7 ? (isChinese ? pick(random, SOURCES) : pick(random, PAPERS)) : null,
    siteName: host,
    publishedTime: new Date(published).toISOString(),
    lang: isChinese ? 'zh-CN' : 'en',
    html: body
      .split('\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('\n'),
    text: body,
    counts: countText(body),
    capturedAt: new Date(EPOCH + n * 1000).toISOString(),
  };
}

function writers(random: Random, isChinese: boolean): readonly string[] {
  return random() < 0.8 ? [pick(random, isChinese ? AUTHORS_ZH : AUTHORS_EN)] : [];
}

function cutTitle(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}”’?!？！]+$/gu, '')
    .replace(/\n/g, '')
    .slice(0, 90);
}

/** The fields that no figure depends on. */
function blank(): Omit<
  ArticleDraft,
  'url' | 'canonicalUrl' | 'title' | 'html' | 'text' | 'counts' | 'capturedAt'
> {
  return {
    authors: [],
    byline: null,
    source: null,
    siteName: null,
    publishedTime: null,
    modifiedTime: null,
    lang: null,
    dir: 'ltr',
    description: null,
    section: null,
    keywords: [],
    leadPicture: null,
    credits: [],
    paywalled: false,
    pictures: [],
    removals: [],
    extractorVersion: 'bench',
    pageCount: 1,
    pagesMissing: 0,
    originalHash: null,
    pages: null,
  };
}

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { ArticleMetadata, PictureProblem } from '@/utils/article/article-record';
import { cleanTags } from '@/utils/article/clean-tag';
import { honestNames } from '@/utils/article/honest-names';
import type {
  PortableArticle,
  PortableHighlight,
  PortableRest,
  PortableVersion,
} from '@/utils/article/portable-article';

/** Libraries as they may be, odd Unicode and all: for the law that what is exported comes back. */

const ODD = [
  '海港',
  '👩‍👩‍👧',
  'é',
  'é',
  '\u2028',
  '"\\',
  '</script>',
  '__proto__',
  '𠮷',
  '\u0000',
  '\ufeff',
  ' ',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 4 })
  .map((parts) => parts.join('').toWellFormed());
const someText = text.map((value) => value || '题');
const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });
const count = fc.nat(100_000);
const uuid = fc.uuid({ version: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((value) => new Uint8Array(value));
const address = fc.nat(1_000_000).map((n) => `https://news.example/${n}?页=一`);

/** Names are made honest on the way in, so those of what was kept are so already. */
const metadata: fc.Arbitrary<ArticleMetadata> = fc
  .record({
    url: address,
    canonicalUrl: address,
    title: someText,
    authors: fc.array(text, { maxLength: 3 }),
    byline: maybe(text),
    source: maybe(text),
    siteName: maybe(text),
    publishedTime: maybe(fc.constantFrom('2022-11-09', '2022-11-09T10:09:00+08:00')),
    modifiedTime: maybe(fc.constant('2022-11-10')),
    lang: maybe(fc.constantFrom('zh-CN', 'en')),
    dir: fc.constantFrom('ltr', 'rtl'),
    description: maybe(text),
    section: maybe(text),
    keywords: fc.array(text, { maxLength: 3 }),
    leadPicture: maybe(address),
    credits: fc.array(fc.record({ role: text, names: fc.array(text, { maxLength: 2 }) }), { maxLength: 2 }),
    paywalled: fc.boolean(),
    partOf: maybe(text),
    counts: fc.record({ cjk: count, words: count, characters: count }),
    capturedAt: moment.map((value) => new Date(value).toISOString()),
    extractorVersion: fc.constant('1'),
    pageCount: fc.integer({ min: 1, max: 9 }),
    pagesMissing: fc.nat(3),
    originalHash: fc.constant(null),
  })
  .map(honestNames);

const problem = fc.constantFrom<PictureProblem>('gone', 'network', 'tracker');
const ref = { url: address, alt: text, width: maybe(count), height: maybe(count) };
const picture = fc.oneof(
  fc.record({
    ...ref,
    state: fc.constant('saved' as const),
    type: fc.constantFrom('image/png', 'image/webp', 'image/svg+xml'),
    bytes,
    problem: fc.constant(null),
  }),
  fc.record({
    ...ref,
    state: fc.constantFrom('missing' as const, 'waiting' as const),
    type: fc.constant(''),
    bytes: fc.constant(new Uint8Array()),
    problem: maybe(problem),
  }),
);

const original = text.map((value) => {
  const page = new TextEncoder().encode(`<html>${value}</html>`);
  const sum = createHash('sha256').update(page).digest('hex');
  return { bytes: new Uint8Array(gzipSync(page)), size: page.length, sha256: sum };
});

const version: fc.Arbitrary<PortableVersion> = fc.record({
  uid: uuid,
  kind: fc.constant('article'),
  savedAt: moment,
  metadata,
  html: text.map((value) => `<p>${value}</p>`),
  text,
  removals: fc.array(
    fc.record({
      pass: fc.constant('drop-named'),
      reason: fc.constantFrom('ad' as const, 'related' as const),
      place: fc.nat(9),
      text,
      html: text,
    }),
    { maxLength: 2 },
  ),
  pictures: fc.array(picture, { maxLength: 3 }),
  thumbnail: maybe(fc.record({ n: fc.constant(0), type: fc.constant('image/webp'), bytes })),
  original: maybe(original),
});

const highlight: fc.Arbitrary<Omit<PortableHighlight, 'versionUid'>> = fc.record({
  uid: uuid,
  exact: text,
  prefix: text,
  suffix: text,
  start: count,
  end: count,
  colour: fc.constantFrom('yellow', 'green', 'blue', 'pink'),
  note: text,
  createdAt: moment,
  updatedAt: moment,
});

const article: fc.Arbitrary<PortableArticle> = fc
  .record({
    uid: uuid,
    savedAt: moment,
    deletedAt: maybe(moment),
    reading: fc.constantFrom('unread' as const, 'reading' as const, 'read' as const),
    archived: fc.boolean(),
    starred: fc.boolean(),
    tags: fc.array(text, { maxLength: 4 }).map(cleanTags),
    lastReadAt: maybe(moment),
    secondsRead: count,
    position: maybe(
      fc.record({
        block: count,
        offset: count,
        quote: text,
        fraction: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    ),
    updatedAt: fc.record({ content: moment, trash: moment, state: moment, tags: moment }),
    versions: fc.uniqueArray(version, { minLength: 1, maxLength: 3, selector: ({ uid }) => uid }),
    highlights: fc.uniqueArray(highlight, { maxLength: 3, selector: ({ uid }) => uid }),
  })
  .map(({ highlights, ...rest }) => ({
    ...rest,
    highlights: highlights.map((mark, index) => ({
      ...mark,
      versionUid: rest.versions[index % rest.versions.length]?.uid ?? '',
    })),
  }));

/** Articles of one library: no two of one page. */
export const articlesArbitrary = fc.uniqueArray(article, {
  maxLength: 5,
  comparator: (a, b) =>
    a.uid === b.uid || a.versions.at(-1)?.metadata.canonicalUrl === b.versions.at(-1)?.metadata.canonicalUrl,
});

export const restArbitrary: fc.Arbitrary<PortableRest> = fc.record({
  tags: fc.uniqueArray(fc.record({ name: someText, colour: fc.constantFrom('teal', 'plum') }), {
    maxLength: 3,
    selector: ({ name }) => name,
  }),
  tombstones: fc.uniqueArray(fc.record({ uid: uuid, deletedAt: moment }), {
    maxLength: 3,
    selector: ({ uid }) => uid,
  }),
  activity: fc.uniqueArray(
    fc.record({
      day: fc.constantFrom('2026-11-24', '2026-11-25'),
      saved: count,
      read: count,
      seconds: count,
      charactersRead: count,
      noiseCharacters: count,
      keptCharacters: count,
    }),
    { maxLength: 2, selector: ({ day }) => day },
  ),
});

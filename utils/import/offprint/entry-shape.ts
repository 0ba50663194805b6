import {
  array,
  boolean,
  check,
  type InferOutput,
  integer,
  isoTimestamp,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  uuid,
  variant,
} from 'valibot';
import { isWebAddress } from '@/utils/import/is-web-address';

/*
 * The shape of an entry of the complete JSON form. What is not named here is dropped, `__proto__` and
 * the like included, and every number, length and address is held to what the library itself could
 * have written.
 */

/** The last moment that a date can hold (ECMA-262, section 21.4.1.1). */
const LAST_MOMENT = 8.64e15;
/**
 * Far above the caps of capturing (20 million characters, 200,000 elements), since thirty pages may
 * have been joined and addresses made whole: what the library holds must be read back. The memory of
 * the reader is held by the cap of a line.
 */
const LONGEST_HTML = 200_000_000;
const MOST_ENTRIES = 10_000_000;

const moment = pipe(number(), integer(), minValue(0), maxValue(LAST_MOMENT));
const whole = pipe(number(), integer(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER));
const line = pipe(string(), maxLength(10_000));
const markup = pipe(string(), maxLength(LONGEST_HTML));
const hash = pipe(string(), regex(/^[0-9a-f]{64}$/));
const identity = pipe(string(), uuid());
const address = pipe(string(), check(isWebAddress));
/** Pictures may be written into the page itself. */
const pictureAddress = pipe(string(), minLength(1), maxLength(LONGEST_HTML));
const lines = pipe(array(line), maxLength(10_000));

const metadata = object({
  url: address,
  canonicalUrl: address,
  title: pipe(line, minLength(1)),
  authors: lines,
  byline: nullable(line),
  source: nullable(line),
  siteName: nullable(line),
  publishedTime: nullable(line),
  modifiedTime: nullable(line),
  lang: nullable(line),
  dir: picklist(['ltr', 'rtl']),
  description: nullable(markup),
  section: nullable(line),
  keywords: lines,
  leadPicture: nullable(pictureAddress),
  credits: pipe(array(object({ role: line, names: lines })), maxLength(1000)),
  paywalled: boolean(),
  partOf: optional(nullable(line)),
  counts: object({ cjk: whole, words: whole, characters: whole }),
  capturedAt: pipe(string(), isoTimestamp()),
  extractorVersion: line,
  pageCount: whole,
  pagesMissing: whole,
  originalHash: nullable(hash),
});

const removal = object({
  pass: line,
  reason: pipe(string(), regex(/^[a-z-]{1,40}$/)),
  place: whole,
  text: markup,
  html: markup,
});

const picture = object({
  url: pictureAddress,
  alt: markup,
  width: nullable(number()),
  height: nullable(number()),
  state: picklist(['saved', 'missing', 'waiting']),
  type: pipe(string(), regex(/^(?:image\/[\w.+-]{1,60})?$/)),
  problem: nullable(pipe(string(), regex(/^[a-z-]{1,40}$/))),
});

const storedPicture = object({ ...picture.entries, state: literal('saved'), bytes: hash });
const absentPicture = object({ ...picture.entries, state: picklist(['missing', 'waiting']) });

const version = object({
  uid: identity,
  kind: picklist(['article', 'link']),
  savedAt: moment,
  metadata,
  sha256: object({ html: hash, text: hash }),
  html: markup,
  text: markup,
  removals: pipe(array(removal), maxLength(MOST_ENTRIES)),
  pictures: pipe(array(variant('state', [storedPicture, absentPicture])), maxLength(MOST_ENTRIES)),
  thumbnail: nullable(object({ n: whole, type: picture.entries.type, bytes: hash })),
  original: nullable(object({ bytes: hash, size: whole, sha256: hash })),
});

const highlight = object({
  uid: identity,
  versionUid: identity,
  exact: markup,
  prefix: line,
  suffix: line,
  start: whole,
  end: whole,
  colour: picklist(['yellow', 'green', 'blue', 'pink']),
  note: markup,
  createdAt: moment,
  updatedAt: moment,
});

const position = object({
  block: whole,
  offset: whole,
  quote: line,
  fraction: pipe(number(), minValue(0), maxValue(1)),
});

/** Bytes that the next article refers to. */
export const BYTES_ENTRY = object({ bytes: hash, base64: string() });

export const ARTICLE_ENTRY = object({
  article: identity,
  savedAt: moment,
  deletedAt: nullable(moment),
  reading: picklist(['unread', 'reading', 'read']),
  archived: boolean(),
  starred: boolean(),
  tags: pipe(array(pipe(string(), minLength(1), maxLength(200))), maxLength(10_000)),
  lastReadAt: nullable(moment),
  secondsRead: pipe(number(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER)),
  position: nullable(position),
  updatedAt: object({ content: moment, trash: moment, state: moment, tags: moment }),
  highlights: pipe(array(highlight), maxLength(MOST_ENTRIES)),
  versions: pipe(array(version), minLength(1), maxLength(10_000)),
});

const day = object({
  day: pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/)),
  saved: whole,
  read: whole,
  seconds: pipe(number(), minValue(0)),
  charactersRead: whole,
  noiseCharacters: whole,
  keptCharacters: whole,
});

/** The end of a file; a selection of articles carries none of what hangs on the whole library. */
export const TAIL = object({
  articles: whole,
  tags: optional(array(object({ name: pipe(line, minLength(1)), colour: line }))),
  tombstones: optional(array(object({ uid: identity, deletedAt: moment }))),
  activity: optional(array(day)),
  checksum: hash,
});

export type BytesEntry = InferOutput<typeof BYTES_ENTRY>;
export type ArticleEntry = InferOutput<typeof ARTICLE_ENTRY>;
export type Tail = InferOutput<typeof TAIL>;

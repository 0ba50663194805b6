import type { ArticleRecord } from '@/utils/article/article-record';
import { dayOf } from '@/utils/export/document-head';
import type { FrontMatterValue } from '@/utils/export/write-front-matter';

/** What a template is filled from. */
export interface TemplateSubject {
  readonly record: ArticleRecord;
  /** SHA-256 of the running text in UTF-8, hexadecimal. */
  readonly textHash: string;
}

/** Obsidian takes no blank in a tag. */
const toTag = (tag: string) => tag.replace(/\s+/g, '-');

const FIELDS = {
  title: ({ record }) => record.title,
  url: ({ record }) => record.url,
  authors: ({ record }) => record.authors,
  /** The day: of publication, else of saving. */
  date: ({ record }) => dayOf(record.publishedTime) ?? dayOf(record.capturedAt),
  published: ({ record }) => record.publishedTime,
  captured: ({ record }) => record.capturedAt,
  description: ({ record }) => record.description,
  tags: ({ record }) => record.tags.map(toTag),
  site: ({ record }) => record.siteName,
  host: ({ record }) => record.host,
  canonical: ({ record }) => record.canonicalUrl,
  source: ({ record }) => record.source,
  byline: ({ record }) => record.byline,
  credits: ({ record }) => record.credits.map(({ role, names }) => `${role}: ${names.join(', ')}`),
  updated: ({ record }) => record.modifiedTime,
  section: ({ record }) => record.section,
  series: ({ record }) => record.partOf ?? null,
  keywords: ({ record }) => record.keywords,
  language: ({ record }) => record.lang,
  characters: ({ record }) => record.counts.characters,
  words: ({ record }) => record.counts.cjk + record.counts.words,
  saved: ({ record }) => new Date(record.versionSavedAt).toISOString(),
  archived: ({ record }) => (record.archived ? 'true' : null),
  starred: ({ record }) => (record.starred ? 'true' : null),
  id: ({ record }) => record.uid,
  sha256: ({ textHash }) => textHash,
} as const satisfies Record<string, (subject: TemplateSubject) => FrontMatterValue>;

/** Name of something that is known of an article, as it stands between braces. */
export type TemplateField = keyof typeof FIELDS;

/** Every field, in the order in which they are told of. */
export const TEMPLATE_FIELDS = Object.keys(FIELDS) as readonly TemplateField[];

export function isTemplateField(name: string): name is TemplateField {
  return Object.hasOwn(FIELDS, name);
}

/** What a field is for this article; null or an empty list where nothing is known. */
export function readField(field: TemplateField, subject: TemplateSubject): FrontMatterValue {
  return FIELDS[field](subject);
}

import type { ArticleMetadata, ArticleRecord } from '@/utils/article/article-record';
import { nameFile } from './name-file';
import { fillFileName } from './template/file-name-template';
import type { Template } from './template/parse-template';

/** Name of an article's file without extension: `2022-11-09 标题`, by the day it was published, else saved. */
export function nameArticle(record: Pick<ArticleMetadata, 'title' | 'publishedTime' | 'capturedAt'>): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(record.publishedTime ?? record.capturedAt)?.[0] ?? null;
  return nameFile(record.title, day);
}

/** The same by the reader's own template, where there is one. */
export function nameByTemplate(record: ArticleRecord, template: Template | undefined): string {
  return template ? fillFileName(template, record) : nameArticle(record);
}

/** Name of a file with several articles, without extension, by the reader's own clock: `offprint-export-20221109-1009`. */
export function nameCollection(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  return `offprint-export-${day}-${two(now.getHours())}${two(now.getMinutes())}`;
}

import type { ArticleRecord } from '@/utils/article/article-record';
import { nameFile } from '@/utils/export/name-file';
import { err, type Result } from '@/utils/result/result';
import { fillTemplate, parseTemplate, type Template, type TemplateProblem } from './parse-template';

/** The day of publication, else of saving, and the title. */
export const DEFAULT_FILE_NAME = '{date} {title}';

/** Bytes that a title is left with, however long everything beside it is. */
const LEAST_TITLE = 40;
const MOST_BYTES = 180;
/** What stands between parts, and is left alone where a part is not known. */
const LOOSE_ENDS = /^[\s\-–—_·|,，、：:]+|[\s\-–—_·|,，、：:]+$/g;

/** Reads a template of file names, without extension. */
export function parseFileName(text: string): Result<Template, TemplateProblem> {
  const parsed = parseTemplate(text.trim());
  if (parsed.ok && parsed.value.every((part) => typeof part === 'string'))
    return err({ code: 'no-field', line: 1, text: text.trim() });
  return parsed;
}

/** A legal file name for an article. Where it is too long, the title gives way and not what follows it. */
export function fillFileName(template: Template, record: ArticleRecord): string {
  const fill = (title: string) => fillTemplate(template, { record: { ...record, title }, textHash: '' });
  const beside = new TextEncoder().encode(fill('')).length;
  const title = nameFile(record.title, null, 'untitled', Math.max(LEAST_TITLE, MOST_BYTES - beside));
  return nameFile(fill(title).replace(LOOSE_ENDS, ''), null);
}

import type { SiteRule } from '@/utils/article/site-rule';
import { parseFtr } from '@/utils/extract/site-rules/parse-ftr';
import { isQuery } from '@/utils/extract/site-rules/query-nodes';
import { err, ok, type Result } from '@/utils/result/result';
import { readHost } from '@/utils/settings/read-host';
import { asksSomething, QUERY_FIELDS } from '@/utils/settings/site-rule-draft';

/** What a rule file gave. */
export interface ImportedRule {
  readonly rule: SiteRule;
  /** Lines and queries that were not understood and are left out. */
  readonly leftOut: number;
}

/** A rule file is a page or two; more is another file. */
const MOST_CHARACTERS = 200_000;

/** An empty document to try queries on. */
const blank = document.implementation.createHTMLDocument('');

/** Whether a query can be read. */
export function isGoodQuery(query: string): boolean {
  return isQuery(blank, query);
}

/** Reads a rule file of Full-Text RSS (fivefilters/ftr-site-config); the site is the file's name. */
export async function importRuleFile(
  file: File,
): Promise<Result<ImportedRule, 'no-site-in-name' | 'no-rule'>> {
  const host = readHost(file.name.replace(/(?: ?\(\d+\))?\.txt$/i, '').replace(/^\./, ''));
  if (!host) return err('no-site-in-name');
  if (file.size > MOST_CHARACTERS) return err('no-rule');
  const { rule: read, unknownLines } = parseFtr(await file.text(), [host]);
  let leftOut = unknownLines.length;
  const good = QUERY_FIELDS.map((field) => {
    const queries = read[field].filter(isGoodQuery);
    leftOut += read[field].length - queries.length;
    return [field, queries] as const;
  });
  const rule: SiteRule = { ...read, ...Object.fromEntries(good) };
  return asksSomething(rule) ? ok({ rule, leftOut }) : err('no-rule');
}

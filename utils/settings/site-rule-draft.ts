import { EMPTY_RULE, type SiteRule } from '@/utils/article/site-rule';
import { err, ok, type Result } from '@/utils/result/result';
import { readHost } from './read-host';

/** Fields of a rule that hold queries, in the order in which a form asks for them. */
export const QUERY_FIELDS = [
  'remove',
  'content',
  'keep',
  'title',
  'author',
  'date',
  'nextPage',
  'wholePage',
] as const;

export type QueryField = (typeof QUERY_FIELDS)[number];
export type DraftField = 'hosts' | 'path' | QueryField;

/** A rule as it is typed: sites and queries one a line. */
export type SiteRuleDraft = Readonly<Record<DraftField, string>>;

/** What is wrong with one field, and its line where a line is to blame. */
export interface DraftFault {
  readonly field: DraftField;
  readonly code: 'no-site' | 'no-path' | 'no-query' | 'says-nothing';
  /** What was typed there; empty for `says-nothing`. */
  readonly words: string;
}

/** A rule as a form shows it. */
export function toDraft(rule: SiteRule): SiteRuleDraft {
  const queries = Object.fromEntries(QUERY_FIELDS.map((field) => [field, rule[field].join('\n')]));
  return { ...(queries as Record<QueryField, string>), hosts: rule.hosts.join('\n'), path: rule.path };
}

/**
 * The rule that was typed, or the first fault of each field.
 *
 * @param isQuery - whether a query can be read; it takes a document to know.
 * @param before - the rule that is changed: what the form does not show stays.
 */
export function readDraft(
  draft: SiteRuleDraft,
  isQuery: (query: string) => boolean,
  before: SiteRule = EMPTY_RULE,
): Result<SiteRule, readonly DraftFault[]> {
  const faults: DraftFault[] = [];
  const typedHosts = draft.hosts.split(/[\s,，、;；]+/).filter((word) => word !== '');
  const wrongHost = typedHosts.find((word) => readRuleHost(word) === null);
  if (typedHosts.length === 0 || wrongHost !== undefined)
    faults.push({ field: 'hosts', code: 'no-site', words: wrongHost ?? '' });
  const path = draft.path.trim();
  if (path !== '' && !path.startsWith('/')) faults.push({ field: 'path', code: 'no-path', words: path });
  const queries = QUERY_FIELDS.map((field) => [field, linesOf(draft[field])] as const);
  for (const [field, lines] of queries) {
    const wrong = lines.find((line) => !isQuery(line));
    if (wrong !== undefined) faults.push({ field, code: 'no-query', words: wrong });
  }
  const rule = {
    ...before,
    ...(Object.fromEntries(queries) as Record<QueryField, string[]>),
    hosts: [...new Set(typedHosts.flatMap((word) => readRuleHost(word) ?? []))],
    path,
  };
  if (faults.length === 0 && !asksSomething(rule))
    faults.push({ field: 'remove', code: 'says-nothing', words: '' });
  return faults.length > 0 ? err(faults) : ok(rule);
}

/** Whether a rule has queries, and not only reasons for which nothing is taken away. */
export function asksSomething(rule: SiteRule): boolean {
  return QUERY_FIELDS.some((field) => rule[field].length > 0);
}

/** A site, or `=` and a site for that host alone. */
function readRuleHost(word: string): string | null {
  const host = readHost(word.replace(/^=/, ''));
  return host && (word.startsWith('=') ? `=${host}` : host);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

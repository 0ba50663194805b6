import { REMOVAL_REASONS, type RemovalReason } from '@/utils/article/removal';
import { EMPTY_RULE, type SiteRule } from '@/utils/article/site-rule';

/** More queries than this in one field of one rule, or rules in all, are no rule that a reader wrote. */
const MOST = 500;
/** Longest query taken, in characters. */
const LONGEST = 1000;

/** Rules out of whatever lies in the storage or a file: what makes no sense is left out. */
export function parseSiteRules(value: unknown): readonly SiteRule[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST).flatMap((entry: unknown) => {
    const rule = parseRule(entry);
    return rule ? [rule] : [];
  });
}

/** A rule that names no host speaks of no page: null. */
function parseRule(value: unknown): SiteRule | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Partial<Record<keyof SiteRule, unknown>>;
  const hosts = strings(fields.hosts);
  if (hosts.length === 0) return null;
  return {
    ...EMPTY_RULE,
    hosts,
    path: typeof fields.path === 'string' ? fields.path : '',
    content: strings(fields.content),
    remove: strings(fields.remove),
    keep: strings(fields.keep),
    keepReasons: strings(fields.keepReasons).filter(isReason),
    title: strings(fields.title),
    author: strings(fields.author),
    date: strings(fields.date),
    nextPage: strings(fields.nextPage),
    wholePage: strings(fields.wholePage),
  };
}

function strings(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(
      (text): text is string => typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST,
    )
    .slice(0, MOST);
}

function isReason(text: string): text is RemovalReason {
  return (REMOVAL_REASONS as readonly string[]).includes(text);
}

import { parseQuery } from './parse-query';
import type { QueryFilter } from './query';

/** The query without the part that stands between two offsets. */
export function removePart(query: string, { start, end }: { start: number; end: number }): string {
  return `${query.slice(0, start)} ${query.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** A filter as it is typed: in quotes where it has blanks. */
export function writeFilter(key: QueryFilter['key'], value: string): string {
  return /[\s"“”]/.test(value) ? `${key}:"${value.replaceAll('"', '')}"` : `${key}:${value}`;
}

/** The query with exactly one filter of a key, or with none where `written` is null. */
export function setFilter(query: string, key: QueryFilter['key'], written: string | null): string {
  let rest = query;
  for (const part of [...parseQuery(query, 0).parts].reverse()) {
    if (part.filter?.key === key) rest = removePart(rest, part);
  }
  return [rest.trim(), written ?? ''].filter((part) => part !== '').join(' ');
}

/** The query with a filter, or without it where it had it. */
export function toggleFilter(query: string, key: QueryFilter['key'], value: string): string {
  const parts = parseQuery(query, 0).parts;
  const there = parts.find(
    ({ filter }) => filter?.key === key && !filter.not && 'value' in filter && filter.value === value,
  );
  if (there) return removePart(query, there);
  return `${query.trim()} ${writeFilter(key, value)}`.trim();
}

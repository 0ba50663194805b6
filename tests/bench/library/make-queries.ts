import { makeRandom, pick, type Random } from './make-random.ts';

/** Kinds of queries, each made from what stands in some article: none is made to be easy. */
export const QUERY_KINDS = [
  'one character',
  'two characters',
  'three characters',
  'four characters',
  'two runs',
  'a word',
  'a beginning of a word',
  'a phrase in quotes',
  'characters and a word',
] as const;

export type QueryKind = (typeof QUERY_KINDS)[number];

/** So many queries of a kind, from the texts given, the same on every run. */
export function makeQueries(kind: QueryKind, texts: readonly string[], count: number): readonly string[] {
  const random = makeRandom(QUERY_KINDS.indexOf(kind) + 99);
  const queries: string[] = [];
  for (let tries = 0; queries.length < count && tries < count * 50; tries += 1) {
    const query = makeQuery(kind, pick(random, texts), random);
    if (query) queries.push(query);
  }
  return queries;
}

function makeQuery(kind: QueryKind, text: string, random: Random): string | null {
  switch (kind) {
    case 'one character':
      return cutRun(text, 1, random);
    case 'two characters':
      return cutRun(text, 2, random);
    case 'three characters':
      return cutRun(text, 3, random);
    case 'four characters':
      return cutRun(text, 4, random);
    case 'two runs':
      return join(cutRun(text, 2, random), cutRun(text, 2, random));
    case 'a word':
      return pickWords(text, 1, random);
    case 'a beginning of a word':
      return pickWords(text, 1, random)?.slice(0, 4) ?? null;
    case 'a phrase in quotes': {
      const words = pickWords(text, 3, random);
      return words && `"${words}"`;
    }
    case 'characters and a word':
      return join(cutRun(text, 2, random), pickWords(text, 1, random));
  }
}

function join(one: string | null, other: string | null): string | null {
  return one && other ? `${one} ${other}` : null;
}

function cutRun(text: string, length: number, random: Random): string | null {
  const runs = (text.match(/\p{Script=Han}+/gu) ?? []).filter((run) => run.length >= length);
  if (runs.length === 0) return null;
  const run = pick(random, runs);
  const at = Math.floor(random() * (run.length - length + 1));
  return run.slice(at, at + length);
}

function pickWords(text: string, count: number, random: Random): string | null {
  const found =
    text.match(new RegExp(`(?<![\\w'])[a-z]{4,}(?: [a-z]{2,}){${count - 1}}(?![\\w'’])`, 'gi')) ?? [];
  return found.length === 0 ? null : pick(random, found);
}

import type { QueryUnit } from './query';
import { pairTerm } from './word-pairs';

/** What to look up in the index for one unit: every one of them has to be there. */
export interface Lookup {
  readonly term: string;
  /** Every term that begins so will do. */
  readonly prefix: boolean;
}

/** The terms of a unit, each once. */
export function listLookups({ pieces }: QueryUnit): readonly Lookup[] {
  const lookups = new Map<string, Lookup>();
  const put = (term: string, prefix: boolean) => lookups.set(`${term}${prefix ? '*' : ''}`, { term, prefix });
  for (const [index, { text, dense, prefix }] of pieces.entries()) {
    if (!dense) put(text, prefix);
    else if (text.length === 1) put(text, false);
    else for (let at = 0; at + 1 < text.length; at += 1) put(text.slice(at, at + 2), false);
    const before = pieces[index - 1];
    const pair = before && !before.dense && !dense && !prefix ? pairTerm(before.text, text) : null;
    if (pair !== null) put(pair, false);
  }
  return [...lookups.values()];
}

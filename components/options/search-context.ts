import { createContext } from 'preact';

/** What is looked for among the settings, in lower case; empty shows all. */
export const SearchContext = createContext('');

/** Whether words of the interface contain every word that is looked for. */
export function matchesSearch(query: string, words: string): boolean {
  const text = words.toLocaleLowerCase();
  return query.split(/\s+/).every((word) => text.includes(word));
}

import { LONGEST_WORD, listPieces, type Piece } from './list-pieces';
import { stemWord } from './stem-word';
import { pairTerm } from './word-pairs';

/**
 * Version of everything that decides which terms a text has. A change of one of these modules that
 * changes a term has to raise it: the index of an older version is built anew.
 */
export const TOKENIZER_VERSION = 1;

/** How often a term occurs. */
export interface TermUse {
  /** In title, names and text together. */
  count: number;
  inTitle: boolean;
}

/** The whole of what is searched in an article, title first, in folded form only. */
export function listTerms(foldedTitle: string, foldedRest: string): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  addTerms(uses, listPieces(foldedTitle), true);
  addTerms(uses, listPieces(foldedRest), false);
  return uses;
}

function addTerms(uses: Map<string, TermUse>, pieces: readonly Piece[], inTitle: boolean): void {
  const put = (term: string) => {
    const use = uses.get(term);
    if (use) {
      use.count += 1;
      use.inTitle ||= inTitle;
    } else uses.set(term, { count: 1, inTitle });
  };
  let before: string | null = null;
  for (const { text, dense } of pieces) {
    if (dense) {
      before = null;
      for (let at = 0; at < text.length; at += 1) {
        put(text.charAt(at));
        if (at + 1 < text.length) put(text.slice(at, at + 2));
      }
      continue;
    }
    const word = stemWord(text.slice(0, LONGEST_WORD));
    put(word);
    const pair = before === null ? null : pairTerm(before, word);
    if (pair !== null) put(pair);
    before = word;
  }
}

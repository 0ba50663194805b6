import type { CleanPass } from '@/utils/clean/clean-context';
import { listLines } from '@/utils/clean/list-lines';
import type { LoggedRemoval } from '@/utils/clean/removal-log';

const NAME = /\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|da|du|la|le|al|bin)\s+)*\p{Lu}[\p{L}.'’-]+){1,3}/gu;
/** What is said of an author, in the languages that write names this way. */
const SAYS_WHO =
  /^\s*(?:,|\(|is|was|are|has|writes|covers|reports|joined|ist|schreibt|arbeitet|war|est|écrit|es|escribe|è|scrive|é|escreve)(?!\p{L})/u;
/** The note stands at the very end and is a paragraph at most (Latin letters). */
const LAST_LINES = 3;
const LONGEST = 700;
/** Longest byline that names are taken from. */
const LONGEST_BYLINE = 200;

/** Takes away the last paragraphs where they are about the person whose byline was taken out of the head. */
export const dropAuthorNote: CleanPass = {
  name: 'drop-author-note',
  run(root, { log }) {
    const names = listNames(log.entries);
    if (names.length === 0) return;
    for (const line of listLines(root).slice(-LAST_LINES)) {
      if (line.weight > LONGEST || line.element.closest('figure, blockquote, pre, table')) continue;
      const isNote = names.some(
        (name) => line.text.startsWith(name) && SAYS_WHO.test(line.text.slice(name.length)),
      );
      if (isNote) log.remove(line.element, 'drop-author-note', 'byline');
    }
  },
};

function listNames(entries: readonly LoggedRemoval[]): string[] {
  const bylines = entries.filter(({ reason, text }) => reason === 'byline' && text.length < LONGEST_BYLINE);
  return bylines.flatMap(({ text }) =>
    [...text.replace(/^(?:By|Von|Par|Por|Di|Da)\s+/u, '').matchAll(NAME)].map(([name]) => name),
  );
}

import { beginsBig, beginsUncased, LETTER } from './letter-ranges';
import { isName } from './person-names';

const BY =
  'by|von|vom|par|por|di|door|av|af|od|autor(?:in|innen|en|es|a)?|author|texte?|texto|testo|verfasser(?:in)?|auteur|автор|текст|от|tekst|oleh|yazan|yazar|szerző|toimittaja|redacción:';
/** What a line of names begins with. */
const OPENING = new RegExp(
  `^[\\s|·•–—-]*(?:post author |view all posts |(?:story|text|words|written|posted|published|reported|reporting|report|article|analysis|opinion|verfasst|geschrieben|eingestellt|erstellt|veröffentlicht|gespeichert|rezept|beitrag|ein (?:artikel|beitrag)|publié|rédigé|publicado|escrito|scritto|pubblicato|a cura|(?:eine? )?(?:kommentar|analyse|gastbeitrag|reportage|glosse))\\s+)?(?:${BY})\\s*:?\\s+`,
);
/** The same in the middle of a line that says when something was put there. */
const INSIDE = new RegExp(`(?:^|[\\s|·•,–—])(?:${BY}):?\\s+(?=\\S)`);
const POSTED =
  /posted|published|written|veröffentlicht|geschrieben|verfasst|eingestellt|gespeichert|eingetragen|publié|publicado|pubblicato/;
const YEAR = /(?:19|20)\d\d/;
const ENDING =
  /\s*(?:[|•·–—»]|\s-\s|\b(?:on|am|in|at|um|under|unter|le|el|il|published|updated|publiziert|publicad[oa]|pubblicato|publié|aktualisiert|stand|staff|for|über|veröffentlicht|abgelegt|eingetragen)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[.,]+\s*\d|\b\d|\/\/|@|\()/;

const ACCOUNT = new RegExp(`^(?:${LETTER}|[\\d_.]){2,}$`);

/** The names of a byline of a language that parts words: By Ann Field and Bo Li, Reporter. Empty where it names nobody. */
export function readByline(line: string): string[] {
  if (line.length > 160) return [];
  const small = lowerOf(line);
  const opening = OPENING.exec(small)?.[0];
  if (opening !== undefined) return bylineNames(line.slice(opening.length));
  if (line.length > 120) return [];
  const inside = INSIDE.exec(small);
  // The word for writing goes before the word for by: "pictures of X published" is a headline.
  const isSaid = inside !== null && (POSTED.test(small.slice(0, inside.index)) || YEAR.test(small));
  return isSaid ? bylineNames(line.slice(inside.index + inside[0].length)) : [];
}

/** Takes off what follows the names: a date, a place, a section. */
export function cutByline(line: string): string {
  return withoutEnding(withoutOpening(line));
}

/** Takes off the word for writing that a line of names begins with. */
export function withoutOpening(line: string): string {
  return line.slice(OPENING.exec(lowerOf(line))?.[0].length ?? 0);
}

function withoutEnding(line: string): string {
  return line.slice(0, ENDING.exec(lowerOf(line))?.index ?? line.length);
}

/**
 * In lower case, each letter in its place. Patterns that know one case only are made in a fraction of
 * the time of those that ignore it.
 */
function lowerOf(line: string): string {
  const small = line.toLowerCase();
  return small.length === line.length ? small : line;
}

function bylineNames(rest: string): string[] {
  const cut = withoutEnding(rest).trim();
  const names = splitWesternNames(cut);
  if (names.length > 0) return names;
  // An account's name: one word, in whatever case.
  return cut.length <= 25 && ACCOUNT.test(cut) && isName(cut) ? [cut] : [];
}

/** Splits a list of names: commas, ampersands and the word for "and" of several languages. */
export function splitWesternNames(text: string): string[] {
  const names = text
    .split(/\s*(?:[,;&|/·•]|\s[-–—]\s|\s(?:[Aa]nd|AND|[Uu]nd|UND|et|ET|y|og|och|en|e|i|и)\s)\s*/)
    .map((name) =>
      withoutOpening(name)
        .replace(/^[\s.–-]+|[\s–:-]+$/gu, '')
        .replace(OFFICE, ''),
    )
    .filter((name) => name !== '');
  const looks = names.filter(
    (name) => isName(name) && beginsLikeName(name) && endsLikeName(name) && !SENTENCE.test(name),
  );
  return looks
    .filter((name) => name.split(' ').length >= 2 || looks.length === 1 || beginsUncased(name))
    .filter((name) => !ROLE.test(name));
}

function beginsLikeName(name: string): boolean {
  return beginsBig(name) || /^["'‘(]|^(?:van|von|de|da|del|di|al|el|ten|ter|der)\s/.test(name);
}

/** A label such as "Edit topics" begins with a capital, but does not end on one; names do, and accounts of one word. */
export function endsLikeName(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).replace(/^["'‘’“„(]+/, '');
  return last === name || beginsBig(last) || !/^[a-zß-öø-ÿ]/.test(last);
}

/** A word in small letters that no name holds: Von der goldenen Gans is a headline, von der Leyen a name. */
const SENTENCE =
  /\s(?!(?:van|von|vom|de|da|do|del|della|der|den|di|du|dos|das|la|le|las|los|ten|ter|te|zu|zur|zum|af|av|el|al|ibn|bin|bint|ben|y|e|und|and|et|og|och)\s)[a-zß-öø-ÿ][a-zß-öø-ÿ]+(?=\s)/;
/** What somebody is, before the name: Hafen-Expertin Anna Feld, staff reporter Ann Field. */
const OFFICE =
  /^(?:[^\s,]{2,20}-)?(?:experte|expertin|redakteur|redakteurin|reporter|autor|autorin|korrespondent|korrespondentin|mitarbeiter|mitarbeiterin|staff writer|staff reporter|senior reporter|political editor)\s+(?=\S+\s+\S)/i;
const ROLE =
  /\b(?:reporter|correspondent|editor|writer|redakteur(?:in)?|journalist|chief|director|professor|contributor|columnist|bureau)\b/i;

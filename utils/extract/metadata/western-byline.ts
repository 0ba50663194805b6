import { isName } from './person-names';

const BY =
  'by|von|vom|par|por|di|door|av|af|od|autor(?:in|es|a)?|author|texto?|auteur|автор|текст|от|tekst|oleh|yazan|szerző|toimittaja';
/** What a line of names begins with. */
const OPENING = new RegExp(
  `^[\\s|·•–—-]*(?:post author |view all posts |(?:story|text|words|written|posted|published|reported|reporting|report|article|analysis|opinion|verfasst|geschrieben|eingestellt|erstellt|veröffentlicht|gespeichert|rezept|beitrag|ein (?:artikel|beitrag)|publié|publicado|escrito|scritto|pubblicato)\\s+)?(?:${BY})\\s*:?\\s+`,
  'iu',
);
/** The same in the middle of a line that says when something was put there. */
const INSIDE = new RegExp(`(?:^|[\\s|·•,–—])(?:${BY}):?\\s+(?=\\S)`, 'iu');
const POSTED =
  /posted|published|written|veröffentlicht|geschrieben|verfasst|eingestellt|gespeichert|eingetragen|publié|publicado|pubblicato|(?:19|20)\d\d/iu;
const ENDING =
  /\s*(?:[|•·–—»]|\s-\s|\b(?:on|am|in|at|um|under|unter|le|el|il|published|updated|stand|staff|for the|über|veröffentlicht|abgelegt|eingetragen)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\d|\/\/|@|\().*$/iu;

/** The names of a byline of a language that parts words: By Ann Field and Bo Li, Reporter. Empty where it names nobody. */
export function readByline(line: string): string[] {
  if (line.length > 160) return [];
  const opening = OPENING.exec(line)?.[0];
  if (opening !== undefined) return bylineNames(line.slice(opening.length));
  if (!POSTED.test(line) || line.length > 120) return [];
  const inside = INSIDE.exec(line);
  return inside ? bylineNames(line.slice(inside.index + inside[0].length)) : [];
}

/** Takes off what follows the names: a date, a place, a section. */
export function cutByline(line: string): string {
  return line.replace(OPENING, '').replace(ENDING, '');
}

function bylineNames(rest: string): string[] {
  const cut = rest.replace(ENDING, '').trim();
  const names = splitWesternNames(cut);
  if (names.length > 0) return names;
  // An account's name: one word, in whatever case.
  return /^[\p{L}\d_.]{2,25}$/u.test(cut) && isName(cut) ? [cut] : [];
}

/** Splits a list of names: commas, ampersands and the word for "and" of several languages. */
export function splitWesternNames(text: string): string[] {
  const names = text
    .split(/\s*(?:[,;&|/·•]|\s(?:and|und|et|y|og|och|en|e|i|и)\s)\s*/iu)
    .map((name) => name.replace(OPENING, '').replace(/^[\s.–-]+|[\s–:-]+$/gu, ''))
    .filter((name) => name !== '');
  const looks = names.filter(
    (name) => isName(name) && /^[\p{Lu}\p{Lo}"'‘(]|^(?:van|von|de|da|del|di|al|el|ten|ter|der)\s/u.test(name),
  );
  return looks
    .filter((name) => name.split(' ').length >= 2 || looks.length === 1 || /^\p{Lo}/u.test(name))
    .filter((name) => !ROLE.test(name));
}

const ROLE =
  /\b(?:reporter|correspondent|editor|writer|redakteur(?:in)?|journalist|chief|director|professor|contributor|columnist|bureau)\b/i;

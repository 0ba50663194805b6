import { isName } from './person-names';

const OPENING =
  /^(?:(?:story|text|words|written|posted|published|reported|reporting|report|article|analysis|opinion|from)?\s*by|von|par|por|di|de|door|av|af|od|autor(?:in|es|a)?|author|text|texto|auteur|verfasst von|ein (?:artikel|beitrag) von|geschrieben von|автор|текст|от|tekst|oleh|yazan|szerző|toimittaja)\s*:?\s+/iu;
const ENDING =
  /\s*(?:[|•·–—]|\s-\s|\bon\b|\bam\b|\bpublished\b|\bupdated\b|\bveröffentlicht\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d|\bin\b|\bat\b|\/\/|@|\().*$/iu;

/** The names of a byline of a language that parts words: By Ann Field and Bo Li, Reporter. Empty where it names nobody. */
export function readByline(line: string): string[] {
  const opening = OPENING.exec(line)?.[0];
  if (!opening || line.length > 160) return [];
  return splitWesternNames(line.slice(opening.length).replace(ENDING, ''));
}

/** Splits a list of names: commas, ampersands and the word for "and" of several languages. */
export function splitWesternNames(text: string): string[] {
  const names = text
    .split(/\s*(?:[,;&|/·•]|\b(?:and|und|et|y|og|och|en|e|i)\b|\sи\s)\s*/iu)
    .map((name) => name.replace(OPENING, '').replace(/^[\s.–-]+|[\s–:-]+$/gu, ''))
    .filter((name) => name !== '');
  const looks = names.filter(
    (name) => isName(name) && /^[\p{Lu}\p{Lo}"'‘(]|^(?:van|von|de|da|del|di|al|el|ten|ter)\s/u.test(name),
  );
  return looks
    .filter((name) => name.split(' ').length >= 2 || looks.length === 1 || /^\p{Lo}/u.test(name))
    .filter((name) => !ROLE.test(name));
}

const ROLE =
  /\b(?:reporter|correspondent|editor|writer|redakteur(?:in)?|redaktion|staff|journalist|chief|director|professor|contributor|columnist|bureau)\b/i;

import { makeRandom, pick, type Random, zipf } from './make-random.ts';
import type { WordModel } from './word-model.ts';

/** How often a word is not what the model would say next. */
const JUMP = 0.12;
/** How often a word is a rare, invented one: real vocabularies never end. */
const RARE = 0.06;
/** Invented words in all, for each language. */
const RARE_WORDS = 60_000;
/** Rare words come in bursts: what an article is about returns in it. */
const TOPICS = 12;
/** Words of a paragraph. */
const PARAGRAPH = 60;

/** Writes paragraphs of a length in words that read like the texts the model learned from. */
export function writeText(model: WordModel, words: number, random: Random, glue: '' | ' '): string {
  const topics = Array.from({ length: TOPICS }, () => inventWord(model, zipf(random, RARE_WORDS), glue));
  const paragraphs: string[] = [];
  let paragraph: string[] = [];
  let last = zipf(random, model.words.length);
  for (let count = 0; count < words; count += 1) {
    last = follow(model, last, random);
    const rare = random() < RARE;
    paragraph.push(rare ? (topics[zipf(random, TOPICS)] ?? '') : (model.words[last] ?? ''));
    if (paragraph.length >= PARAGRAPH || count === words - 1) {
      paragraphs.push(join(paragraph, glue));
      paragraph = [];
    }
  }
  return paragraphs.join('\n');
}

function follow({ words, next }: WordModel, last: number, random: Random): number {
  const followers = next[last] ?? [];
  return followers.length === 0 || random() < JUMP ? zipf(random, words.length) : pick(random, followers);
}

/** The invented word of a rank; the same rank is the same word everywhere. */
export function inventWord({ letters }: WordModel, rank: number, glue: '' | ' '): string {
  const random = makeRandom(rank * 7919 + letters.length);
  const length = glue === '' ? 2 + Math.floor(random() * 2) : 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => letters[zipf(random, letters.length)] ?? '').join('');
}

function join(words: readonly string[], glue: '' | ' '): string {
  if (glue === '') return words.join('');
  return words
    .join(' ')
    .replace(/ (?=[.,;:!?’')\]”])/g, '')
    .replace(/(?<=[(“[$]) /g, '');
}

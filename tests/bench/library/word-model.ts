/** What follows what in real texts of one language: enough to write new ones of the same statistics. */
export interface WordModel {
  /** Distinct words, the most frequent first. */
  readonly words: readonly string[];
  /** For each word, what followed it, as often as it did; words by their number. */
  readonly next: readonly (readonly number[])[];
  /** Characters that invented words are made of, the most frequent first. */
  readonly letters: readonly string[];
}

/** Followers kept of one word: more would only make the model larger. */
const MOST_FOLLOWERS = 120;

/** Learns the words of texts and what follows them. Punctuation counts as a word. */
export function learnWords(texts: readonly string[], locale: 'zh' | 'en'): WordModel {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const tokens = texts.map((text) =>
    [...segmenter.segment(text)].map(({ segment }) => segment).filter((segment) => segment.trim() !== ''),
  );
  const counts = new Map<string, number>();
  const letters = new Map<string, number>();
  for (const token of tokens.flat()) {
    counts.set(token, (counts.get(token) ?? 0) + 1);
    if (!/^[\p{L}]+$/u.test(token)) continue;
    for (const letter of locale === 'zh' ? token : syllables(token)) {
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
    }
  }
  const words = byFrequency(counts);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const next = words.map((): number[] => []);
  for (const text of tokens) {
    for (let at = 1; at < text.length; at += 1) {
      const followers = next[numbers.get(text[at - 1] ?? '') ?? 0];
      if (followers && followers.length < MOST_FOLLOWERS) followers.push(numbers.get(text[at] ?? '') ?? 0);
    }
  }
  return { words, next, letters: byFrequency(letters) };
}

function syllables(word: string): readonly string[] {
  return word.toLowerCase().match(/[^aeiouy]*[aeiouy]+/g) ?? [];
}

function byFrequency(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

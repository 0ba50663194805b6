import type { Stretch } from '@/utils/article/anchor-quote';
import { languageAlone } from '@/utils/text/language-tag';

/** Opening signs at the end of a sentence: ICU takes a Chinese quotation mark for a closing one. */
const OPENING = /[“‘「『（《〈【\s]+$/u;

/** The sentences of a text, none of them over the end of a line. */
export function listSentences(text: string, lang: string | null): readonly Stretch[] {
  const segmenter = new Intl.Segmenter(languageAlone(lang) ?? undefined, { granularity: 'sentence' });
  const sentences: Stretch[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    const ends = [...segmenter.segment(line)].map(({ index, segment }) => index + segment.length);
    for (const [place, end] of ends.entries()) {
      const isLast = place === ends.length - 1;
      const raw = line.slice(from, end);
      const words = isLast ? raw.trimEnd() : raw.replace(OPENING, '');
      const lead = words.length - words.trimStart().length;
      if (words.trim() !== '') {
        sentences.push({ start: start + from + lead, end: start + from + words.length });
      }
      from += words.length;
    }
    start += line.length + 1;
  }
  return sentences;
}

/** The sentence that an offset stands in, or the next one. */
export function sentenceAt(text: string, offset: number, lang: string | null): Stretch {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const found = listSentences(text.slice(lineStart, lineStart + 4000), lang).find(
    ({ end }) => lineStart + end > offset,
  );
  return found
    ? { start: lineStart + found.start, end: lineStart + found.end }
    : { start: offset, end: text.length };
}

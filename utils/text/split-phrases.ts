import { languageAlone } from './language-tag';

/** Signs after which a headline may well break. */
const PAUSE = /(?<=[：；，、。！？——:;!?])(?![：；，、。！？—\d”’」』）》])/u;

/**
 * Splits a headline in Chinese or Japanese into phrases, and these into words. A headline in another
 * language is one phrase of one word: its spaces say where it breaks.
 *
 * @param lang - BCP 47 tag of the text, or null.
 */
export function splitPhrases(text: string, lang: string | null): readonly (readonly string[])[] {
  const language = languageAlone(lang);
  if (language !== 'zh' && language !== 'ja') return [[text]];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return text
    .split(PAUSE)
    .filter((phrase) => phrase !== '')
    .map((phrase) => joinSigns([...segmenter.segment(phrase)]));
}

/** Signs stay with the word before them, opening ones with the word behind them. */
function joinSigns(segments: readonly Intl.SegmentData[]): readonly string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment, isWordLike } of segments) {
    if (/^[“‘「『（《〈【]$/u.test(segment)) opening += segment;
    else if (isWordLike || words.length === 0) {
      words.push(opening + segment);
      opening = '';
    } else words.push((words.pop() ?? '') + opening + segment);
  }
  if (opening !== '') words.push(opening);
  return words;
}

import { splitPhrases } from '@/utils/text/split-phrases';

/**
 * A headline whose lines break where its reader would pause: after a sign, else between words. Lines
 * of Chinese would break anywhere otherwise, and a headline of two lines often inside a word.
 */
export function Headline({ text, lang }: { readonly text: string; readonly lang: string | null }) {
  const phrases = splitPhrases(text, lang);
  if (phrases.length === 1 && phrases[0]?.length === 1) return <>{text}</>;
  return (
    <>
      {phrases.map((words, index) => (
        // Phrases have no identity but their place.
        <span key={String(index)} class="headline-phrase">
          {words.flatMap((word, place) => (place === 0 ? [word] : [<wbr key={String(place)} />, word]))}
        </span>
      ))}
    </>
  );
}

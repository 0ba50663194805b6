/** Words that every English text is full of, and that no other language of the Latin script uses as often. */
const FUNCTION_WORDS = /\b(?:the|of|and|to|that|is|was|with|from|have|has|are|this|which)\b/giu;
const WORDS = /\p{L}+/gu;
/** They are a fifth of English; quotations of English hardly bring another language to this share. */
const LEAST_SHARE = 0.09;

/** True where a text is English by its words, whatever the page declares. */
export function isEnglish(text: string): boolean {
  const words = text.match(WORDS)?.length ?? 0;
  return words > 0 && (text.match(FUNCTION_WORDS)?.length ?? 0) > LEAST_SHARE * words;
}

/**
 * Marks that turn the direction of what follows, and characters without width that can hide in a name
 * (Unicode TR 36, section 2.5). Joiners between letters stay: Persian, the Indic scripts and emoji need them.
 */
const DECEIVING =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\u206a-\u206f\ufeff\u00ad\u180e\u{e0000}-\u{e007f}]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/** Any of the characters in question: nearly no text has one. */
const SUSPECT = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\udb40/;

/** A title, a name or a line as it reads: without what only deceives the eye. */
export function stripInvisible(text: string): string {
  return SUSPECT.test(text) ? text.replace(DECEIVING, '') : text;
}

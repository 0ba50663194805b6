/** Letters and digits of a text alone, in one case and one width: what two spellings of a headline share. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
